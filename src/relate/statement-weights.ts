import type { StatementFeatures } from './statement-features.ts'

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [2.29, 0.45, -2.33]

/** Weight of each feature for contrasts, agrees and unrelated, learnt from labelled pairs of headlines. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -1.55, -0.39, 1.94],
  ['aloneMany', -0.11, -2.2, 2.31],
  ['countriesExchanged', 0.51, -1.77, 1.27],
  ['exchangedInPlace', 0.85, -0.54, -0.3],
  ['figure', 0.16, -1.77, 1.61],
  ['kept', 0.59, 0.93, -1.52],
  ['keptMost', 0.94, 0.86, -1.8],
  ['keptWords', 0.93, 0.9, -1.82],
  ['length', -1.44, 0.46, 0.97],
  ['lengthsPart', 0.09, 0.28, -0.38],
  ['negation', -0.24, 0.3, -0.06],
  ['negationsPart', 0.39, -1.01, 0.62],
  ['nothingAlone', -0.98, 0.99, -0.01],
  ['numeralsPart', -0.68, -0.3, 0.97],
  ['oneForOne', -0.04, 0.07, -0.03],
  ['oneForTwo', -0.21, 0.28, -0.07],
  ['opposition', 1.33, -0.89, -0.44],
  ['samePoles', -0.07, 0.88, -0.8],
]
