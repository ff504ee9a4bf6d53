import { describe, expect, it } from 'vitest'
import { relate } from '#relate/index.ts'
import { axisOfKind } from '../../support/axis-of-kind.ts'
import { buildReading, type ReadingSketch } from '../../support/build-reading.ts'

const outcome = axisOfKind('opposed-outcome')
const action = axisOfKind('opposed-action')

type Case = readonly [kind: string, a: ReadingSketch, b: ReadingSketch]

const CONTRASTS: readonly Case[] = [
  [
    'figure',
    {
      quote: 'انهيار الجسر أودى بحياة 12 عاملا',
      figures: [{ low: 12, unit: 'killed', word: '12' }],
    },
    {
      quote: 'انهيار الجسر أودى بحياة 19 عاملا',
      figures: [{ low: 19, unit: 'killed', word: '19' }],
    },
  ],
  [
    'date',
    { quote: 'القمة المائية تعقد الثلاثاء', dates: [{ iso: '2024-05-07', word: 'الثلاثاء' }] },
    { quote: 'القمة المائية تعقد الخميس', dates: [{ iso: '2024-05-09', word: 'الخميس' }] },
  ],
  [
    'negation',
    {
      quote: 'الوفد حقق أهداف الجولة',
      poles: [{ axis: outcome, pole: 'a', word: 'حقق', referent: ['الجولة'] }],
    },
    {
      quote: 'الوفد ما حقق أهداف الجولة',
      poles: [{ axis: outcome, pole: 'b', word: 'حقق', not: 'ما', referent: ['الجولة'] }],
    },
  ],
  [
    'negation',
    { quote: 'المصرف المركزي باع احتياطي الذهب' },
    { quote: 'المصرف المركزي لم باع احتياطي الذهب', negations: ['لم'] },
  ],
  [
    'blame',
    { quote: 'حريق المرفأ سببه شركة الشحن', slots: [{ role: 'blamed', words: 'شركة الشحن' }] },
    { quote: 'حريق المرفأ سببه حراس الليل', slots: [{ role: 'blamed', words: 'حراس الليل' }] },
  ],
  [
    'opposed-outcome',
    {
      quote: 'مفاوضات المياه نجحت',
      poles: [{ axis: outcome, pole: 'a', word: 'نجحت', referent: ['مفاوضات', 'المياه'] }],
    },
    {
      quote: 'مفاوضات المياه انهارت',
      poles: [{ axis: outcome, pole: 'b', word: 'انهارت', referent: ['مفاوضات', 'المياه'] }],
    },
  ],
  [
    'opposed-action',
    {
      quote: 'النقابة قبلت عرض الأجور',
      poles: [{ axis: action, pole: 'a', word: 'قبلت', referent: ['عرض', 'الأجور'] }],
    },
    {
      quote: 'النقابة رفضت عرض الأجور',
      poles: [{ axis: action, pole: 'b', word: 'رفضت', referent: ['عرض', 'الأجور'] }],
    },
  ],
  [
    'scope',
    {
      quote: 'اجتماع اللجنة يبحث السد فقط',
      slots: [{ role: 'only', words: 'السد' }],
    },
    {
      quote: 'اجتماع اللجنة يبحث الكهرباء وحدها',
      slots: [{ role: 'only', words: 'الكهرباء' }],
    },
  ],
  [
    'actor',
    {
      quote: 'طائرات الجيش قصفت مخزن القمح غرب المدينة',
      slots: [{ role: 'agent', words: 'الجيش' }],
    },
    {
      quote: 'طائرات التحالف قصفت مخزن القمح غرب المدينة',
      slots: [{ role: 'agent', words: 'التحالف' }],
    },
  ],
  [
    'reporting-stance',
    { quote: 'المصنع يلتزم معايير السلامة', speaker: 'س', cue: 'أكد', stance: 'affirm' },
    { quote: 'المصنع يلتزم معايير السلامة', speaker: 'ص', cue: 'زعم', stance: 'doubt' },
  ],
  [
    'figure',
    {
      quote: 'سعر القنطار فوق 90 دولار',
      figures: [{ low: 90, unit: 'usd', word: '90', bound: 'at-least', referent: ['القنطار'] }],
    },
    {
      quote: 'سعر القنطار تحت 90 دولار',
      figures: [{ low: 90, unit: 'usd', word: '90', bound: 'at-most', referent: ['القنطار'] }],
    },
  ],
]

const NOT_CONTRASTS: readonly Case[] = [
  [
    'figure: one exact, the other a bound that allows it',
    {
      quote: 'انهيار الجسر أودى بحياة 12 عاملا',
      figures: [{ low: 12, unit: 'killed', word: '12' }],
    },
    {
      quote: 'انهيار الجسر أودى بحياة 10 عمال',
      figures: [{ low: 10, unit: 'killed', word: '10', bound: 'at-least' }],
    },
  ],
  [
    'date: the month that holds the day',
    { quote: 'القمة المائية تعقد الثلاثاء', dates: [{ iso: '2024-05-07', word: 'الثلاثاء' }] },
    { quote: 'القمة المائية تعقد الشهر', dates: [{ iso: '2024-05', word: 'الشهر' }] },
  ],
  [
    'negation: of another predicate',
    { quote: 'المصرف المركزي باع احتياطي الذهب' },
    { quote: 'النقابة لم توقع عقد العمال', negations: ['لم'] },
  ],
  [
    'blame: one culprit by two names',
    { quote: 'حريق المرفأ سببه شركة الشحن', slots: [{ role: 'blamed', words: 'شركة الشحن' }] },
    { quote: 'حريق المرفأ سببه شركة النقل', slots: [{ role: 'blamed', words: 'شركة' }] },
  ],
  [
    'opposed-outcome: of two things',
    {
      quote: 'مفاوضات المياه نجحت',
      poles: [{ axis: outcome, pole: 'a', word: 'نجحت', referent: ['مفاوضات', 'المياه'] }],
    },
    {
      quote: 'تجربة اللقاح انهارت',
      poles: [{ axis: outcome, pole: 'b', word: 'انهارت', referent: ['تجربة', 'اللقاح'] }],
    },
  ],
  [
    'opposed-action: the same pole',
    {
      quote: 'النقابة قبلت عرض الأجور',
      poles: [{ axis: action, pole: 'a', word: 'قبلت', referent: ['عرض'] }],
    },
    {
      quote: 'النقابة وافقت على عرض الأجور',
      poles: [{ axis: action, pole: 'a', word: 'وافقت', referent: ['عرض'] }],
    },
  ],
  [
    'opposed-outcome: each tells both of them alike',
    {
      quote: 'محصول القمح نجح ومحصول القطن انهار',
      poles: [
        { axis: outcome, pole: 'a', word: 'نجح', referent: ['القمح', 'محصول'] },
        { axis: outcome, pole: 'b', word: 'انهار', referent: ['القطن', 'محصول'] },
      ],
    },
    {
      quote: 'محصول القطن انهار',
      poles: [{ axis: outcome, pole: 'b', word: 'انهار', referent: ['القطن', 'محصول'] }],
    },
  ],
  [
    'scope: only the same',
    { quote: 'اللجنة تبحث السد فقط', slots: [{ role: 'only', words: 'السد' }] },
    { quote: 'اللجنة تناقش السد وحده', slots: [{ role: 'only', words: 'السد' }] },
  ],
  [
    'purpose: of two things',
    { quote: 'السد أقيم لري الحقول', slots: [{ role: 'purpose', words: 'لري الحقول' }] },
    { quote: 'النفق حفر لتخفيف الزحام', slots: [{ role: 'purpose', words: 'لتخفيف الزحام' }] },
  ],
  [
    'actor: little else in common',
    { quote: 'الجيش قصف مخزن القمح', slots: [{ role: 'agent', words: 'الجيش' }] },
    { quote: 'التحالف نقل عائلات الموظفين', slots: [{ role: 'agent', words: 'التحالف' }] },
  ],
  [
    'reporting-stance: neutral on one side',
    { quote: 'المصنع يلتزم معايير السلامة', speaker: 'س', cue: 'قال' },
    { quote: 'المصنع يلتزم معايير السلامة', speaker: 'ص', cue: 'زعم', stance: 'doubt' },
  ],
]

describe('relate(a, b)', () => {
  it.each(CONTRASTS)('finds %s', (kind, a, b) => {
    const relation = relate(buildReading(a), buildReading(b), { sameAccount: false })
    expect([relation.relation, relation.kind]).toEqual(['contrasts', kind])
    expect(relation.reasons[0]?.a.length).toBeGreaterThan(0)
    expect(relation.reasons[0]?.b.length).toBeGreaterThan(0)
  })

  it.each(NOT_CONTRASTS)('finds no contrast: %s', (_why, a, b) => {
    const relation = relate(buildReading(a), buildReading(b), { sameAccount: false })
    expect(relation.relation).not.toBe('contrasts')
  })

  it.each(CONTRASTS)('is symmetric for %s', (_kind, a, b) => {
    const [left, right] = [buildReading(a), buildReading(b)]
    const there = relate(left, right, { sameAccount: false })
    const back = relate(right, left, { sameAccount: false })
    expect([back.relation, back.kind, back.score]).toEqual([
      there.relation,
      there.kind,
      there.score,
    ])
    expect(back.reasons.map(({ a: side }) => side)).toEqual(
      there.reasons.map(({ b: side }) => side),
    )
  })

  it('marks the words of both poles, the negation among them', () => {
    const [, a, b] = CONTRASTS[2] ?? []
    if (a === undefined || b === undefined) throw new Error('the case of a negated pole is gone')
    const { reasons } = relate(buildReading(a), buildReading(b), { sameAccount: false })
    expect(reasons[0]?.a.map(({ quote }) => quote)).toEqual(['حقق'])
    expect(reasons[0]?.b.map(({ quote }) => quote)).toEqual(['ما', 'حقق'])
  })

  it('sees only a shift of position within one account, and says when the order is unknown', () => {
    const [, a, b] = CONTRASTS[5] ?? []
    if (a === undefined || b === undefined) throw new Error('the case of opposed outcomes is gone')
    const undated = relate(buildReading(a), buildReading(b), { sameAccount: true })
    expect(undated.kind).toBe('position-shift')
    expect(undated.reasons[0]?.text.en).toContain('the order is unknown')
    const dated = relate(
      buildReading({ ...a, publishedAt: '2024-01-03' }),
      buildReading({ ...b, publishedAt: '2023-07' }),
      { sameAccount: true },
    )
    expect(dated.reasons[0]?.text.en).toContain('2023-07, then 2024-01-03')
  })

  it('takes days next to each other for one where they are told from the day of publication', () => {
    const opened = (iso: string, word: string) =>
      buildReading({
        quote: `افتتح الوزير معرض الكتاب ${word} في العاصمة`,
        dates: [{ iso, word }],
      })
    const dated = (a: [string, string], b: [string, string]) =>
      relate(opened(...a), opened(...b), { sameAccount: false }).kind
    expect(dated(['2024-03-01', 'أمس'], ['2024-03-02', 'اليوم'])).not.toBe('date')
    expect(dated(['2024-03-01', 'أمس'], ['2024-03-05', 'الثلاثاء'])).toBe('date')
    expect(dated(['2024-03-01', '1 آذار'], ['2024-03-02', '2 آذار'])).toBe('date')
  })

  it('takes no part of the dead for all of them, but one greater than all', () => {
    const toll = (low: number, part: string | null) =>
      buildReading({
        quote: `انهيار الجسر أودى بحياة ${low} من العابرين`,
        article: `${low}`,
        figures: [{ low, unit: 'killed', part, word: `${low}` }],
      })
    const kindOf = (...[a, b]: [ReturnType<typeof toll>, ReturnType<typeof toll>]) =>
      relate(a, b, { sameAccount: false }).kind
    expect(kindOf(toll(2, 'soldier'), toll(9, null))).toBeNull()
    expect(kindOf(toll(2, 'soldier'), toll(9, 'child'))).toBeNull()
    expect(kindOf(toll(19, 'soldier'), toll(9, null))).toBe('figure')
  })

  it('takes no smaller toll for another count where it is the part that the other claim also tells', () => {
    const told = (article: string, figures: readonly [number, string | null][]) =>
      buildReading({
        quote: `انهيار الجسر أودى بحياة ${figures.map(([low]) => low).join(' و')} من العابرين`,
        article,
        figures: figures.map(([low, part]) => ({ low, unit: 'killed', part, word: `${low}` })),
      })
    const kindOf = (part: number) =>
      relate(
        told('a', [
          [9, null],
          [part, 'soldier'],
        ]),
        told('b', [[7, null]]),
        { sameAccount: false },
      ).kind
    expect(kindOf(7)).toBeNull()
    expect(kindOf(3)).toBe('figure')
  })

  it('takes one attacker and two of one story for a contrast, however few words they share', () => {
    const attack = (low: number, quote: string) =>
      buildReading({
        quote,
        article: `${low}`,
        figures: [{ low, unit: 'attacker', word: quote.split(' ')[1] ?? '' }],
      })
    const [one, two] = [attack(1, 'فجر انتحاري نفسه'), attack(2, 'دخل مهاجمان المبنى')]
    expect(relate(one, two, { sameAccount: false, story: 1 }).kind).toBe('figure')
  })

  it('finds no figure contrast within one account', () => {
    const [, a, b] = CONTRASTS[0] ?? []
    if (a === undefined || b === undefined) throw new Error('the case of figures is gone')
    expect(relate(buildReading(a), buildReading(b), { sameAccount: true }).kind).toBeNull()
  })

  it('calls a restatement an agreement', () => {
    const a = buildReading({ quote: 'الوزارة افتتحت محطة تحلية جديدة' })
    const b = buildReading({ quote: 'الوزارة افتتحت محطة تحلية جديدة أمس' })
    expect(relate(a, b, { sameAccount: false }).relation).toBe('agrees')
  })

  it('calls two things unrelated', () => {
    const a = buildReading({ quote: 'الوزارة افتتحت محطة تحلية' })
    const b = buildReading({ quote: 'المنتخب يستعد للبطولة' })
    expect(relate(a, b, { sameAccount: false })).toMatchObject({
      relation: 'unrelated',
      reasons: [],
    })
  })

  it('makes no strong flag of two words without a statement', () => {
    const axis = outcome
    const whole = buildReading({
      quote: 'نشاط المصانع نجح هذا العام',
      article: '1',
      speaker: 'المصرف',
      poles: [{ axis, pole: 'a', word: 'نجح', referent: ['نشاط', 'المصانع'] }],
    })
    const said = (quote: string) =>
      buildReading({
        quote,
        article: '2',
        speaker: 'الاتحاد',
        poles: [{ axis, pole: 'b', word: 'انهيار', referent: ['نشاط', 'المصانع'] }],
      })
    expect(relate(whole, said('انهيار نشاط المصانع كلها'), { sameAccount: false }).strength).toBe(
      'strong',
    )
    expect(relate(whole, said('انهيار نشاط'), { sameAccount: false }).strength).not.toBe('strong')
  })

  it('sets opposite words of a long claim apart where they share no subject', () => {
    const words = Array.from({ length: 30 }, (_, at) => `كلمة${at}`)
    const told = (word: string, pole: 'a' | 'b', article: string, referent: string) =>
      buildReading({
        quote: `${word} ${words.join(' ')} ${referent}`,
        article,
        poles: [{ axis: outcome, pole, word, referent: [referent] }],
      })
    const score = (other: string) =>
      relate(told('نجح', 'a', '1', 'الميناء'), told('فشل', 'b', '2', other), { sameAccount: false })
        .score
    expect(score('المطار')).toBeLessThan(score('الميناء') * 0.8)
  })

  it('takes a date for the event’s only where what stands around it is told by both', () => {
    const told = (quote: string, iso: string, word: string) =>
      buildReading({ quote, dates: [{ iso, word }] })
    const own = told('يرعى الأمير حفل المدينة الكبير 5 حزيران', '2024-06-05', '5 حزيران')
    const moved = told('يرعى الأمير حفل المدينة الكبير 9 حزيران', '2024-06-09', '9 حزيران')
    const aside = told(
      'يرعى الأمير حفل المدينة الكبير منذ القضية التي كشفتها محكمة بعيدة 9 آذار',
      '2024-03-09',
      '9 آذار',
    )
    expect(relate(own, moved, { sameAccount: false }).kind).toBe('date')
    expect(relate(own, aside, { sameAccount: false }).kind).not.toBe('date')
  })

  it('finds no negated predicate in a word that also stands without the negation', () => {
    const plain = buildReading({ quote: 'أحيل العاملون وفق نظام المهن الصحية' })
    const told = (more: string) =>
      buildReading({
        quote: `أحيل العاملون غير نظام المهن الصحية ${more}`,
        negations: ['غير'],
      })
    const relation = (more: string) => relate(plain, told(more), { sameAccount: false }).relation
    expect(relation('أمس')).toBe('contrasts')
    expect(relation('نظام')).not.toBe('contrasts')
  })
})
