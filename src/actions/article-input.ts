import type { Article, Rendition } from '#domain/article.ts'
import { detectLanguage } from '#languages/detect.ts'
import { packFor } from '#languages/index.ts'

/** An article as a user gives it, already checked for form. */
export interface ArticleInput {
  readonly outlet: string
  readonly title?: string | null | undefined
  readonly language?: string | null | undefined
  readonly publishedAt?: string | null | undefined
  readonly rendition?: Rendition | null | undefined
  readonly text: string
  /** The page that the text was read out of. */
  readonly html?: string | null | undefined
}

/** Fills in what was left out. */
export function toArticle(key: string, input: ArticleInput): Article {
  return {
    key,
    outlet: input.outlet,
    title: input.title ?? null,
    language: chooseLanguage(input.language ?? null, input.text),
    publishedAt: input.publishedAt ?? null,
    rendition: input.rendition ?? 'verbatim',
    text: input.text,
  }
}

/** The language given, else the text's own; `ar-EG` is read by the pack of `ar`. */
export function chooseLanguage(given: string | null, text: string): string {
  if (given === null) return detectLanguage(text)
  const code = given.toLowerCase()
  const [primary = code] = code.split('-')
  return packFor(code) === undefined && packFor(primary) !== undefined ? primary : code
}
