import type { Reading } from '#domain/relation.ts'
import { allStems } from './align.ts'

/** The claims of a comparison with their words counted, each word once a claim. */
export interface Vocabulary {
  readonly readings: readonly Reading[]
  /** How many articles there are, and which of them each claim stands in. */
  readonly articles: number
  readonly articleOf: readonly number[]
  /** By stem: the articles that have it, and in how many claims. */
  readonly uses: ReadonlyMap<string, readonly Use[]>
}

interface Use {
  readonly article: number
  readonly count: number
}

/** Counts the stems of some claims and their contexts in one pass. */
export function countStems(readings: readonly Reading[]): Vocabulary {
  const places = new Map<string, number>()
  const articleOf = readings.map(({ claim: { article } }) => {
    const place = places.get(article) ?? places.size
    places.set(article, place)
    return place
  })
  const counts = Array.from(places, () => new Map<string, number>())
  readings.forEach((reading, at) => {
    const own = counts[articleOf[at] ?? 0]
    for (const stem of allStems(reading)) own?.set(stem, (own.get(stem) ?? 0) + 1)
  })
  const uses = new Map<string, Use[]>()
  counts.forEach((own, article) => {
    for (const [stem, count] of own) {
      const known = uses.get(stem)
      if (known === undefined) uses.set(stem, [{ article, count }])
      else known.push({ article, count })
    }
  })
  return { readings, articles: places.size, articleOf, uses }
}
