import { describe, expect, it } from 'vitest'
import { relate } from '#relate/index.ts'
import { officeHolders } from '#relate/office-holders.ts'
import { buildReading, type ReadingSketch } from '../../support/build-reading.ts'

const OTHERS = { sameAccount: false, story: 1 }

function blames(words: string, more: Partial<ReadingSketch> = {}) {
  return buildReading({
    quote: `حمل ${words} المسؤولية`,
    slots: [{ role: 'blamed', words }],
    article: '1',
    ...more,
  })
}

describe('blame', () => {
  it('parts who is blamed from who is said not to have done it', () => {
    const cleared = buildReading({
      quote: 'الجيش البلجيكي لم يستخدم هذا السلاح',
      slots: [{ role: 'cleared', words: 'الجيش البلجيكي' }],
      negations: ['لم'],
      article: '2',
      speaker: 'الوزير',
    })
    const relation = relate(blames('القوات البلجيكية'), cleared, OTHERS)
    expect(relation).toMatchObject({ relation: 'contrasts', kind: 'blame' })
    expect(relation.reasons[0]?.b.map(({ quote }) => quote)).toEqual(['الجيش البلجيكي', 'لم'])
    expect(relate(blames('القوات النمساوية'), cleared, OTHERS).relation).not.toBe('contrasts')
  })

  it('parts blame of one from a harm that another does, not two harms', () => {
    const sketch = (role: 'blamed' | 'doer', words: string, article: string) =>
      buildReading({
        quote: `قصف ${words} القرية`,
        article,
        poles: [{ axis: 'ceasefire', pole: 'b', word: 'قصف' }],
        slots: [{ role, words }],
      })
    const austrian = sketch('doer', 'الجيش النمساوي', '2')
    expect(relate(blames('الحكومة البلجيكية'), austrian, OTHERS).kind).toBe('blame')
    expect(relate(sketch('doer', 'الجيش البلجيكي', '1'), austrian, OTHERS).kind).not.toBe('blame')
  })

  it('knows whom an office ties to a country', () => {
    const named = { ...buildReading({ quote: 'استقبل الملك البلجيكي دوفال الضيوف' }) }
    const terms = [
      { stem: 'c:king', start: 7, end: 12, inQuote: true },
      { stem: 'country:BE', start: 13, end: 21, inQuote: true },
      { stem: 'ar:دوفال', start: 22, end: 27, inQuote: true },
    ]
    const holders = officeHolders([{ ...named, terms }])
    expect([...holders.values()]).toEqual(['country:BE'])
    const denied = buildReading({
      quote: 'تنفيذ الهجوم',
      stance: 'deny',
      cue: 'نفت',
      speaker: 'بلجيكا',
      article: '2',
    })
    expect(relate(blames('حكومة دوفال'), denied, OTHERS).kind).toBeNull()
    expect(relate(blames('حكومة دوفال'), denied, { ...OTHERS, holders }).kind).toBe('blame')
  })

  it('sets blame against an account that leaves it open', () => {
    const open = buildReading({
      quote: 'لم يتضح من قصف السوق',
      slots: [{ role: 'open', words: 'لم يتضح من' }],
    })
    const blames = buildReading({
      quote: 'الطيران البلجيكي قصف السوق',
      article: '2',
      slots: [{ role: 'doer', words: 'الطيران البلجيكي' }],
    })
    const relation = relate(open, blames, { sameAccount: false, story: 1 })
    expect(relation).toMatchObject({ relation: 'contrasts', kind: 'blame' })
    expect(relation.reasons[0]?.rule).toBe('blame-open')
    expect(relate(open, open, { sameAccount: false, story: 1 }).relation).not.toBe('contrasts')
  })

  it('takes a charge told at length that is no such harm for another deed', () => {
    const struck = buildReading({
      quote: 'قصف الجيش النمساوي القرية',
      article: '2',
      poles: [{ axis: 'ceasefire', pole: 'b', word: 'قصف' }],
      slots: [{ role: 'doer', words: 'الجيش النمساوي' }],
    })
    const charged = (charge: string) =>
      buildReading({
        quote: `اتهم الشرطة البلجيكية ${charge}`,
        article: '1',
        slots: [{ role: 'blamed', words: 'الشرطة البلجيكية' }],
      })
    const score = (charge: string) => relate(charged(charge), struck, OTHERS).score
    expect(relate(charged('بذلك'), struck, OTHERS).relation).toBe('contrasts')
    expect(score('بكتابة مقالات عن المعرض الدولي للكتاب')).not.toBe(score('بذلك'))
    expect(
      relate(charged('بكتابة مقالات عن المعرض الدولي للكتاب'), struck, OTHERS).relation,
    ).not.toBe('contrasts')
  })
})
