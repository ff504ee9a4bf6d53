import { describe, expect, it } from 'vitest'
import { relate } from '#relate/index.ts'
import { buildReading, type ReadingSketch } from '../../support/build-reading.ts'

const ONE_STORY = { sameAccount: false, story: 1 }

function told(quote: string, unit: string, low: number, more: Partial<ReadingSketch> = {}) {
  const word = quote.split(' ').find((part) => part === String(low)) ?? quote.split(' ')[0] ?? ''
  return buildReading({ quote, article: '1', figures: [{ low, unit, word }], ...more })
}

describe('tolls of one story', () => {
  it('part however far they lie from each other', () => {
    const few = told('توقيف 23 من مثيري الشغب', 'detained', 23)
    const many = told('بلغ عدد المعتقلين 112 شخصا', 'detained', 112, { article: '2' })
    expect(relate(few, many, ONE_STORY)).toMatchObject({ relation: 'contrasts', kind: 'figure' })
  })

  it('part within one article where two sources give them', () => {
    const few = told('the ministry held 23', 'detained', 23, { speaker: 'ministry' })
    const many = told('the number held was 112', 'detained', 112, { speaker: 'observatory' })
    expect(relate(few, many, ONE_STORY).relation).toBe('contrasts')
    const own = told('detainees numbered 112', 'detained', 112)
    expect(relate(few, own, ONE_STORY).relation).not.toBe('contrasts')
  })

  it('part where one account has none', () => {
    const none = told('لم تسجل إصابات', 'wounded', 0)
    const some = told('أصيب 47 متظاهرا', 'wounded', 47, { article: '2' })
    expect(relate(none, some, ONE_STORY)).toMatchObject({ relation: 'contrasts', kind: 'figure' })
    const dead = told('قتل 12 شخصا', 'killed', 12, { article: '2' })
    expect(relate(told('no casualties', 'casualty', 0), dead, ONE_STORY).relation).toBe('contrasts')
    expect(relate(none, dead, ONE_STORY).relation).not.toBe('contrasts')
  })

  it('leave none said of civilians beside dead fighters', () => {
    const none = told('no civilians killed', 'killed', 0)
    const fighters = buildReading({
      quote: 'قتل 12 مسلحا',
      article: '2',
      figures: [{ low: 12, unit: 'killed', word: '12', part: 'fighter' }],
    })
    expect(relate(none, fighters, ONE_STORY).relation).not.toBe('contrasts')
  })

  it('don’t grow with the days where a crowd is counted', () => {
    const first = told('شارك 300 شخص', 'participant', 300, { publishedAt: '2031-05-06' })
    const later = told('شارك 10000 شخص', 'participant', 10_000, {
      article: '2',
      publishedAt: '2031-05-08',
    })
    expect(relate(first, later, ONE_STORY).relation).toBe('contrasts')
    const dead = told('قتل 3 أشخاص', 'killed', 3, { publishedAt: '2031-05-06' })
    const more = told('قتل 5 أشخاص', 'killed', 5, { article: '2', publishedAt: '2031-05-08' })
    expect(relate(dead, more, ONE_STORY).relation).toBe('updates')
  })

  it('are none of persons, who are counted for anything', () => {
    const aboard = told('ركب القارب 500 شخص', 'person', 500)
    const saved = told('سحب الخفر 381 شخصا', 'person', 381, { article: '2' })
    expect(relate(aboard, saved, ONE_STORY).strength).not.toBe('strong')
  })

  it('leave the parts that a claim adds up beside the whole of another', () => {
    const parts = buildReading({
      quote: 'قتل 15 قرويا و27 حارسا',
      figures: [
        { low: 15, unit: 'killed', word: '15' },
        { low: 27, unit: 'killed', word: '27' },
      ],
    })
    const isPart = (low: number) => {
      const whole = told(`قتل ${low} شخصا`, 'killed', low, { article: '2' })
      return relate(parts, whole, ONE_STORY).relation !== 'contrasts'
    }
    expect(isPart(42)).toBe(true)
    expect(isPart(50)).toBe(true)
    expect(isPart(9)).toBe(false)
  })

  it('leave a whole with a part named beside it to be parted from another whole', () => {
    const whole = buildReading({
      quote: 'قتل 17 شخصا بينهم 2',
      figures: [
        { low: 17, unit: 'killed', word: '17' },
        { low: 2, unit: 'killed', word: '2' },
      ],
    })
    const other = told('قتل 20 شخصا', 'killed', 20, { article: '2' })
    expect(relate(whole, other, ONE_STORY).relation).toBe('contrasts')
  })

  it('leave those added, or some of the hurt, beside all of them', () => {
    const all = told('قتل 21 شخصا', 'killed', 21, { article: '2' })
    const asPart = (part: string | null) =>
      buildReading({
        quote: 'قتل 6 أشخاص',
        figures: [{ low: 6, unit: 'killed', word: '6', part }],
      })
    expect(relate(asPart('added'), all, ONE_STORY).relation).not.toBe('contrasts')
    expect(relate(asPart('some'), all, ONE_STORY).relation).not.toBe('contrasts')
    expect(relate(asPart(null), all, ONE_STORY).relation).toBe('contrasts')
  })

  it('part civilians from civilians or from all, but not from the armed', () => {
    const of = (article: string, low: number, part: string) =>
      buildReading({
        quote: `قتل ${low} في الغارة`,
        article,
        figures: [{ low, unit: 'killed', word: String(low), part }],
      })
    const civilians = of('1', 18, 'civilian')
    expect(relate(civilians, of('2', 12, 'civilian'), ONE_STORY).relation).toBe('contrasts')
    expect(relate(civilians, of('2', 21, 'fighter'), ONE_STORY).relation).not.toBe('contrasts')
  })

  it('leave a count that the other tells of another noun', () => {
    const both = buildReading({
      quote: 'يتسع لنحو 1000 مصل وكان فيه 150 جنديا',
      figures: [
        { low: 1000, unit: 'ar:مصل', word: '1000' },
        { low: 150, unit: 'soldier', word: '150' },
      ],
    })
    const one = told('يتسع لنحو 1000 جندي', 'soldier', 1000, { article: '2' })
    expect(relate(both, one, ONE_STORY).relation).not.toBe('contrasts')
  })
})
