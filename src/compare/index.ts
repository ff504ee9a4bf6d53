import type { Article } from '#domain/article.ts'
import type { Comparison } from '#domain/comparison.ts'
import type { Reading } from '#domain/relation.ts'
import { extractClaims } from '#extract/index.ts'
import { frameClaims } from '#frame/index.ts'
import { packFor } from '#languages/index.ts'
import type { Document } from '#text/document.ts'
import { readDocument } from '#text/read-document.ts'
import { castActors } from './actors.ts'
import { compareReadings } from './compare-readings.ts'
import { findSameOrigin } from './same-origin.ts'
import { uncoveredShare } from './uncovered.ts'

/**
 * Compares articles: who says what, and where the accounts part. No I/O, no clock; the same
 * articles give the same comparison. An article without a pack for its language has no claims.
 *
 * @example
 * compareArticles([
 *   { outlet: 'وكالة أولى', text: 'قال الوزير إن المفاوضات نجحت.', … },
 *   { outlet: 'صحيفة ثانية', text: 'قال المعارض إن المفاوضات فشلت.', … },
 * ]).contrasts[0]?.kind // 'opposed-outcome'
 */
export function compareArticles(articles: readonly Article[]): Comparison {
  const read = articles.map(readArticle)
  const { actors, actorOf } = castActors(
    read.map(({ article, readings }) => ({ article, claims: readings.map(({ claim }) => claim) })),
  )
  return compareReadings({
    articles: read.map(({ article, readings, uncovered }) => ({
      key: article.key,
      outlet: article.outlet,
      language: article.language,
      uncovered,
      readings,
    })),
    actors,
    actorOf,
    sameOrigin: findSameOrigin(
      read.flatMap(({ article: { key }, document }) => (document ? [{ key, document }] : [])),
    ),
  })
}

/** An article with all that is read off it. */
export interface ArticleReadings {
  readonly article: Article
  /** Null where no pack fits the language. */
  readonly document: Document | null
  readonly readings: readonly Reading[]
  readonly uncovered: number
}

/** Reads one article: the part of a comparison that doesn't depend on other articles. */
export function readArticle(article: Article): ArticleReadings {
  const pack = packFor(article.language)
  if (pack === undefined) return { article, document: null, readings: [], uncovered: 1 }
  const document = readDocument(article.text, pack)
  const claims = extractClaims(article, document, pack)
  return {
    article,
    document,
    readings: frameClaims(claims, article, document, pack),
    uncovered: uncoveredShare(document.tokens, claims),
  }
}
