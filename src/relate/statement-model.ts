import type { RelationClass } from '#domain/relation.ts'
import type { StatementEvidence } from './statement-features.ts'
import { STATEMENT_BIAS, STATEMENT_WEIGHTS, STATEMENT_WORDS } from './statement-weights.ts'
import { hashWord, unpackWords } from './word-weights.ts'

export type StatementClass = Exclude<RelationClass, 'updates'>

/** Classes in the order of all weights. */
export const CLASSES: readonly StatementClass[] = ['contrasts', 'agrees', 'unrelated']

/** What a word's weight adds to each class: it speaks for a contrast and against an agreement. */
export const WORD_SIGNS: readonly number[] = [1, -1, 0]

let words: ReadonlyMap<number, number> | null = null

/**
 * Probability of each class: a softmax over weighed features and over learnt weights of the words
 * that only one side has. The weights are the training command's.
 */
export function chancesOf({ features, alone }: StatementEvidence): readonly number[] {
  words ??= unpackWords(STATEMENT_WORDS)
  const known = words
  const wordSum = alone.reduce((sum, stem) => sum + (known.get(hashWord(stem)) ?? 0), 0)
  return softmax(
    CLASSES.map((_, at) =>
      STATEMENT_WEIGHTS.reduce(
        (sum, [name, ...weights]) => sum + (weights[at] ?? 0) * features[name],
        (STATEMENT_BIAS[at] ?? 0) + (WORD_SIGNS[at] ?? 0) * wordSum,
      ),
    ),
  )
}

/** Turns sums into shares of one. */
export function softmax(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
