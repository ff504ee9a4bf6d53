import type { ReviewStatus, Role } from '#db/schema.ts'
import type { Article, Rendition } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import type { Actor, FramedClaim } from '#domain/comparison.ts'
import type { Frame } from '#domain/frame.ts'
import type { Contrast, Link, Reading } from '#domain/relation.ts'

export type { ReviewStatus, Role } from '#db/schema.ts'

/** An article as listed: everything but its text. Its `key` is the store's id. */
export interface ArticleSummary extends Omit<Article, 'text'> {
  readonly outletId: string
  readonly url: string | null
  /** Id of the earlier version of the same URL. */
  readonly supersedes: string | null
  /** Share of the text's letters in no claim, 0..1. */
  readonly uncovered: number
  readonly engineVersion: string
  readonly createdAt: number
  /** Slugs of the topics it belongs to. */
  readonly topics: readonly string[]
}

export interface StoredArticle extends ArticleSummary {
  readonly text: string
  readonly rendition: Rendition
}

/** A claim with what a list shows of its article. */
export interface StoredClaim extends FramedClaim {
  readonly language: string
  readonly outlet: string
  readonly outletId: string
  readonly publishedAt: string | null
  readonly engineVersion: string
  readonly createdAt: number
}

/** A claim with all that relations are judged on, and its account. */
export interface StoredReading {
  readonly reading: Reading
  readonly actorId: string | null
  readonly outlet: string
  readonly outletId: string
}

export interface Topic {
  readonly slug: string
  readonly label: { readonly ar: string; readonly en: string }
  /** By language code. */
  readonly terms: Readonly<Record<string, readonly string[]>>
  readonly createdAt: number
}

export interface StoredContrast extends Contrast {
  readonly status: ReviewStatus
  readonly engineVersion: string
  readonly createdAt: number
}

/** A naming of an actor, under the key by which it is found. */
export interface Alias {
  readonly key: string
  readonly actorId: string
  readonly name: string
}

/** Pairs of claims by what they came to. */
export interface Links {
  readonly contrasts: readonly Contrast[]
  readonly updates: readonly Link[]
  readonly agreements: readonly Link[]
}

/** A claim to be written. */
export interface NewClaim {
  readonly claim: Claim
  readonly frame: Frame
  readonly terms: Reading['terms']
  readonly actorId: string | null
  /** Stems of its quote, for search. */
  readonly words: string
}

/** Everything of one article, written in one batch or not at all. */
export interface NewArticle {
  readonly article: Omit<StoredArticle, 'topics'> & { readonly sha256: string }
  /** Stems of title and text, by which topics find it. */
  readonly words: string
  readonly actors: readonly Actor[]
  readonly aliases: readonly Alias[]
  readonly claims: readonly NewClaim[]
  readonly topics: readonly string[]
  readonly links: Links
}

/** What a batch cost. */
export interface WriteCost {
  readonly statements: number
  /** Rows that D1 counts as written, indexes and full text included. */
  readonly rowsWritten: number
}

export interface Token {
  readonly sha256: string
  readonly role: Role
  readonly expiresAt: number
  readonly lastUsedAt: number | null
}

/** A place in a list: what stands after it comes next. */
export interface Cursor {
  readonly createdAt: number
  readonly id: string
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: Cursor | null
}

export interface PageOptions {
  readonly limit: number
  readonly after: Cursor | null
}
