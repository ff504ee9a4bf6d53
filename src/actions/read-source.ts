import type { Fault } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { detectLanguage } from '#languages/detect.ts'
import { packFor } from '#languages/index.ts'
import { readHtml } from '#text/html/read-html.ts'
import type { ArticleInput } from './article-input.ts'

/** An article as it comes: its text, or the page that holds it. */
export interface GivenArticle extends Omit<ArticleInput, 'text'> {
  readonly text?: string | null | undefined
}

const FAULTS = {
  'no-text': 'No text of an article was found in this HTML.',
  'too-deep': 'The elements of this HTML are nested too deeply to be read.',
} as const

/**
 * The article with its text. Of a page, what it says of title, date and language fills in what was
 * left out. `pointer` leads to the article within the request.
 */
export function readSource<T extends GivenArticle>(
  given: T,
  pointer: string,
): Result<T & { readonly text: string }, Fault> {
  const { html, text, title, publishedAt, language } = given
  if (html === null || html === undefined) return ok({ ...given, text: text ?? '' })
  const page = readHtml(html)
  if (!page.ok) return err({ pointer: `${pointer}/html`, detail: FAULTS[page.error] })
  return ok({
    ...given,
    text: page.value.text,
    title: title ?? page.value.title,
    publishedAt: publishedAt ?? page.value.publishedAt,
    language: language ?? languageOf(page.value.text, page.value.language),
  })
}

/** Pages are often marked with a language that isn't theirs: the letters go before it. */
function languageOf(text: string, told: string | null): string | null {
  if (told === null || packFor(told) !== undefined) return null
  return detectLanguage(text) === 'und' ? told : null
}
