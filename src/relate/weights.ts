import type { Reading } from '#domain/relation.ts'
import { allStems, type TermWeights } from './align.ts'

/**
 * Rarity of each stem among a request's own claims: 1 for a word of one claim, towards 0 for one
 * that stands everywhere (inverse document frequency over its maximum).
 */
export function weighTerms(readings: readonly Reading[]): TermWeights {
  const counts = new Map<string, number>()
  for (const reading of readings)
    for (const stem of allStems(reading)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const most = Math.log(1 + readings.length)
  return new Map(
    [...counts].map(([stem, count]) => [stem, Math.log(1 + readings.length / count) / most]),
  )
}
