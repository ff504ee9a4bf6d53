import type { Reading } from '#domain/relation.ts'
import { allStems } from './align.ts'

/** Likeness of term counts below which two articles tell different stories, and the span up to certainty. */
const APART = 0.1
const CERTAIN = 0.3
/** With fewer terms likeness says little, and a pair is given the benefit of the doubt. */
const MIN_TERMS = 40
const UNKNOWN = 0.5

/** How often each stem stands in the claims of one article. */
export type StoryTerms = ReadonlyMap<string, number>

/** Counts the stems of an article's claims, each once a claim. */
export function countTerms(readings: readonly Reading[]): StoryTerms {
  const counts = new Map<string, number>()
  for (const reading of readings)
    for (const stem of allStems(reading)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** How surely two articles tell one story, 0..1, by the cosine of their term counts. */
export function storyAffinity(a: StoryTerms, b: StoryTerms): number {
  if (a === b) return 1
  if (Math.min(a.size, b.size) < MIN_TERMS) return UNKNOWN
  let dot = 0
  for (const [stem, count] of a) dot += count * (b.get(stem) ?? 0)
  const likeness = dot / (lengthOf(a) * lengthOf(b))
  return Math.min(1, Math.max(0, (likeness - APART) / (CERTAIN - APART)))
}

function lengthOf(counts: StoryTerms): number {
  let sum = 0
  for (const count of counts.values()) sum += count * count
  return Math.sqrt(sum)
}
