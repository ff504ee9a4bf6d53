import type { Reading } from '#domain/relation.ts'
import type { TermWeights } from './align.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Rarity of each stem among a request's own claims: 1 for a word of one claim, towards 0 for one
 * that stands everywhere (inverse document frequency over its maximum).
 */
export function weighTerms({ readings, articles, uses }: Vocabulary): TermWeights {
  const most = Math.log(1 + readings.length)
  const weights = new Map<string, number>()
  for (const [stem, byArticle] of uses) {
    let claims = 0
    for (const { count } of byArticle) claims += count
    weights.set(stem, Math.log(1 + readings.length / claims) / most)
  }
  for (const [axis, count] of countAxes(readings))
    weights.set(axisWeightKey(axis), Math.sqrt(articles) / count)
  return weights
}

/** Key of an axis among the weights: the root of the number of articles over that of the claims that take it up. */
export function axisWeightKey(axis: string): string {
  return `axis:${axis}`
}

function countAxes(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { frame } of readings)
    frame.poles.forEach(({ axis }, at) => {
      const isFirst = frame.poles.findIndex((pole) => pole.axis === axis) === at
      if (isFirst) counts.set(axis, (counts.get(axis) ?? 0) + 1)
    })
  return counts
}
