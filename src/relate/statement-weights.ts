import type { StatementFeatures } from './statement-features.ts'

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [2.62, 0.09, -2.64]

/** Weight of each feature for contrasts, agrees and unrelated, learnt from labelled pairs of headlines. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -1.87, -0.43, 2.31],
  ['aloneMany', 0.07, -2.37, 2.3],
  ['countriesExchanged', 0.29, -1.1, 0.81],
  ['exchangedInPlace', 0.9, -0.66, -0.24],
  ['figure', 0, 0, 0],
  ['kept', 0.34, 1.29, -1.62],
  ['keptMost', 1.15, 0.78, -1.93],
  ['keptWords', 0.82, 1.03, -1.85],
  ['length', -1.59, 0.58, 1.01],
  ['lengthsPart', -0.03, 0.61, -0.59],
  ['negation', 0, 0, 0],
  ['negationsPart', 0, 0, 0],
  ['nothingAlone', -0.94, 0.95, -0.01],
  ['numeralsPart', -0.38, -0.81, 1.19],
  ['oneForOne', -0.1, 0.13, -0.03],
  ['oneForTwo', -0.24, 0.3, -0.07],
  ['opposition', 0, 0, 0],
  ['samePoles', 0, 0, 0],
]
