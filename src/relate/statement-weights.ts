import type { StatementFeatures } from './statement-features.ts'

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [2.3, 0.44, -2.32]

/** Weight of each feature for contrasts, agrees and unrelated, learnt from labelled pairs of headlines. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -1.56, -0.4, 1.97],
  ['aloneMany', -0.09, -2.22, 2.31],
  ['countriesExchanged', 0.71, -2, 1.29],
  ['exchangedInPlace', 0.83, -0.57, -0.26],
  ['figure', 0.2, -1.78, 1.58],
  ['kept', 0.58, 0.95, -1.53],
  ['keptMost', 0.92, 0.91, -1.83],
  ['keptWords', 0.9, 0.94, -1.84],
  ['length', -1.44, 0.46, 0.98],
  ['lengthsPart', 0.08, 0.33, -0.41],
  ['negation', -0.48, 0.33, 0.15],
  ['negationsPart', 0.34, -0.77, 0.42],
  ['nothingAlone', -0.91, 0.93, -0.01],
  ['numeralsPart', -0.62, -0.31, 0.94],
  ['oneForOne', 0, 0.03, -0.03],
  ['oneForTwo', -0.19, 0.26, -0.07],
  ['opposition', 1.41, -0.89, -0.52],
  ['samePoles', -0.08, 0.89, -0.81],
]
