import type { StatementFeatures } from './statement-features.ts'

/** Five-fold cross-validation of what follows, on the labelled pairs it was learnt from (`npm run train`). */
export const STATEMENT_FIGURES = {
  pairs: 2652,
  accuracy: 0.827,
  macroF1: 0.798,
  f1: { contrasts: 0.867, agrees: 0.749, unrelated: 0.778 },
  calibrationError: 0.02,
}

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [1.576, -0.338, -1.238]

/** Weight of each feature for contrasts, agrees and unrelated. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -0.613, -0.065, 0.678],
  ['aloneMany', 0.378, -1.671, 1.293],
  ['countriesAlone', -0.402, -0.272, 0.674],
  ['countriesExchanged', 1.023, -1.674, 0.651],
  ['countriesShared', -0.119, -0.178, 0.297],
  ['exchangedInPlace', 0.437, -0.453, 0.015],
  ['figure', -0.399, -1.076, 1.475],
  ['fourLetters', 0.753, -0.416, -0.337],
  ['fourLettersOfShorter', 0.861, -0.268, -0.592],
  ['inOrder', -0.409, -0.287, 0.696],
  ['kept', 0.267, 0.693, -0.96],
  ['keptLeast', 0.307, 0.422, -0.729],
  ['keptMost', 0.419, 0.908, -1.327],
  ['keptWords', 0.585, 0.512, -1.097],
  ['length', -2.594, 0.815, 1.779],
  ['lengthsPart', 0.457, 0.541, -0.998],
  ['likeness', 0.41, 0.453, -0.863],
  ['likenessMost', 0.244, 0.926, -1.17],
  ['negation', -0.751, 0.82, -0.069],
  ['negationsPart', 0.444, -0.911, 0.467],
  ['nothingAlone', -0.928, 0.814, 0.113],
  ['numberShared', -0.265, 0.138, 0.127],
  ['numbersExchanged', 0.089, -0.49, 0.401],
  ['numbersOneSided', 0.09, -0.185, 0.095],
  ['numbersPart', 0.071, -0.478, 0.407],
  ['oneForOne', -0.068, -0.024, 0.092],
  ['oneForTwo', -0.18, 0.09, 0.09],
  ['oppositeOfReferent', 0.474, -0.386, -0.088],
  ['oppositePoles', 0.506, -0.045, -0.461],
  ['opposition', 1.688, -1.595, -0.093],
  ['pairsOfLetters', -0.309, 0.909, -0.599],
  ['polesAlone', 0.414, -0.649, 0.235],
  ['sameFirst', 0.502, -0.503, 0.001],
  ['sameLast', 0.085, 0.073, -0.158],
  ['sameOfReferent', -0.014, -0.04, 0.054],
  ['samePoles', -0.436, 0.488, -0.052],
  ['threeLetters', 0.419, 0.035, -0.454],
  ['threeLettersOfShorter', 0.565, 0.214, -0.78],
]

/** Weights of words that one side alone has, packed (word-weights.ts). */
export const STATEMENT_WORDS =
  'AoVn7QbkWvEJSQUqDYglEg3TKRUPrGXrER+J6xVRBycg8OnvIctH7CbR2xIoKVUPKVkl6y42UhgzVPbuM8z2ETQXG+w1diDtN+zp8ThAEOI4bMUtOH9yETz/rxI+F6ARP+gzGEsnShBRkZYSUagf8FUo/xBV+kQVVhTi7VehAedZfzHvXe/GEl8rvhFhE9PrYkT78GL9qhRj/JYVaTtA7mmvIfBp+pIPbTQFE2727hRvZPHwcBSeFnA8AvBw2Kzrc9ZvGHiOwg96OXERhHC+G4cUXOGI6boWil2BEoqD3+2Ou0kTkJh16JEWPRKS2xHjku4ZD5ODuSGZ+LzwnN8NGZ8X1hGl03YirGLTIqzBHhewT9oUtX3KEreKnOy4B2ARuvWU773n7ee+fBgcwyItEcMtlBjEtUbvyqxc8ctVZhPNHbsVzSaX5c1yj/HT/igQ1MsaFd2VJOfofXHt6tW87+xV3+/uOdIT7ofjKfOizx762efx/CuHEPxgUSH8+6Pq/YTK6P4Gqhf/ng3j'
