import type { StatementFeatures } from './statement-features.ts'

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [2.57, 1, -2.67]

/** Weight of each feature for contrasts, agrees and unrelated, learnt from labelled pairs of headlines. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -1.28, -0.47, 1.75],
  ['aloneMany', 0.05, -2.58, 2.53],
  ['countriesExchanged', 0.42, -1.2, 0.78],
  ['exchangedInPlace', 0.7, -0.71, 0.02],
  ['figure', 0, 0, 0],
  ['kept', 0.55, 1.04, -1.59],
  ['keptMost', 1.09, 0.86, -1.95],
  ['keptWords', 0.98, 1.03, -2],
  ['length', -1.78, 0.6, 1.18],
  ['lengthsPart', 0.18, 0.43, -0.61],
  ['negation', 0, 0, 0],
  ['negationsPart', 0, 0, 0],
  ['nothingAlone', -0.68, 0.68, -0.01],
  ['numeralsPart', -0.28, -0.69, 0.97],
  ['oneForOne', 0.08, -0.06, -0.02],
  ['oneForTwo', -0.15, 0.19, -0.03],
  ['opposition', 0, 0, 0],
  ['samePoles', 0, 0, 0],
]
