import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameBidiControls, splitBidiControls } from '#web/bidi-controls.ts'
import { MarkedText } from '#web/marked-text.tsx'
import type { Mark } from '#web/runs.ts'
import { splitRuns } from '#web/runs.ts'
import { wordsOf } from '#web/words.ts'

const PIECES = [
  'قال',
  'كِتَاب',
  'ـ',
  ' ',
  '\n',
  '<b>',
  '&amp;',
  '😀',
  '\u202e',
  '\u200f',
  'said',
  '«',
]
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(''))
const ranges = fc
  .tuple(fc.nat(90), fc.nat(90))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
const marks = fc.array(
  fc
    .tuple(ranges, fc.constantFrom('quote', 'cue', 'deciding'))
    .map(([range, kind]): Mark => ({ ...range, kind })),
  { maxLength: 8 },
)

describe('splitRuns(text, range, marks)', () => {
  it('loses and doubles nothing, whatever the marks', () => {
    fc.assert(
      fc.property(texts, ranges, marks, (text, range, all) => {
        const runs = splitRuns(text, range, all)
        expect(runs.map((run) => run.text).join('')).toBe(text.slice(range.start, range.end))
      }),
    )
  })

  it('lays a mark over exactly its own characters', () => {
    fc.assert(
      fc.property(texts, marks, (text, all) => {
        for (const run of splitRuns(text, { start: 0, end: text.length }, all)) {
          const over = all.filter((mark) => mark.start < run.end && run.start < mark.end)
          expect(run.marks).toEqual(over.filter((mark) => mark.start < mark.end))
        }
      }),
    )
  })
})

describe('splitBidiControls(text)', () => {
  it('loses nothing and leaves no control in plain text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = splitBidiControls(text)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const piece of pieces) {
          if (piece.kind === 'text') expect(piece.text).not.toMatch(/[\u200f\u202e]/)
        }
      }),
    )
  })

  it('names them where there can be no markup', () => {
    expect(nameBidiControls('a\u202eb')).toBe('a[RLO]b')
  })
})

describe('MarkedText(props)', () => {
  it('shows a control as a labelled box and escapes the rest', () => {
    const text = 'x <b>\u202ey'
    const markup = String(
      MarkedText({
        text,
        range: { start: 0, end: text.length },
        marks: [{ start: 2, end: 5, kind: 'deciding' }],
        words: wordsOf('en'),
      }),
    )
    expect(markup).toContain('<mark>&lt;b&gt;</mark>')
    expect(markup).toContain('>RLO</span>')
    expect(markup).not.toContain('\u202e')
  })

  it('keeps the anchors of two claims that begin at one place', () => {
    const marks: readonly Mark[] = [
      { start: 0, end: 9, kind: 'claim-outlet', id: 'c1' },
      { start: 0, end: 4, kind: 'claim-direct', id: 'c2' },
    ]
    const props = { text: 'said, yes', range: { start: 0, end: 9 }, marks, words: wordsOf('en') }
    const markup = String(MarkedText(props))
    expect(markup.match(/id="c1"/g)).toHaveLength(1)
    expect(markup.match(/id="c2"/g)).toHaveLength(1)
  })
})
