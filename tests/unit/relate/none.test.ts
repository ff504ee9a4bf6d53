import { describe, expect, it } from 'vitest'
import { relate } from '#relate/index.ts'
import { buildReading, type ReadingSketch } from '../../support/build-reading.ts'

const ONE_STORY = { sameAccount: false, story: 1 }

const none = buildReading({
  quote: 'فرقت القوة الحشد دون إنذار',
  slots: [{ role: 'none', words: 'إنذار' }],
  negations: ['دون'],
})

function told(quote: string, more: Partial<ReadingSketch> = {}) {
  return buildReading({ quote, article: '2', ...more })
}

describe('what one account has none of', () => {
  it('parts it from the account that tells of some, and is never a strong flag', () => {
    const relation = relate(none, told('تدخلت القوة بعد إنذار بالمكبرات'), ONE_STORY)
    expect(relation).toMatchObject({ relation: 'contrasts', kind: 'negation', strength: 'weak' })
    expect(relation.reasons[0]).toMatchObject({ rule: 'none' })
    expect(relation.reasons[0]?.b.map(({ quote }) => quote)).toEqual(['إنذار'])
  })

  it.each([
    ['has none either', told('لم يسمع إنذار قبل التدخل', { negations: ['لم'] })],
    ['denies it', told('توجيه إنذار', { speaker: 'الوزير', cue: 'نفى', stance: 'deny' })],
    ['tells of something else', told('تدخلت القوة بعد صلاة العصر')],
  ])('leaves the account that %s', (_, other) => {
    expect(relate(none, other, ONE_STORY).relation).not.toBe('contrasts')
  })

  it('asks for what didn’t befall it too', () => {
    const closed = buildReading({
      quote: 'لم تشهد الليلة بوابة فتح',
      slots: [{ role: 'none', words: 'بوابة فتح' }],
      negations: ['لم'],
    })
    expect(relate(closed, told('السلطات فتح بوابة السد ليلا'), ONE_STORY).relation).toBe(
      'contrasts',
    )
    expect(relate(closed, told('بقيت بوابة السد مغلقة'), ONE_STORY).relation).not.toBe('contrasts')
  })
})
