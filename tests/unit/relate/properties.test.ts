import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axes } from '#axes/axes.ts'
import type { Reading } from '#domain/relation.ts'
import { relate } from '#relate/index.ts'
import { relateStatements } from '#relate/statements.ts'
import { buildReading } from '../../support/build-reading.ts'

const WORDS = ['السد', 'النهر', 'وزارة', 'مهندس', 'محطة', 'افتتح', 'نجحت', 'رفضت', 'عامل', 'جسر']

/** Small vocabularies, so that pairs often have much in common. */
const readings: fc.Arbitrary<Reading> = fc
  .record({
    words: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 7 }),
    axis: fc.constantFrom(...axes.slice(0, 4).map(({ id }) => id)),
    pole: fc.constantFrom('a' as const, 'b' as const),
    figure: fc.option(fc.integer({ min: 1, max: 9 })),
    negated: fc.boolean(),
    publishedAt: fc.constantFrom('2024-01-02', '2024-01', '2023'),
  })
  .map(({ words, axis, pole, figure, negated, publishedAt }) => {
    const [first = '', second = ''] = words
    return buildReading({
      quote: figure === null ? words.join(' ') : `${words.join(' ')} ${figure}`,
      publishedAt,
      poles: [{ axis, pole, word: first, referent: [second], ...(negated ? { not: first } : {}) }],
      figures: figure === null ? [] : [{ low: figure, unit: 'killed', word: `${figure}` }],
      negations: negated ? [first] : [],
    })
  })

describe('relations', () => {
  it('are the same from both sides', () => {
    fc.assert(
      fc.property(readings, readings, fc.boolean(), (a, b, sameAccount) => {
        const there = relate(a, b, { sameAccount })
        const back = relate(b, a, { sameAccount })
        expect([back.relation, back.kind, back.strength, back.score]).toEqual([
          there.relation,
          there.kind,
          there.strength,
          there.score,
        ])
      }),
    )
    fc.assert(
      fc.property(readings, readings, (a, b) => {
        const [there, back] = [relateStatements(a, b), relateStatements(b, a)]
        expect([back.relation, back.kind, back.score]).toEqual([
          there.relation,
          there.kind,
          there.score,
        ])
      }),
    )
  })

  it('flag nothing without a reason with words of both sides', () => {
    fc.assert(
      fc.property(readings, readings, (a, b) => {
        for (const relation of [relate(a, b, { sameAccount: false }), relateStatements(a, b)])
          if (relation.relation === 'contrasts') {
            expect(relation.reasons[0]?.a).not.toEqual([])
            expect(relation.reasons[0]?.b).not.toEqual([])
          }
      }),
    )
  })

  it('mark words that stand in the claims', () => {
    fc.assert(
      fc.property(readings, readings, (a, b) => {
        for (const { a: spans } of relate(a, b, { sameAccount: false }).reasons)
          for (const { start, end, quote } of spans)
            expect(a.claim.quote.slice(start, end)).toBe(quote)
      }),
    )
  })
})
