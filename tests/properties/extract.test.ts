import fc from 'fast-check'
import { describe, it } from 'vitest'
import { overlaps } from '#domain/span.ts'
import { extractClaims } from '#extract/index.ts'
import { readDocument } from '#text/read-document.ts'
import { buildArticle, knownPack, readClaims } from '../support/read-claims.ts'

/** Texts made of what engines trip over: cues, names, marks, signs, joiners, line ends, astral characters. */
const PIECES = {
  ar: 'قال وقالت أكدت مضيفا نفى زعم أن إن بأنه وزير الخارجية وزارة المصدر كازاخستان سمير عواد بحسب وفقا ل نقلت عن قوله دعت إلى أعلنت مقتل لم يكن الجسر مُفَاوَضَات محـــادثات الاتفاق ثلاثون ٢٧ 3.5',
  en: 'said says told Reuters that denied claimed the minister Kazakhstan Smith according to “he added” accused of in a statement U.S. Dr. 27 3.5 talks',
} as const
const SIGNS = [
  '«',
  '»',
  '"',
  '“',
  '”',
  '‘',
  "'",
  '(',
  ')',
  ':',
  '،',
  ',',
  '؛',
  '.',
  '.',
  '؟',
  '…',
  '., ',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\u202e',
  '\u200f',
  '\ufeff',
  '😀',
  '𝄞',
  ' - ',
  '/',
  '|',
  '',
]

function textOf(language: 'ar' | 'en'): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES[language].split(' ')) },
    { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  )
  return fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
    .map((pieces) => pieces.flat().join(''))
}

describe.for(['ar', 'en'] as const)('extractClaims in %s, on any text', (language) => {
  it('gives spans that are the text, in order, apart within a voice, within a paragraph', ({
    expect,
  }) => {
    fc.assert(
      fc.property(textOf(language), (text) => {
        const claims = readClaims(text, language)
        for (const [index, claim] of claims.entries()) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
          expect(claim.quote).not.toMatch(/\n\s*\n/u)
          expect(claim.context.start).toBeLessThanOrEqual(claim.start)
          expect(claim.context.end).toBeGreaterThanOrEqual(claim.end)
          expect(claim.speaker === null).toBe(claim.voice === 'outlet')
          if (claim.cue !== null) {
            expect(text.slice(claim.cue.start, claim.cue.end)).toBe(claim.cue.quote)
          }
          const surface = claim.speaker?.surface
          if (surface) expect(text.slice(surface.start, surface.end)).toBe(surface.quote)
          const next = claims[index + 1]
          if (next === undefined) continue
          expect(next.start).toBeGreaterThanOrEqual(claim.start)
          if (next.voice === claim.voice) expect(overlaps(claim, next)).toBe(false)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives the same claims for the same text, whatever was read before', ({ expect }) => {
    fc.assert(
      fc.property(textOf(language), textOf(language), (text, other) => {
        const first = readClaims(text, language)
        readClaims(other, language)
        expect(readClaims(text, language)).toEqual(first)
      }),
      { numRuns: 100 },
    )
  })

  it('gives every claim an id of its own', ({ expect }) => {
    fc.assert(
      fc.property(textOf(language), (text) => {
        const pack = knownPack(language)
        const claims = extractClaims(
          buildArticle(text, { key: 'k', language }),
          readDocument(text, pack),
          pack,
        )
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
      }),
      { numRuns: 100 },
    )
  })
})
