import type { Article } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import { extractClaims } from '#extract/index.ts'
import { packFor } from '#languages/index.ts'
import type { LanguagePack } from '#languages/types.ts'
import { readDocument } from '#text/read-document.ts'

/** The pack of a language that the tests know to be there. */
export function knownPack(language: string): LanguagePack {
  const pack = packFor(language)
  if (pack === undefined) throw new Error(`no pack for ${language}`)
  return pack
}

/** An article with what a test leaves out filled in. */
export function buildArticle(text: string, given: Partial<Article> = {}): Article {
  return {
    key: '1',
    outlet: 'صحيفة الاختبار',
    title: null,
    language: 'ar',
    publishedAt: null,
    rendition: 'verbatim',
    ...given,
    text,
  }
}

/** The claims of a text. */
export function readClaims(text: string, language = 'ar'): readonly Claim[] {
  const pack = knownPack(language)
  return extractClaims(buildArticle(text, { language }), readDocument(text, pack), pack)
}

/** Who says what in a text: the name of each speaker, null where it is unknown, and the quote. */
export function tellAttributed(
  text: string,
  language = 'ar',
): readonly (readonly [string | null, string])[] {
  return readClaims(text, language)
    .filter(({ voice }) => voice === 'attributed')
    .map(({ speaker, quote }) => [speaker?.name ?? null, quote])
}
