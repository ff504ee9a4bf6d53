import { softmax, WORD_SIGNS } from '#relate/statement-model.ts'

/** A pair in numbers: its features in a fixed order, the hashes of its unshared words, its class. */
export interface Example {
  readonly features: readonly number[]
  readonly words: readonly number[]
  readonly right: number
}

/** A softmax model; words share one weight that speaks for a contrast and against an agreement. */
export interface Model {
  readonly bias: readonly number[]
  /** By class, then by feature. */
  readonly weights: readonly (readonly number[])[]
  readonly words: ReadonlyMap<number, number>
}

interface Penalties {
  /** Ridge on a feature's weight per standard deviation. */
  readonly feature: number
  /** Ridge on a word's weight. */
  readonly word: number
}

const ROUNDS = 400
const CLASS_COUNT = WORD_SIGNS.length
/** Of the accelerated descent: steps fit the curvature of standardised features. */
const STEP = 0.3
const MOMENTUM = 0.9
/** Words that weigh less say little and fill the bundle: three in five of them. */
const LEAST_WORD = 0.15

/** Fits the model by full gradient descent with momentum: no chance in it, the same on each run. */
export function fitModel(examples: readonly Example[], penalties: Penalties): Model {
  const scale = standardise(examples)
  const rows = examples.map(({ features }) => scale.apply(features))
  const width = scale.width
  const weights = Array.from({ length: CLASS_COUNT }, () => new Float64Array(width + 1))
  const speeds = weights.map(() => new Float64Array(width + 1))
  const words = new Map<number, number>()
  const wordSpeeds = new Map<number, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map(() => new Float64Array(width + 1))
    const wordSlopes = new Map<number, number>()
    examples.forEach((example, at) => {
      const row = rows[at] ?? new Float64Array()
      const misses = missesOf(example, row, weights, words)
      misses.forEach((miss, of) => {
        const slope = slopes[of] ?? new Float64Array()
        for (let j = 0; j <= width; j++) slope[j] = (slope[j] ?? 0) + miss * (row[j] ?? 0)
      })
      const wordMiss = misses.reduce((sum, miss, of) => sum + miss * (WORD_SIGNS[of] ?? 0), 0)
      for (const word of example.words) wordSlopes.set(word, (wordSlopes.get(word) ?? 0) + wordMiss)
    })
    weights.forEach((own, of) => {
      const [slope, speed] = [slopes[of], speeds[of]]
      if (slope === undefined || speed === undefined) return
      for (let j = 0; j <= width; j++) {
        const ridge = j === width ? 0 : penalties.feature * (own[j] ?? 0)
        speed[j] = MOMENTUM * (speed[j] ?? 0) - (STEP * ((slope[j] ?? 0) + ridge)) / examples.length
        own[j] = (own[j] ?? 0) + (speed[j] ?? 0)
      }
    })
    for (const [word, slope] of wordSlopes) {
      const own = words.get(word) ?? 0
      const pull = slope + penalties.word * own
      const speed = MOMENTUM * (wordSpeeds.get(word) ?? 0) - WORD_STEP * pull
      wordSpeeds.set(word, speed)
      words.set(word, own + speed)
    }
  }
  const kept = [...words].filter(([, weight]) => Math.abs(weight) >= LEAST_WORD)
  return { ...scale.undo(weights), words: new Map(kept) }
}

/** A word's slope is a sum over few pairs, so its step is not divided by all. */
const WORD_STEP = 0.01

function missesOf(
  { words: ownWords, right }: Example,
  row: Float64Array,
  weights: readonly Float64Array[],
  words: ReadonlyMap<number, number>,
): readonly number[] {
  const wordSum = ownWords.reduce((sum, word) => sum + (words.get(word) ?? 0), 0)
  const sums = weights.map((own, of) => {
    let sum = (WORD_SIGNS[of] ?? 0) * wordSum
    for (let j = 0; j < row.length; j++) sum += (own[j] ?? 0) * (row[j] ?? 0)
    return sum
  })
  return softmax(sums).map((chance, of) => chance - Number(of === right))
}

/** Brings features to mean 0 and deviation 1, and weights back to raw features. */
function standardise(examples: readonly Example[]) {
  const width = examples[0]?.features.length ?? 0
  const columns = Array.from({ length: width }, (_, j) => {
    const values = examples.map(({ features }) => features[j] ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    return { mean, deviation: Math.sqrt(variance) || 1 }
  })
  return {
    width,
    apply: (features: readonly number[]) =>
      Float64Array.from([
        ...columns.map(({ mean, deviation }, j) => ((features[j] ?? 0) - mean) / deviation),
        1,
      ]),
    undo: (weights: readonly Float64Array[]) => {
      const raw = weights.map((own) => columns.map(({ deviation }, j) => (own[j] ?? 0) / deviation))
      const bias = weights.map(
        (own, of) =>
          (own[width] ?? 0) -
          columns.reduce((sum, { mean }, j) => sum + mean * (raw[of]?.[j] ?? 0), 0),
      )
      return { weights: raw, bias }
    },
  }
}

/** Probability of each class under a model. */
export function predict({ bias, weights, words }: Model, example: Example): readonly number[] {
  const wordSum = example.words.reduce((sum, word) => sum + (words.get(word) ?? 0), 0)
  return softmax(
    bias.map((base, of) =>
      example.features.reduce(
        (sum, value, j) => sum + value * (weights[of]?.[j] ?? 0),
        base + (WORD_SIGNS[of] ?? 0) * wordSum,
      ),
    ),
  )
}
