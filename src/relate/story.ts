import type { LanguageCode } from '#domain/article.ts'
import type { Reading } from '#domain/relation.ts'
import { isCountryKey } from './actor-keys.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Likeness of term counts up to which two articles tell different stories, and from which on surely one. */
interface Likeness {
  readonly apart: number
  readonly certain: number
}
const WITHIN: Likeness = { apart: 0.1, certain: 0.3 }
/** Across languages only terms that have a common key are counted, of which any news has some. */
const ACROSS: Likeness = { apart: 0.15, certain: 0.4 }
/** Stems that only one language has. */
const OF_ONE_LANGUAGE = /^\p{Ll}{2}:/u
/** With fewer terms likeness says little, and a pair is given the benefit of the doubt. */
const MIN_TERMS = 40
const UNKNOWN = 0.5
/** Mentions of countries on each side that show where a story lies. */
const MENTIONS = 2

/**
 * How surely the articles of two claims tell one story, 0..1: by the cosine of their term counts, and
 * not at all where they lie in other countries. Asked by the indexes of the claims.
 */
export function indexStories({
  readings,
  articles: size,
  articleOf,
  uses,
}: Vocabulary): (left: number, right: number) => number {
  const languages = languagesOf(readings, articleOf)
  const terms = new Float64Array(size)
  const products = new Float64Array(size * size)
  const squares = new Float64Array(size)
  const mentions = new Float64Array(size)
  const common = new Uint8Array(size * size)
  for (const [stem, byArticle] of uses) {
    const isCountry = isCountryKey(stem)
    const isShared = !OF_ONE_LANGUAGE.test(stem)
    for (const { article: left, count } of byArticle) {
      terms[left] = (terms[left] ?? 0) + 1
      if (isShared) squares[left] = (squares[left] ?? 0) + count * count
      if (isCountry) mentions[left] = (mentions[left] ?? 0) + count
      for (const { article: right, count: other } of byArticle) {
        const cell = left * size + right
        products[cell] = (products[cell] ?? 0) + count * other
        if (isCountry) common[cell] = 1
      }
    }
  }
  const lengths = terms.map((_, at) => Math.sqrt(products[at * size + at] ?? 0))
  // An earthquake here and one there: both name countries more than once, and none in common.
  const areElsewhere = (left: number, right: number): boolean =>
    Math.min(mentions[left] ?? 0, mentions[right] ?? 0) >= MENTIONS &&
    common[left * size + right] === 0
  const affinity = (left: number, right: number): number => {
    if (left === right) return 1
    if (areElsewhere(left, right)) return 0
    if (Math.min(terms[left] ?? 0, terms[right] ?? 0) < MIN_TERMS) return UNKNOWN
    const product = products[left * size + right] ?? 0
    if (languages[left] !== languages[right])
      return howSure(product / Math.sqrt((squares[left] ?? 0) * (squares[right] ?? 0)), ACROSS)
    return howSure(product / ((lengths[left] ?? 0) * (lengths[right] ?? 0)), WITHIN)
  }
  const affinities = Float64Array.from(products, (_, cell) =>
    affinity(Math.floor(cell / size), cell % size),
  )
  return (left, right) => affinities[(articleOf[left] ?? 0) * size + (articleOf[right] ?? 0)] ?? 0
}

function languagesOf(
  readings: readonly Reading[],
  articleOf: readonly number[],
): readonly LanguageCode[] {
  const languages: LanguageCode[] = []
  readings.forEach(({ language }, at) => {
    languages[articleOf[at] ?? 0] = language
  })
  return languages
}

/** How far a likeness lies on the way to certainty, 0..1. */
function howSure(likeness: number, { apart, certain }: Likeness): number {
  return Math.min(1, Math.max(0, (likeness - apart) / (certain - apart)))
}
