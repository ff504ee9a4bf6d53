import { describe, expect, it } from 'vitest'
import type { Slot } from '#domain/frame.ts'
import { frameOf, readClaim } from './frame-text.ts'

function slotsOf(role: Slot['role'], text: string, given: Parameters<typeof frameOf>[1] = {}) {
  return frameOf(text, given)
    .slots.filter((slot) => slot.role === role)
    .map(({ span }) => span.quote)
}

function stemsOf(role: Slot['role'], text: string, given: Parameters<typeof frameOf>[1] = {}) {
  return frameOf(text, given)
    .slots.filter((slot) => slot.role === role)
    .flatMap(({ stems }) => stems)
}

describe('slots', () => {
  it.each([
    ['المسؤولية على الحكومة البلجيكية', 'الحكومة البلجيكية'],
    ['هجوم نفذه تنظيم القراصنة ضد الميناء', 'تنظيم القراصنة'],
    ['قصف من قبل القوات البلجيكية', 'القوات البلجيكية'],
  ])('finds who is blamed in %s', (text, words) => {
    expect(slotsOf('blamed', text)).toEqual([words])
  })

  it.each(['بدعم من قبل القوات البلجيكية', 'أعمال نفذها تنظيم البنائين', 'تحمل مساعدات إنسانية'])(
    'blames nobody for what does no harm: %s',
    (text) => {
      expect(slotsOf('blamed', text)).toEqual([])
    },
  )

  it.each(['الموقوفين المتهمين بالتحريض على العنف', 'أخلي سبيل 11 متهما ومتهمة بعد القصف'])(
    'blames nobody where a charge or another accused follows: %s',
    (text) => {
      expect(slotsOf('blamed', text)).toEqual([])
    },
  )

  it('ends the name of who is accused before the deed', () => {
    const text = 'accused the harbour guards of planting the mine'
    const given = { language: 'en' as const, cue: 'accused', accuses: true }
    expect(slotsOf('blamed', text, given)).toEqual(['harbour guards'])
  })

  it('takes no country’s adjective behind a noun for who did it', () => {
    expect(slotsOf('doer', 'قامت طائرات من سلاح الجو البلجيكي بقصف المدينة')).toEqual([])
  })

  it('takes the target after an accusing cue', () => {
    const given = { cue: 'اتهم', accuses: true }
    expect(slotsOf('blamed', 'اتهم الحكومة البلجيكية بإغراق السفينة', given)).toEqual([
      'الحكومة البلجيكية',
    ])
    expect(slotsOf('blamed', 'ذكر الحكومة البلجيكية', { cue: 'ذكر' })).toEqual([])
  })

  it.each([
    ['ناقش الاجتماع ملف المياه فقط', 'ملف المياه فقط'],
    ['لم يناقش الاجتماع سوى ملف المياه', 'سوى ملف المياه'],
    ['اقتصر على ملف المياه', 'اقتصر على ملف المياه'],
    [
      'اقتصر هدف اللقاء، بحسب النمسا، على ملف المياه',
      'اقتصر هدف اللقاء، بحسب النمسا، على ملف المياه',
    ],
  ])('finds what alone is meant in %s', (text, words) => {
    expect(slotsOf('only', text)).toEqual([words])
  })

  it.each([
    'ليس فقط ملف المياه',
    'لم يقتصر اللقاء على ملف المياه',
    'وافقت الوفود إلا وفد النمسا',
    'انتهى الاجتماع إلا أن الخلاف باق',
  ])('finds no «only» in %s', (text) => {
    expect(slotsOf('only', text)).toEqual([])
  })

  it('finds what comes on top', () => {
    expect(slotsOf('also', 'يناقش اللقاء إلى جانب ملف المياه ترسيم الحدود')).toEqual([
      'إلى جانب ملف المياه ترسيم الحدود',
    ])
    expect(slotsOf('also', 'They discussed water as well as borders', { language: 'en' })).toEqual([
      'as well as borders',
    ])
  })

  it('finds all, place, purpose and who acts', () => {
    expect(slotsOf('all', 'وافقت جميع الدول على النص')).toEqual(['جميع الدول'])
    expect(slotsOf('all', 'يلتقون كل يوم')).toEqual([])
    expect(slotsOf('place', 'وقع انفجار في مدينة إربد')).toEqual(['مدينة إربد'])
    expect(slotsOf('place', 'وقع انفجار في النمسا')).toEqual(['النمسا'])
    expect(stemsOf('place', 'وقع انفجار في النمسا')).toEqual(['country:AT'])
    expect(stemsOf('place', 'وقع انفجار في فيينا')).not.toContain('country:AT')
    expect(stemsOf('place', 'A blast hit a market in Vienna', { language: 'en' })).not.toContain(
      'country:AT',
    )
    expect(slotsOf('purpose', 'اجتمعوا بهدف تثبيت الهدنة، وغادروا')).toEqual(['بهدف تثبيت الهدنة'])
    expect(slotsOf('agent', 'أرسلت النمسا سفينة')).toEqual(['النمسا'])
  })

  it.each([
    ['ar', 'فرقت القوة الحشد من دون أي إنذار', ['من دون أي إنذار']],
    ['ar', 'لم يكن في الحي متجر واحد', ['لم يكن في الحي متجر']],
    ['ar', 'لا يعرف أحد ما جرى', []],
    ['ar', 'لو كان هناك أي إنذار لغادرنا', []],
    ['en', 'The crowd was scattered without any warning', ['without any warning']],
    ['en', 'They found no trace of a leak', ['no trace of a leak']],
    ['en', 'Not one ballot was burned', ['Not one ballot was burned']],
    ['en', 'Had it rained, there would have been no fire', []],
    ['en', 'It was not the first warning', []],
  ] as const)('tells of what there is none: %s %s', (language, text, words) => {
    expect(slotsOf('none', text, { language })).toEqual(words)
  })

  it.each([
    ['ar', 'قصفت القوات البلجيكية القرية فقتل راع', 'doer', ['القوات البلجيكية']],
    ['ar', 'القوات البلجيكية قصفت القرية فقتل راع', 'doer', ['القوات البلجيكية']],
    ['ar', 'لم تقصف القوات البلجيكية القرية', 'cleared', ['القوات البلجيكية']],
    ['ar', 'قصفت القرية فقتل راع', 'doer', []],
    ['ar', 'طالب بمحاسبة النظام البلجيكي على الهجوم', 'blamed', ['النظام البلجيكي']],
    ['ar', 'تقع مسؤولية الأسعار على لجنة', 'blamed', []],
    [
      'en',
      'the crime that Belgian forces have committed killed a shepherd',
      'doer',
      ['Belgian forces'],
    ],
    [
      'en',
      'forces loyal to the Belgian king have used chlorine gas',
      'doer',
      ['forces loyal to the Belgian king'],
    ],
    ['en', 'The Belgian army has not and will not use this gas', 'cleared', ['Belgian army']],
    ['en', 'Belgian forces were shelled and a soldier was killed', 'doer', []],
    ['en', 'The attack in Belgium killed a shepherd', 'doer', []],
    [
      'en',
      'to hold the Belgian government accountable for it',
      'blamed',
      ['Belgian government accountable'],
    ],
    [
      'en',
      'The gas leaked from a rebel depot that Belgian bombs struck',
      'blamed',
      ['rebel depot'],
    ],
    ['en', 'They blamed the government of Belgium', 'blamed', ['government of Belgium']],
    [
      'en',
      'it was not clear whether Belgian or Dutch planes bombed it',
      'open',
      ['not clear whether'],
    ],
    ['en', 'it was not clear whether Belgian or Dutch planes bombed it', 'doer', []],
    ['en', 'it was not clear whether the rain would stop', 'open', []],
    ['ar', 'لم يتضح ما إذا كانت القوات البلجيكية قصفت القرية', 'open', ['لم يتضح ما إذا']],
    ['en', 'The blast hit a suburb of Namur', 'place', ['suburb of Namur']],
  ] as const)('tells who does a harm, or did not: %s %s', (language, text, role, words) => {
    expect(slotsOf(role, text, { language })).toEqual(words)
  })

  it('reads English', () => {
    const english = { language: 'en' } as const
    expect(slotsOf('blamed', 'The raid was carried out by Belgian forces', english)).toEqual([
      'Belgian forces',
    ])
    expect(slotsOf('only', 'They discussed only the ceasefire', english)).toEqual([
      'only the ceasefire',
    ])
    expect(slotsOf('place', 'It happened near Salzburg', english)).toEqual(['Salzburg'])
    expect(slotsOf('purpose', 'They met in order to divide the water', english)).toEqual([
      'in order to divide the water',
    ])
  })
})

describe('terms and actors', () => {
  it('names countries by code in both languages, and marks the quote', () => {
    const arabic = readClaim('قال إن القوات النمساوية وصلت', { cue: 'قال إن' })
    expect(arabic.frame.actors).toEqual(['country:AT'])
    expect(arabic.terms.map(({ stem, inQuote }) => [stem, inQuote])).toContainEqual([
      'country:AT',
      true,
    ])
    expect(readClaim('Austrian forces came', { language: 'en' }).frame.actors).toEqual([
      'country:AT',
    ])
  })

  it('takes no longer word for a country', () => {
    expect(readClaim('وصل أهالي كوباني').frame.actors).toEqual([])
    expect(readClaim('وصل الكوبيون').frame.actors).toEqual(['country:CU'])
  })

  it('knows a person by the last word of the name', () => {
    const { frame } = readClaim('وصل الوزير سامر الحداد ثم غادر الحداد')
    expect(frame.actors).toEqual(['سامر الحداد'])
  })

  it('gives numbers by value', () => {
    const { terms } = readClaim('وصل خمسة وعشرون نائبا')
    expect(terms.map(({ stem }) => stem)).toContain('n:25')
  })
})
