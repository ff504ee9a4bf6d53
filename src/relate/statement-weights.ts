import type { StatementFeatures } from './statement-features.ts'

/** Five-fold cross-validation of what follows, on the labelled pairs it was learnt from (`npm run train`). */
export const STATEMENT_FIGURES = {
  pairs: 2652,
  accuracy: 0.824,
  macroF1: 0.796,
  f1: { contrasts: 0.866, agrees: 0.743, unrelated: 0.778 },
  calibrationError: 0.018,
}

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [1.699, -0.019, -1.68]

/** Weight of each feature for contrasts, agrees and unrelated. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -0.605, -0.152, 0.757],
  ['aloneMany', 0.336, -1.726, 1.391],
  ['countriesAlone', -0.399, -0.261, 0.66],
  ['countriesExchanged', 1.001, -1.7, 0.699],
  ['countriesShared', -0.138, -0.188, 0.326],
  ['exchangedInPlace', 0.446, -0.463, 0.016],
  ['figure', -0.402, -1.073, 1.474],
  ['fourLetters', 0.752, -0.406, -0.346],
  ['fourLettersOfShorter', 0.842, -0.251, -0.59],
  ['inOrder', -0.451, -0.381, 0.832],
  ['kept', 0.27, 0.64, -0.91],
  ['keptLeast', 0.305, 0.397, -0.702],
  ['keptMost', 0.399, 0.834, -1.233],
  ['keptWords', 0.567, 0.527, -1.094],
  ['length', -2.663, 0.742, 1.921],
  ['lengthsPart', 0.554, 0.598, -1.151],
  ['likeness', 0.407, 0.431, -0.838],
  ['likenessMost', 0.225, 0.886, -1.111],
  ['negation', -0.756, 0.828, -0.072],
  ['negationsPart', 0.43, -0.922, 0.492],
  ['nothingAlone', -0.921, 0.81, 0.111],
  ['numberShared', -0.268, 0.135, 0.134],
  ['numbersExchanged', 0.086, -0.496, 0.41],
  ['numbersOneSided', 0.064, -0.214, 0.15],
  ['numbersPart', 0.068, -0.485, 0.417],
  ['oneForOne', -0.063, -0.027, 0.09],
  ['oneForTwo', -0.18, 0.092, 0.088],
  ['oppositeOfReferent', 0.474, -0.391, -0.082],
  ['oppositePoles', 0.515, -0.049, -0.466],
  ['opposition', 1.697, -1.599, -0.099],
  ['pairsOfLetters', -0.309, 0.869, -0.56],
  ['polesAlone', 0.436, -0.649, 0.214],
  ['sameFirst', 0.5, -0.502, 0.002],
  ['sameLast', 0.09, 0.079, -0.169],
  ['sameOfReferent', 0.001, -0.048, 0.047],
  ['samePoles', -0.458, 0.516, -0.058],
  ['threeLetters', 0.427, 0.023, -0.45],
  ['threeLettersOfShorter', 0.553, 0.208, -0.761],
]

/** Weights of words that one side alone has, packed (word-weights.ts). */
export const STATEMENT_WORDS =
  'AoVn7QbkWvEJSQUqDYglEg3TKRUPrGXrER+J6hVRBycg8OnvIctH7CbR2xIoKVUPKVkl6y42UhgzVPbuM8z2ETQXG+w1diDtOEAQ4jhsxSw4f3IRPP+vEj4XoBE/6DMYSydKEFGRlhJRqB/wVSj/EFX6RBVWFOLtV6EB51l/Me9d78YSXyu+EWET0+tiRPvxYv2qFGP8lhVpO0Duaa8h8Gn6kg9tNAUTbvbuFG9k8fFwFJ4WcDwC8HDYrOxz1m8YeI7CEIRkeQ+EcL4ahxRc4YjpuhaKXYESioPf7Y67SROQmHXokRY9EpLbEeOTg7kimfi88JzfDRmfF9YRpdN2Iqxi0yKswR4WsE/aFbV9yhK3ipzruAdgELr1lPC9JdcPveft5758GBzDIi0Rwy2UF8S1RvDKrFzxy1VmFM0duxXNJpflzXKP8NP+KBDUyxoU3ZUk5+h9ce3q1bzv7FXf7+450hPuh+Mp86LPHvwrhxD8YFEh/Puj6v2Eyun+BqoY/54N4w=='
