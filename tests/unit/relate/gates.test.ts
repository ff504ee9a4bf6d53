import { describe, expect, it } from 'vitest'
import { relate } from '#relate/index.ts'
import { axisOfKind } from '../../support/axis-of-kind.ts'
import { buildReading, type ReadingSketch } from '../../support/build-reading.ts'

const axis = axisOfKind('opposed-outcome')
const TOLL = 'انهيار الجسر أودى بحياة'

function toll(low: number, more: Partial<ReadingSketch> = {}, provisional = false) {
  return buildReading({
    quote: `${TOLL} ${low} عاملا`,
    figures: [{ low, unit: 'killed', word: `${low}`, provisional }],
    ...more,
  })
}

function talks(word: string, pole: 'a' | 'b', more: Partial<ReadingSketch> = {}) {
  return buildReading({
    quote: `مفاوضات المياه ${word}`,
    poles: [{ axis, pole, word, referent: ['مفاوضات', 'المياه'] }],
    ...more,
  })
}

const classOf = (a: ReturnType<typeof toll>, b: ReturnType<typeof toll>) =>
  relate(a, b, { sameAccount: false }).relation

describe('passGates(finding, pair)', () => {
  it('calls a provisional lower toll updated', () => {
    expect(classOf(toll(12, {}, true), toll(19))).toBe('updates')
  })

  it('keeps a provisional toll that is the higher one a contrast', () => {
    expect(classOf(toll(19, {}, true), toll(12))).toBe('contrasts')
  })

  it('calls a toll that grew over days updated, and one that shrank contradicted', () => {
    const [first, second] = [{ publishedAt: '2024-03-01' }, { publishedAt: '2024-03-02' }]
    expect(classOf(toll(12, first), toll(19, second))).toBe('updates')
    expect(classOf(toll(19, first), toll(12, second))).toBe('contrasts')
  })

  it('keeps differing lower bounds of one day a contrast', () => {
    const atLeast = (low: number) =>
      toll(low, {
        figures: [{ low, unit: 'killed', word: `${low}`, bound: 'at-least' }],
        publishedAt: '2024-03-01',
      })
    expect(classOf(atLeast(12), atLeast(19))).toBe('contrasts')
  })

  it('drops two counts that both articles tell, and doubts those that one tells', () => {
    const [a, b] = [toll(12, { article: '1' }), toll(19, { article: '2' })]
    const told = (...keys: string[]) => new Set(keys)
    const judge = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
      relate(a, b, { sameAccount: false, figuresOf: (key) => (key === '1' ? one : other) })
    const apart = judge(told('killed:12:12'), told('killed:19:19'))
    expect(apart.relation).toBe('contrasts')
    const both = told('killed:12:12', 'killed:19:19')
    expect(judge(both, both).relation).not.toBe('contrasts')
    expect(judge(both, told('killed:19:19')).score).toBeLessThan(apart.score)
  })

  it('doubts a count of an article that lists many', () => {
    const sold = (low: number, article: string) =>
      buildReading({
        quote: `بلغت مبيعات المعرض ${low} لوحة`,
        article,
        figures: [{ low, unit: 'ar:لوح', word: `${low}`, referent: ['مبيعات', 'المعرض'] }],
      })
    const judge = (keys: readonly string[]) =>
      relate(sold(3, '1'), sold(9, '2'), { sameAccount: false, figuresOf: () => new Set(keys) })
    const list = Array.from({ length: 9 }, (_, low) => `ar:لوح:${low + 20}:${low + 20}`)
    expect(judge([]).relation).toBe('contrasts')
    expect(judge(list).relation).not.toBe('contrasts')
  })

  it('doubts a measure of one article that gives a third', () => {
    const hold = (low: number) =>
      buildReading({
        quote: `حمولة السفينة ${low} طن`,
        id: `${low}`,
        article: '1',
        figures: [{ low, unit: 'tonne', word: `${low}`, referent: ['حمولة', 'السفينة'] }],
      })
    const judge = (...lows: number[]) =>
      relate(hold(95), hold(77), {
        sameAccount: false,
        figuresOf: () => new Set(lows.map((low) => `tonne:${low}:${low}`)),
      })
    expect(judge(95, 77).relation).toBe('contrasts')
    expect(judge(95, 77, 133, 60).relation).not.toBe('contrasts')
  })

  it('drops the second of a row against the third, and an earlier count', () => {
    const holds = (low: number, stems: readonly string[]) => {
      const reading = buildReading({
        quote: `حمولة السفينة ${low} حاوية`,
        figures: [{ low, unit: 'ar:حاو', word: `${low}`, referent: ['حمولة', ...stems] }],
      })
      const terms = stems.map((stem) => ({ stem, start: 0, end: 5, inQuote: true }))
      return { ...reading, terms: [...reading.terms, ...terms] }
    }
    expect(classOf(holds(9, []), holds(12, []))).toBe('contrasts')
    expect(classOf(holds(9, ['c:second']), holds(12, ['c:third']))).not.toBe('contrasts')
    expect(classOf(holds(9, ['c:previous']), holds(12, []))).not.toBe('contrasts')
    expect(classOf(holds(9, ['c:second']), holds(12, []))).toBe('contrasts')
  })

  it('drops opposite outcomes of the first and the second case', () => {
    const of = (word: string, pole: 'a' | 'b', stem: string) => {
      const reading = talks(word, pole)
      const terms = [...reading.terms, { stem, start: 0, end: 5, inQuote: true }]
      return { ...reading, terms }
    }
    const nth = (stem: string) => classOf(of('نجحت', 'a', 'c:first'), of('فشلت', 'b', stem))
    expect(nth('c:first')).toBe('contrasts')
    expect(nth('c:second')).not.toBe('contrasts')
  })

  it('doubts tolls of one article that tells many', () => {
    const told = (low: number, speaker: string) =>
      toll(low, { id: speaker, article: '1', speaker, cue: '' })
    const judge = (keys: readonly number[]) =>
      relate(told(12, 'الشرطة'), told(19, 'البلدية'), {
        sameAccount: false,
        figuresOf: () => new Set(keys.map((low) => `killed:${low}:${low}`)),
      })
    const few = judge([12, 19])
    expect(few.relation).toBe('contrasts')
    expect(judge([12, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9]).relation).not.toBe('contrasts')
  })

  it('calls a toll updated by one that is told to have risen, or that may have on its way to it', () => {
    const risen = toll(19, {
      quote: `ارتفعت ${TOLL} 19 عاملا`,
      poles: [{ axis: 'change-of-amount', pole: 'a', word: 'ارتفعت' }],
    })
    expect(classOf(toll(12), risen)).toBe('updates')
    const fallen = toll(12, {
      quote: `ارتفعت ${TOLL} 12 عاملا`,
      poles: [{ axis: 'change-of-amount', pole: 'a', word: 'ارتفعت' }],
    })
    expect(classOf(toll(19), fallen)).toBe('updates')
    const far = toll(5, {
      quote: `ارتفعت ${TOLL} 5 عاملا`,
      poles: [{ axis: 'change-of-amount', pole: 'a', word: 'ارتفعت' }],
    })
    expect(classOf(toll(19), far)).toBe('contrasts')
  })

  it('takes what happened before for another event’s', () => {
    const killed = (low: number, referent: readonly string[]) =>
      buildReading({
        quote: `أدى الهجوم إلى مقتل ${low} شخصا`,
        figures: [{ low, unit: 'killed', word: `${low}`, referent }],
      })
    expect(classOf(killed(15, []), killed(20, []))).toBe('contrasts')
    expect(classOf(killed(15, ['c:previous']), killed(20, []))).not.toBe('contrasts')
  })

  it('leaves two sources’ estimates of a price apart, whoever is heard first', () => {
    const worth = (low: number, publishedAt: string, speaker?: string) =>
      buildReading({
        quote: `قيمة عقد الجسر ${low} مليونا`,
        article: publishedAt,
        publishedAt,
        figures: [{ low: low * 1e6, unit: 'usd', word: `${low}`, referent: ['عقد', 'الجسر'] }],
        ...(speaker === undefined ? {} : { speaker }),
      })
    const [one, other] = ['2031-05-06', '2031-05-08']
    expect(classOf(worth(18, one, 'النقابة'), worth(29, other, 'الوزارة'))).toBe('contrasts')
    expect(classOf(worth(18, one), worth(29, other))).toBe('updates')
  })

  it('knows one amount in two units', () => {
    const lasting = (low: number, unit: string) =>
      buildReading({
        quote: `الإضراب العام استمر ${low} بحسب النقابة`,
        figures: [{ low, unit, word: `${low}`, referent: ['الإضراب'] }],
      })
    expect(classOf(lasting(2, 'week'), lasting(14, 'day'))).toBe('agrees')
    expect(classOf(lasting(2, 'week'), lasting(21, 'day'))).toBe('contrasts')
  })

  it('drops counts of two countries, «the country» being that of the source', () => {
    const of = (low: number, stems: readonly (readonly [string, boolean])[]) => {
      const reading = toll(low)
      const terms = stems.map(([stem, inQuote]) => ({ stem, inQuote, start: 0, end: 5 }))
      return { ...reading, terms: [...reading.terms, ...terms] }
    }
    const there = of(19, [['country:FI', true]])
    expect(classOf(of(12, [['country:NO', true]]), there)).not.toBe('contrasts')
    expect(classOf(of(12, [['country:NO', false]]), there)).toBe('contrasts')
    const own = [
      ['country:NO', false],
      ['c:country', true],
    ] as const
    expect(classOf(of(12, own), there)).not.toBe('contrasts')
  })

  it('drops another place only where both name one', () => {
    const at = (low: number, place: string) =>
      toll(low, {
        quote: `${TOLL} ${low} عاملا ${place}`,
        slots: [{ role: 'place', words: place }],
      })
    expect(classOf(at(12, 'شمالا'), at(19, 'جنوبا'))).not.toBe('contrasts')
    const oneSided = relate(at(12, 'شمالا'), toll(19), { sameAccount: false })
    expect(oneSided.relation).toBe('contrasts')
    expect(oneSided.reasons[0]?.text.en).toContain('named on one side')
  })

  it('parts no country from a town that may lie in it', () => {
    const at = (low: number, place: string) =>
      toll(low, {
        quote: `${TOLL} ${low} عاملا ${place}`,
        slots: [{ role: 'place', words: place }],
      })
    const inCountry = at(12, 'النمسا')
    const { frame } = inCountry
    const slots = frame.slots.map((slot) => ({ ...slot, stems: ['country:AT'] }))
    const town = at(19, 'زيلتال')
    expect(
      relate({ ...inCountry, frame: { ...frame, slots } }, town, { sameAccount: false }).kind,
    ).toBe('figure')
  })

  it('drops another moment where both name one', () => {
    const on = (low: number, iso: string, word: string) =>
      toll(low, { quote: `${TOLL} ${low} عاملا ${word}`, dates: [{ iso, word }] })
    const relation = relate(on(12, '2024-03-01', 'الجمعة'), on(19, '2024-04-05', 'أبريل'), {
      sameAccount: false,
    })
    expect(relation.kind).not.toBe('figure')
  })

  it('drops one list item against another', () => {
    const list = toll(12, {
      quote: `${TOLL} 12 عاملا شمالا و19 عاملا جنوبا`,
      figures: [
        { low: 12, unit: 'killed', word: '12' },
        { low: 19, unit: 'killed', word: '19' },
      ],
    })
    expect(classOf(list, toll(19))).not.toBe('contrasts')
  })

  it('drops what is said of namesakes', () => {
    const of = (name: string, word: string, pole: 'a' | 'b') =>
      talks(word, pole, { actors: [name] })
    expect(classOf(of('سالم الحداد', 'نجحت', 'a'), of('ماجد الحداد', 'فشلت', 'b'))).not.toBe(
      'contrasts',
    )
    expect(classOf(of('سالم الحداد', 'نجحت', 'a'), of('الحداد', 'فشلت', 'b'))).toBe('contrasts')
  })

  it('drops an unrealised conditional', () => {
    const would = buildReading({
      quote: 'مفاوضات المياه فشلت',
      poles: [
        { axis, pole: 'b', word: 'فشلت', referent: ['مفاوضات', 'المياه'], modality: 'conditional' },
      ],
    })
    expect(classOf(talks('نجحت', 'a'), would)).not.toBe('contrasts')
  })

  it('drops an added detail', () => {
    const bare = buildReading({
      quote: 'اللجنة تبحث ملف السد فقط',
      slots: [{ role: 'only', words: 'ملف السد' }],
    })
    const more = buildReading({
      quote: 'اللجنة تبحث ملف السد فقط لتخفيف الشح',
      slots: [{ role: 'purpose', words: 'لتخفيف الشح' }],
    })
    expect(classOf(bare, more)).toBe('agrees')
  })
})
