import type { Article } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import type { Reading, Relation } from '#domain/relation.ts'
import { spanOf } from '#domain/span.ts'
import { frameClaims } from '#frame/index.ts'
import { detectLanguage } from '#languages/detect.ts'
import { packFor } from '#languages/index.ts'
import { relateStatements } from '#relate/statements.ts'
import { readDocument } from '#text/read-document.ts'

/** A bare statement: a headline, a sentence, a post. */
export interface Statement {
  readonly text: string
  readonly language?: string | undefined
  readonly publishedAt?: string | null | undefined
}

const UNREAD: Relation = {
  relation: 'unrelated',
  score: 0,
  kind: null,
  strength: null,
  reasons: [],
}

/**
 * Judges two bare statements, each read as one claim in an outlet's voice.
 *
 * @example
 * relateTexts({ text: 'ارتفاع أسعار القمح' }, { text: 'انخفاض أسعار القمح' }).relation // 'contrasts'
 */
export function relateTexts(a: Statement, b: Statement): Relation {
  const [left, right] = [readStatement(a, 'a'), readStatement(b, 'b')]
  if (left === null || right === null) return UNREAD
  return relateStatements(left, right)
}

/** Reads a statement as one claim; null where no pack fits its language or it is empty. */
export function readStatement(statement: Statement, key: string): Reading | null {
  const { text, publishedAt = null } = statement
  const language = statement.language ?? detectLanguage(text)
  const pack = packFor(language)
  const quote = text.trim()
  if (pack === undefined || quote === '') return null
  const start = text.indexOf(quote)
  const end = start + quote.length
  const article: Article = {
    key,
    outlet: '',
    title: null,
    language,
    publishedAt,
    rendition: 'verbatim',
    text,
  }
  const claim: Claim = {
    id: `${key}:${start}-${end}o`,
    article: key,
    ...spanOf(text, { start, end }),
    context: { start, end },
    voice: 'outlet',
    mode: null,
    speaker: null,
    via: [],
    cue: null,
  }
  return frameClaims([claim], article, readDocument(text, pack), pack)[0] ?? null
}
