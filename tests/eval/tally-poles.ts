import { axes } from '#axes/axes.ts'
import { readArticle } from '#compare/index.ts'
import type { Article } from '#domain/article.ts'
import type { PoleName, PoleUse } from '#domain/frame.ts'
import type { Span } from '#domain/span.ts'

/** A term of a pole that stands in an article's claim. */
interface PoleHit {
  readonly article: Article
  readonly span: Span
}

/** Where a pole's terms were found. */
export interface PoleTally {
  readonly axis: string
  readonly pole: PoleName
  readonly hits: readonly PoleHit[]
}

/** Outlets in which a pole has to fire: one alone may be its own way of writing. */
const LEAST_OUTLETS = 2

/** Reads the articles and gathers, for each pole of each axis, where one of its terms stands. */
export function tallyPoles(articles: readonly Article[]): readonly PoleTally[] {
  const hits = new Map<string, PoleHit[]>()
  for (const article of articles) {
    for (const use of readArticle(article).readings.flatMap(({ frame }) => frame.poles)) {
      const key = `${use.axis} ${poleOfTerm(use)}`
      const found = hits.get(key)
      if (found === undefined) hits.set(key, [{ article, span: use.span }])
      else found.push({ article, span: use.span })
    }
  }
  return axes.flatMap(({ id }) =>
    (['a', 'b'] as const).map((pole) => ({
      axis: id,
      pole,
      hits: hits.get(`${id} ${pole}`) ?? [],
    })),
  )
}

/** The pole in whose list the term stands: a negated one is said of the other. */
function poleOfTerm({ pole, negated }: PoleUse): PoleName {
  return negated === (pole === 'a') ? 'b' : 'a'
}

/** Outlets whose articles a pole fires in. */
export function outletsOf({ hits }: PoleTally): ReadonlySet<string> {
  return new Set(hits.map(({ article }) => article.outlet))
}

/** True where a pole fires widely enough to count. */
export function isAlive(tally: PoleTally): boolean {
  return outletsOf(tally).size >= LEAST_OUTLETS
}
