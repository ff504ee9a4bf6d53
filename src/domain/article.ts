/** How a text relates to what the outlet published. */
export type Rendition = 'verbatim' | 'translation' | 'paraphrase'

/** BCP 47 code of a language pack, or `und` where no pack fits. */
export type LanguageCode = string

/** One published text of an outlet, as given; every offset points into `text`. */
export interface Article {
  /** Unique within a request or the store's id. */
  readonly key: string
  readonly outlet: string
  readonly title: string | null
  readonly language: LanguageCode
  /** ISO 8601 moment, day, month or year; the precision is the writer's. */
  readonly publishedAt: string | null
  readonly rendition: Rendition
  readonly text: string
}
