import type { StatementFeatures } from './statement-features.ts'

/** Five-fold cross-validation of what follows, on the labelled pairs it was learnt from (`npm run train`). */
export const STATEMENT_FIGURES = {
  pairs: 2652,
  accuracy: 0.827,
  macroF1: 0.798,
  f1: { contrasts: 0.867, agrees: 0.748, unrelated: 0.778 },
  calibrationError: 0.02,
}

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [1.722, -0.045, -1.677]

/** Weight of each feature for contrasts, agrees and unrelated. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -0.632, -0.12, 0.752],
  ['aloneMany', 0.352, -1.742, 1.39],
  ['countriesAlone', -0.412, -0.243, 0.656],
  ['countriesExchanged', 1.012, -1.714, 0.702],
  ['countriesShared', -0.139, -0.184, 0.323],
  ['exchangedInPlace', 0.45, -0.469, 0.019],
  ['figure', -0.675, -0.598, 1.273],
  ['fourLetters', 0.745, -0.393, -0.352],
  ['fourLettersOfShorter', 0.832, -0.236, -0.596],
  ['inOrder', -0.453, -0.377, 0.83],
  ['kept', 0.261, 0.646, -0.908],
  ['keptLeast', 0.29, 0.41, -0.7],
  ['keptMost', 0.397, 0.834, -1.231],
  ['keptWords', 0.571, 0.523, -1.093],
  ['length', -2.658, 0.738, 1.92],
  ['lengthsPart', 0.525, 0.628, -1.153],
  ['likeness', 0.393, 0.444, -0.837],
  ['likenessMost', 0.228, 0.881, -1.109],
  ['negation', -0.804, 0.875, -0.071],
  ['negationsPart', 0.461, -0.963, 0.502],
  ['nothingAlone', -0.917, 0.807, 0.111],
  ['numberShared', -0.267, 0.132, 0.135],
  ['numbersExchanged', 0.076, -0.452, 0.376],
  ['numbersOneSided', 0.065, -0.215, 0.15],
  ['numbersPart', 0.031, -0.413, 0.382],
  ['oneForOne', -0.061, -0.029, 0.091],
  ['oneForTwo', -0.179, 0.09, 0.088],
  ['oppositeOfReferent', 0.489, -0.408, -0.081],
  ['oppositePoles', 0.568, -0.104, -0.464],
  ['opposition', 1.658, -1.544, -0.114],
  ['pairsOfLetters', -0.289, 0.851, -0.562],
  ['polesAlone', 0.427, -0.657, 0.23],
  ['sameFirst', 0.499, -0.503, 0.003],
  ['sameLast', 0.089, 0.084, -0.172],
  ['sameOfReferent', 0.003, -0.051, 0.048],
  ['samePoles', -0.458, 0.516, -0.058],
  ['threeLetters', 0.432, 0.024, -0.455],
  ['threeLettersOfShorter', 0.558, 0.207, -0.765],
]

/** Weights of words that one side alone has, packed (word-weights.ts). */
export const STATEMENT_WORDS =
  'AoVn7gbkWvEJSQUqDYglEg3TKRUPrGXrER+J6hVRBycg8OnvIctH7CbR2xMoKVUPKVkl6y42UhgzVPbuM8z2ETQXG+w1diDtOEAQ3ThsxSw4f3IRPP+vEj4XoBM/6DMYSydKEFGRlhJRqB/wVSj/EFX6RBVWFOLtV6EB51l/Me9d78YSXyu+EWET0+tiRPvxYv2qFGP8lhVpO0Duaa8h8G00BRNu9u4Ub2Tx8XAUnhZwPALwcNis6nPWbxh4jsIQhGR5D4RwvhqHFFzhiOm6FopdgRKKg9/tjrtJE5CYdeiRFj0SktsR45ODuSKZ+LzwnN8NGZ2Gpe2fF9YRpdN2Iqxi0yKswR4WsE/aFLV9yhK3ipzruAdgELr1lPC9JdcPveft5758GBzDIi0Rwy2UGMS1RvDLVWYUzR27Fc0ml+XNco/x0/4oENTLGhTdlSTn6H1x7erVvO/sVd/v7jnSE+6H4ynzos8e/CuHEPxgUSH8+6Pq/YTK6f4Gqhj/ng3j'
