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
  const axes = countAxes(readings)
  const articles = new Set(readings.map(({ claim }) => claim.article)).size
  return new Map([
    ...[...counts].map(
      ([stem, count]) => [stem, Math.log(1 + readings.length / count) / most] as const,
    ),
    ...[...axes].map(
      ([axis, count]) => [axisWeightKey(axis), Math.sqrt(articles) / count] as const,
    ),
  ])
}

/** Key of an axis among the weights: the root of the number of articles over that of the claims that take it up. */
export function axisWeightKey(axis: string): string {
  return `axis:${axis}`
}

function countAxes(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { frame } of readings)
    for (const axis of new Set(frame.poles.map((pole) => pole.axis)))
      counts.set(axis, (counts.get(axis) ?? 0) + 1)
  return counts
}
