import type { Rendition } from '#domain/article.ts'

/** What the page shows of an article beside its claims; `key` is the comparison's (a stored article's id). */
export interface SourceArticle {
  readonly key: string
  readonly outlet: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly rendition: Rendition
  /** The text that every offset points into. */
  readonly text: string
  readonly url: string | null
}
