import { describe, expect, it } from 'vitest'
import { relate } from '#relate/index.ts'
import { buildReading, type ReadingSketch } from '../../support/build-reading.ts'

const OTHERS = { sameAccount: false, story: 1 }

const denial = buildReading({
  quote: 'تقاضي عمولات من المقاولين خلال السنوات الماضية',
  article: '1',
  speaker: 'مدير البلدية',
  cue: 'نفى',
  stance: 'deny',
})

function told(quote: string, more: Partial<ReadingSketch> = {}) {
  return buildReading({ quote, article: '2', ...more })
}

describe('denied deed', () => {
  it('parts what one denies from the account that tells it', () => {
    const relation = relate(denial, told('كشف التحقيق تقاضي المدير عمولات ضخمة'), OTHERS)
    expect(relation).toMatchObject({ relation: 'contrasts', kind: 'negation' })
    expect(relation.reasons[0]?.rule).toBe('denied-deed')
    expect(relation.reasons[0]?.a.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['تقاضي', 'عمولات']),
    )
    expect(relation.reasons[0]?.b.map(({ quote }) => quote)).toEqual(['تقاضي', 'عمولات'])
  })

  it.each([
    ['another deed with the same object', told('ارتفعت عمولات المكاتب العقارية')],
    ['its own negation', told('المدير لم تقاضي عمولات ضخمة', { negations: ['لم'] })],
    [
      'a denial as well',
      told('تقاضي عمولات ضخمة', { speaker: 'الوكيل', cue: 'نفى', stance: 'deny' }),
    ],
  ])('leaves %s', (_, other) => {
    expect(relate(denial, other, OTHERS).relation).not.toBe('contrasts')
  })

  it('leaves the same words far apart', () => {
    const apart = told('تقاضي الشركة أمام المحكمة الإدارية بعد خلاف طويل حول عمولات')
    expect(relate(denial, apart, OTHERS).relation).not.toBe('contrasts')
  })
})
