import type { StatementFeatures } from './statement-features.ts'

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [2.14, 0.44, -2.16]

/** Weight of each feature for contrasts, agrees and unrelated, learnt from labelled pairs of headlines. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -1.4, -0.44, 1.84],
  ['aloneMany', 0.01, -2.29, 2.28],
  ['countriesExchanged', 0.74, -1.81, 1.07],
  ['exchangedInPlace', 0.68, -0.78, 0.1],
  ['figure', 0, -1.52, 1.51],
  ['kept', 0.66, 0.98, -1.64],
  ['keptMost', 0.85, 1.12, -1.97],
  ['keptWords', 1.13, 0.99, -2.13],
  ['length', -1.51, 0.59, 0.93],
  ['lengthsPart', 0.23, 0.25, -0.48],
  ['negation', -0.57, 0.34, 0.24],
  ['negationsPart', 0.31, -0.66, 0.35],
  ['nothingAlone', -0.87, 0.88, -0.01],
  ['numeralsPart', -0.46, -0.21, 0.67],
  ['oneForOne', 0.1, -0.08, -0.02],
  ['oneForTwo', -0.14, 0.18, -0.04],
  ['opposition', 1.5, -1.15, -0.35],
  ['samePoles', -0.09, 0.95, -0.86],
]
