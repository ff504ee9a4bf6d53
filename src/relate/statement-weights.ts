import type { StatementFeatures } from './statement-features.ts'

/** Five-fold cross-validation of what follows, on the labelled pairs it was learnt from (`npm run train`). */
export const STATEMENT_FIGURES = {
  pairs: 2652,
  accuracy: 0.826,
  macroF1: 0.797,
  f1: { contrasts: 0.867, agrees: 0.746, unrelated: 0.778 },
  calibrationError: 0.02,
}

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [1.673, 0.011, -1.684]

/** Weight of each feature for contrasts, agrees and unrelated. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -0.585, -0.173, 0.758],
  ['aloneMany', 0.331, -1.721, 1.39],
  ['countriesAlone', -0.395, -0.265, 0.66],
  ['countriesExchanged', 0.997, -1.693, 0.696],
  ['countriesShared', -0.138, -0.187, 0.326],
  ['exchangedInPlace', 0.444, -0.462, 0.017],
  ['figure', -0.402, -1.072, 1.474],
  ['fourLetters', 0.744, -0.397, -0.347],
  ['fourLettersOfShorter', 0.848, -0.257, -0.591],
  ['inOrder', -0.445, -0.391, 0.835],
  ['kept', 0.27, 0.639, -0.908],
  ['keptLeast', 0.327, 0.375, -0.701],
  ['keptMost', 0.388, 0.844, -1.231],
  ['keptWords', 0.575, 0.517, -1.092],
  ['length', -2.682, 0.76, 1.922],
  ['lengthsPart', 0.574, 0.575, -1.149],
  ['likeness', 0.407, 0.431, -0.838],
  ['likenessMost', 0.239, 0.872, -1.111],
  ['negation', -0.752, 0.823, -0.071],
  ['negationsPart', 0.43, -0.921, 0.491],
  ['nothingAlone', -0.922, 0.811, 0.11],
  ['numberShared', -0.266, 0.132, 0.134],
  ['numbersExchanged', 0.085, -0.495, 0.41],
  ['numbersOneSided', 0.066, -0.214, 0.148],
  ['numbersPart', 0.067, -0.483, 0.417],
  ['oneForOne', -0.07, -0.02, 0.09],
  ['oneForTwo', -0.183, 0.095, 0.088],
  ['oppositeOfReferent', 0.473, -0.39, -0.083],
  ['oppositePoles', 0.511, -0.04, -0.471],
  ['opposition', 1.698, -1.599, -0.099],
  ['pairsOfLetters', -0.313, 0.873, -0.561],
  ['polesAlone', 0.433, -0.64, 0.206],
  ['sameFirst', 0.5, -0.502, 0.002],
  ['sameLast', 0.09, 0.079, -0.169],
  ['sameOfReferent', -0.006, -0.042, 0.048],
  ['samePoles', -0.441, 0.497, -0.055],
  ['threeLetters', 0.42, 0.032, -0.451],
  ['threeLettersOfShorter', 0.56, 0.201, -0.761],
]

/** Weights of words that one side alone has, packed (word-weights.ts). */
export const STATEMENT_WORDS =
  'AoVn7QbkWvEJSQUqDYglEg3TKRUPrGXrER+J6hVRBycg8OnvIctH7CbR2xIoKVUPKVkl6y42UhgzVPbuM8z2ETQXG+w1diDtOEAQ4jhsxSw4f3IRPP+vEj4XoBE/6DMYSydKEFGRlhJRqB/wVSj/EFX6RBVWFOLtV6EB51l/Me9d78YSXyu+EWET0+tiRPvwYv2qFGP8lhVpO0Duaa8h8Gn6kg9tNAUTbvbuFG9k8fFwFJ4WcDwC8HDYrOtz1m8YeI7CD3o5cRGEZHkPhHC+GocUXOGI6boWil2BEoqD3+2Ou0kSkJh16JEWPRKS2xHjk4O5Ipn4vPCc3w0ZnxfWEaXTdiKsYtMirMEeFrBP2hS1fcoSt4qc67gHYBC69ZTwvSXXD73n7ee+fBgcwyItEcMtlBfEtUbvyqxc8ctVZhPNHbsVzSaX5c1yj/HT/igQ1MsaFd2VJOfofXHt6tW87+xV3+/uOdIT7ofjKfOizx78K4cQ/GBRIfz7o+r9hMro/gaqGP+eDeM='
