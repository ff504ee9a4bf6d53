import type { Claim, Stance } from '#domain/claim.ts'
import type { Frame } from '#domain/frame.ts'
import { spanOf } from '#domain/span.ts'
import { frameClaims } from '#frame/index.ts'
import { packFor } from '#languages/index.ts'
import { readDocument } from '#text/read-document.ts'

interface Given {
  readonly language?: 'ar' | 'en'
  readonly publishedAt?: string | null
  /** Reporting words at the head of the text; the rest is the quote. */
  readonly cue?: string
  readonly stance?: Stance
  readonly accuses?: boolean
}

/** Reads one claim off a text: all of it, or what follows the cue. */
export function readClaim(text: string, given: Given = {}) {
  const { language = 'ar', publishedAt = '2021-03-10', cue = '', stance = 'neutral' } = given
  const pack = packFor(language)
  if (pack === undefined) throw new Error(`no pack: ${language}`)
  const start = cue === '' ? 0 : cue.length + 1
  const claim: Claim = {
    id: 'k:0',
    article: 'k',
    ...spanOf(text, { start, end: text.length }),
    context: { start: 0, end: text.length },
    voice: cue === '' ? 'outlet' : 'attributed',
    mode: cue === '' ? null : 'indirect',
    speaker: null,
    via: [],
    cue:
      cue === ''
        ? null
        : {
            ...spanOf(text, { start: 0, end: cue.length }),
            lemma: cue,
            stance,
            accuses: given.accuses ?? false,
          },
  }
  const article = {
    key: 'k',
    outlet: 'o',
    title: null,
    language,
    publishedAt,
    rendition: 'verbatim' as const,
    text,
  }
  const [reading] = frameClaims([claim], article, readDocument(text, pack), pack)
  if (reading === undefined) throw new Error('no reading')
  return reading
}

export function frameOf(text: string, given: Given = {}): Frame {
  return readClaim(text, given).frame
}
