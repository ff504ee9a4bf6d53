import { toArticle } from '#actions/article-input.ts'
import { compareArticles } from '#compare/index.ts'
import type { Claim } from '#domain/claim.ts'
import type { Contrast } from '#domain/relation.ts'
import type { GoldArticle } from './gold-set.ts'

/** What the engine finds in a set. */
export interface Prediction {
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  readonly contrasts: readonly Contrast[]
}

/** As many as one request takes: contrasts of larger sets are found within a part only. */
const PART_ARTICLES = 20

/** Compares the articles of a set as the API would. */
export function predict(articles: readonly GoldArticle[]): Prediction {
  const comparisons = Array.from(
    { length: Math.ceil(articles.length / PART_ARTICLES) },
    (_, part) =>
      compareArticles(
        articles.slice(part * PART_ARTICLES, (part + 1) * PART_ARTICLES).map(toInput),
      ),
  )
  return {
    claims: new Map(
      comparisons.flatMap((part) => part.articles.map(({ key, claims }) => [key, claims] as const)),
    ),
    contrasts: comparisons.flatMap(({ contrasts }) => contrasts),
  }
}

function toInput({ article, outlet, title, language, published, text }: GoldArticle) {
  return toArticle(article, {
    outlet: outlet ?? article,
    title,
    language,
    publishedAt: published,
    text,
  })
}
