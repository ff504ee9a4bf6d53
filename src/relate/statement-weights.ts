import type { StatementFeatures } from './statement-features.ts'

/** Five-fold cross-validation of what follows, on the labelled pairs it was learnt from (`npm run train`). */
export const STATEMENT_FIGURES = {
  pairs: 2652,
  accuracy: 0.825,
  macroF1: 0.797,
  f1: { contrasts: 0.867, agrees: 0.746, unrelated: 0.778 },
  calibrationError: 0.019,
}

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [1.678, 0.007, -1.686]

/** Weight of each feature for contrasts, agrees and unrelated. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -0.601, -0.156, 0.757],
  ['aloneMany', 0.342, -1.733, 1.391],
  ['countriesAlone', -0.394, -0.266, 0.66],
  ['countriesExchanged', 0.997, -1.694, 0.696],
  ['countriesShared', -0.139, -0.187, 0.326],
  ['exchangedInPlace', 0.446, -0.463, 0.017],
  ['figure', -0.401, -1.073, 1.474],
  ['fourLetters', 0.75, -0.403, -0.347],
  ['fourLettersOfShorter', 0.842, -0.251, -0.591],
  ['inOrder', -0.445, -0.39, 0.836],
  ['kept', 0.279, 0.63, -0.908],
  ['keptLeast', 0.309, 0.392, -0.701],
  ['keptMost', 0.418, 0.814, -1.232],
  ['keptWords', 0.571, 0.521, -1.092],
  ['length', -2.674, 0.751, 1.923],
  ['lengthsPart', 0.556, 0.595, -1.151],
  ['likeness', 0.401, 0.437, -0.838],
  ['likenessMost', 0.219, 0.892, -1.111],
  ['negation', -0.753, 0.824, -0.071],
  ['negationsPart', 0.431, -0.921, 0.49],
  ['nothingAlone', -0.923, 0.813, 0.11],
  ['numberShared', -0.269, 0.135, 0.134],
  ['numbersExchanged', 0.086, -0.496, 0.41],
  ['numbersOneSided', 0.066, -0.214, 0.148],
  ['numbersPart', 0.067, -0.484, 0.417],
  ['oneForOne', -0.069, -0.021, 0.09],
  ['oneForTwo', -0.182, 0.094, 0.088],
  ['oppositeOfReferent', 0.472, -0.389, -0.083],
  ['oppositePoles', 0.513, -0.041, -0.472],
  ['opposition', 1.697, -1.598, -0.099],
  ['pairsOfLetters', -0.307, 0.867, -0.56],
  ['polesAlone', 0.436, -0.644, 0.207],
  ['sameFirst', 0.499, -0.501, 0.002],
  ['sameLast', 0.089, 0.08, -0.169],
  ['sameOfReferent', -0.008, -0.039, 0.047],
  ['samePoles', -0.445, 0.501, -0.056],
  ['threeLetters', 0.426, 0.025, -0.451],
  ['threeLettersOfShorter', 0.553, 0.208, -0.761],
]

/** Weights of words that one side alone has, packed (word-weights.ts). */
export const STATEMENT_WORDS =
  'AoVn7QbkWvEJSQUqDYglEg3TKRYPrGXrER+J6hVRBycg8OnvIctH7CbR2xIoKVUPKVkl6y42UhgzVPbuM8z2ETQXG+w1diDtOEAQ4jhsxSw4f3IRPP+vEj4XoBE/6DMYSydKEFGRlhJRqB/wVSj/EFX6RBVWFOLtV6EB51l/Me9d78YSXyu+EWET0+tiRPvwYv2qFGP8lhVpO0Duaa8h8Gn6kg9tNAUTbvbuFG9k8fFwFJ4WcDwC8HDYrOtz1m8YeI7CD4RkeQ+EcL4ahxRc4YjpuhaKXYESioPf7Y67SROQmHXokRY9EpLbEeOTg7kimfi88JzfDRmfF9YRpdN2Iqxi0yKswR4WsE/aFbV9yhK3ipzruAdgELr1lPC9JdcPveft5758GBzDIi0Rwy2UF8S1Ru/KrFzxy1VmFM0duxXNJpflzXKP8dP+KBDUyxoU3ZUk5+h9ce3q1bzv7FXf7+450hPuh+Mp86LPHvwrhxD8YFEh/Puj6v2Eyuj+BqoY/54N4w=='
