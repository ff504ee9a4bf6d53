import type { Article } from '#domain/article.ts'

const MOST = 6
const MIN_WORDS = 2
const MIN_CHARS = 3
/** Keeps a word of every title from weighing nothing. */
const SMOOTHING = 5

/** How alike two titles must be: at least `from`, less than `below`, from 0 to 1. */
export interface Likeness {
  readonly from: number
  readonly below: number
}

/** Groups of up to six articles of one day and language, of several outlets, whose titles are alike. */
export function groupSameDay(
  articles: readonly Article[],
  likeness: Likeness,
): readonly (readonly Article[])[] {
  const days = Map.groupBy(
    articles.filter(({ title, publishedAt }) => title !== null && publishedAt !== null),
    ({ language, publishedAt }) => `${language} ${publishedAt?.slice(0, 10)}`,
  )
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, day]) => groupDay(day, likeness))
    .filter((group) => new Set(group.map(({ outlet }) => outlet)).size > 1)
}

function groupDay(day: readonly Article[], likeness: Likeness): readonly (readonly Article[])[] {
  const groupOf = new Map(day.map((article) => [article, [article]]))
  for (const { a, b } of likePairs(day, likeness)) {
    const [left, right] = [groupOf.get(a) ?? [], groupOf.get(b) ?? []]
    if (left === right || left.length + right.length > MOST) continue
    const joined = day.filter((article) => left.includes(article) || right.includes(article))
    for (const article of joined) groupOf.set(article, joined)
  }
  return [...new Set(groupOf.values())]
}

/** Pairs of two outlets by the likeness of their titles, the likest first: cosine over inverse document frequency. */
function likePairs(day: readonly Article[], { from, below }: Likeness) {
  const titles = day.map(({ title }) => wordsOf(title ?? ''))
  const counts = new Map<string, number>()
  for (const word of titles.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weigh = (words: readonly string[]) =>
    words.reduce(
      (sum, word) => sum + Math.log((day.length + SMOOTHING) / (counts.get(word) ?? 1)),
      0,
    )
  const pairs: { readonly a: Article; readonly b: Article; readonly likeness: number }[] = []
  for (const [i, a] of day.entries())
    for (const [j, b] of day.entries()) {
      if (j <= i || a.outlet === b.outlet) continue
      const [left = [], right = []] = [titles[i], titles[j]]
      const shared = left.filter((word) => right.includes(word))
      const likeness = weigh(shared) / Math.sqrt(weigh(left) * weigh(right))
      if (shared.length >= MIN_WORDS && likeness >= from && likeness < below)
        pairs.push({ a, b, likeness })
    }
  return pairs.sort((x, y) => y.likeness - x.likeness)
}

/** Words of a title without vowel signs, the article and what is written on to it. */
function wordsOf(title: string): readonly string[] {
  const plain = title
    .replace(/[\u064b-\u0652\u0640]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .toLowerCase()
  const words = [...new Set(plain.match(/[\p{L}\d]+/gu))]
  return words
    .map((word) => word.replace(/^(?:[وفبكل]?ال|لل)(?=.{3})/u, ''))
    .filter((word) => word.length >= MIN_CHARS)
}
