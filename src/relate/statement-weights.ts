import type { StatementFeatures } from './statement-features.ts'

/** Five-fold cross-validation of what follows, on the labelled pairs it was learnt from (`npm run train`). */
export const STATEMENT_FIGURES = {
  pairs: 2652,
  accuracy: 0.828,
  macroF1: 0.799,
  f1: { contrasts: 0.868, agrees: 0.75, unrelated: 0.778 },
  calibrationError: 0.02,
}

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [1.743, -0.059, -1.685]

/** Weight of each feature for contrasts, agrees and unrelated. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -0.634, -0.116, 0.75],
  ['aloneMany', 0.349, -1.735, 1.386],
  ['countriesAlone', -0.411, -0.248, 0.658],
  ['countriesExchanged', 1.008, -1.711, 0.703],
  ['countriesShared', -0.143, -0.178, 0.321],
  ['exchangedInPlace', 0.45, -0.467, 0.017],
  ['figure', -0.671, -0.598, 1.269],
  ['fourLetters', 0.739, -0.387, -0.352],
  ['fourLettersOfShorter', 0.825, -0.229, -0.596],
  ['inOrder', -0.453, -0.382, 0.835],
  ['kept', 0.26, 0.647, -0.907],
  ['keptLeast', 0.285, 0.415, -0.699],
  ['keptMost', 0.4, 0.83, -1.23],
  ['keptWords', 0.566, 0.528, -1.094],
  ['length', -2.653, 0.738, 1.915],
  ['lengthsPart', 0.527, 0.631, -1.158],
  ['likeness', 0.386, 0.449, -0.835],
  ['likenessMost', 0.22, 0.887, -1.107],
  ['negation', -0.801, 0.872, -0.071],
  ['negationsPart', 0.462, -0.964, 0.502],
  ['nothingAlone', -0.914, 0.803, 0.111],
  ['numberShared', -0.27, 0.135, 0.135],
  ['numbersExchanged', 0.077, -0.452, 0.375],
  ['numbersOneSided', 0.063, -0.212, 0.149],
  ['numbersPart', 0.029, -0.41, 0.381],
  ['oneForOne', -0.062, -0.029, 0.091],
  ['oneForTwo', -0.178, 0.089, 0.088],
  ['oppositeOfReferent', 0.485, -0.405, -0.08],
  ['oppositePoles', 0.571, -0.116, -0.454],
  ['opposition', 1.657, -1.546, -0.111],
  ['pairsOfLetters', -0.273, 0.835, -0.562],
  ['polesAlone', 0.398, -0.644, 0.246],
  ['sameFirst', 0.498, -0.502, 0.004],
  ['sameLast', 0.087, 0.087, -0.174],
  ['sameOfReferent', 0.002, -0.049, 0.047],
  ['samePoles', -0.46, 0.514, -0.055],
  ['threeLetters', 0.432, 0.022, -0.455],
  ['threeLettersOfShorter', 0.554, 0.21, -0.764],
]

/** Weights of words that one side alone has, packed (word-weights.ts). */
export const STATEMENT_WORDS =
  'AoVn7gbkWvEJSQUnDYglEg3TKRUPrGXrER+J6xVRBycg8OnvIctH7CbR2xMpWSXrLjZSGDNU9u4zzPYRNBcb7TV2IO04QBDdOGzFLTh/chE8/68PPhegEz/oMxlLJ0oRUZGWEVGoH/BTOmYPVSj/EFX6RBVWFOLtV6EB51l/Me9d78YSXyu+EWET0+xiRPvxYv2qFGP8lhVpO0Duaa8h8Wn6kg9tNAUTbvbuFG9k8fBwFJ4WcDwC8HDYrOtz1m8YeI7CEIRkeQ+EcL4bhxRc4YjpuhaKXYESioPf7Y67SROQmHXokRY9EpLbEeOTg7kimfi88JzfDRqdhqXtnxfWEaXTdiGsYtMirMEeF7BP2hW1fcoSt4qc67r1lPC9JdcPveft5758GBzDIi0Rwy2UGMS1RvDLVWYUzR27Fc0ml+XNco/x0/4oENTLGhTdlSTn6H1x7erVvO/sVd/v7jnSE+6H4ynzos8e/CuHEPxgUSH8+6Pq/YTK6P4Gqhj/ng3j'
