import type { Article } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import type { LanguagePack } from '#languages/types.ts'
import type { Document } from '#text/document.ts'
import { findStatements } from './find-statements.ts'
import { resolveSpeakers } from './resolve-speakers.ts'
import { toClaims } from './to-claims.ts'

/**
 * Reads an article's claims: who says what, in which words, and what the outlet itself asserts.
 * No I/O, no clock; the same input gives the same claims. Claims come in order of text, never
 * overlap within a voice and never cross a paragraph; `article.text.slice(start, end) === quote`.
 *
 * @example
 * extractClaims(article, readDocument('وقال الوزير إن المفاوضات انتهت.', ar), ar)
 * // one attributed claim: quote «المفاوضات انتهت», cue «وقال», speaker «الوزير»
 */
export function extractClaims(
  article: Article,
  document: Document,
  pack: LanguagePack,
): readonly Claim[] {
  const statements = findStatements(document, pack)
  // Speakers first: a surname may be explained by a name that stands later in the article.
  const spoken = resolveSpeakers(statements, document, pack)
  return toClaims(spoken, article)
}
