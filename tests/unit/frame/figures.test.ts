import { describe, expect, it } from 'vitest'
import { frameOf } from './frame-text.ts'

function figuresOf(text: string, language: 'ar' | 'en' = 'ar') {
  return frameOf(text, { language }).figures.map(({ low, high, bound, unit }) => [
    low,
    high,
    bound,
    unit,
  ])
}

describe('figures', () => {
  it.each([
    ['قُتل 27 شخصا في الحريق', [[27, 27, 'exact', 'killed']]],
    ['مقتل ما لا يقل عن 30 مدنيا', [[30, 30, 'at-least', 'killed']]],
    [
      'سقوط 12 قتيلا و40 جريحا',
      [
        [12, 12, 'exact', 'killed'],
        [40, 40, 'exact', 'wounded'],
      ],
    ],
    [
      'قُتل 9 جنود وأصيب 50 آخرون',
      [
        [9, 9, 'exact', 'killed'],
        [50, 50, 'exact', 'wounded'],
      ],
    ],
    ['سقط قتيلان', [[2, 2, 'exact', 'killed']]],
    ['غادر مواطنان', [[2, 2, 'exact', 'person']]],
    ['أودى بحياة ثلاثة صيادين', [[3, 3, 'exact', 'killed']]],
    ['ارتفع عدد القتلى إلى 30', [[30, 30, 'exact', 'killed']]],
    ['بلغ عدد المصانع المغلقة هذا العام 180', [[180, 180, 'exact', 'c:factory']]],
    ['لم يعرض النادي أكثر من 4 ملايين دولار', [[4e6, 4e6, 'at-most', 'usd']]],
    ['وصل نحو 500 لاجئ', [[500, 500, 'about', 'displaced']]],
    ['وصل 500 لاجئ على الأقل', [[500, 500, 'at-least', 'displaced']]],
    ['سار 20 شخصا نحو الحدود', [[20, 20, 'exact', 'person']]],
    ['غادر بين 20 و30 شخصا', [[20, 30, 'exact', 'person']]],
    ['غادر 20-30 شخصا', [[20, 30, 'exact', 'person']]],
    ['من 3 إلى 5 ملايين دولار', [[3e6, 5e6, 'exact', 'usd']]],
    ['نما بنسبة 3.5 في المئة', [[3.5, 3.5, 'exact', 'percent']]],
    ['نما بنسبة 12%', [[12, 12, 'exact', 'percent']]],
    ['بقيمة 70 سنتا', [[0.7, 0.7, 'exact', 'usd']]],
    ['هبط السعر إلى 67.\u200f70 دولار', [[70.67, 70.67, 'exact', 'usd']]],
    ['توزيع المئة ألف سلة', [[1e5, 1e5, 'exact', 'ar:سله']]],
    ['استمر عقدين', [[20, 20, 'exact', 'year']]],
    ['فجر انتحاري نفسه أمام المبنى', [[1, 1, 'exact', 'attacker']]],
    ['نفذت شابة «انتحارية» التفجير', [[1, 1, 'exact', 'attacker']]],
    ['نفذ انتحاريين اثنين الهجوم', [[2, 2, 'exact', 'attacker']]],
    ['اقتحم مهاجمان المبنى', [[2, 2, 'exact', 'attacker']]],
    ['وزعوا 40 خيمة', [[40, 40, 'exact', 'ar:خيم']]],
    ['بلغ عدد الموقوفين، بحسب النقابة، 70 شخصا', [[70, 70, 'exact', 'detained']]],
    ['شارك 900 شخص في الاعتصام', [[900, 900, 'exact', 'participant']]],
    ['قتل 3 محتجين', [[3, 3, 'exact', 'killed']]],
    ['قدر عدد المحتشدين بنحو 4 آلاف', [[4_000, 4_000, 'about', 'participant']]],
    ['نزحت مئات العائلات', [[100, 1_999, 'exact', 'displaced']]],
    ['لم تسجل أي إصابة في صفوف السكان', [[0, 0, 'exact', 'wounded']]],
    ['انتهى الحادث من دون إصابات', [[0, 0, 'exact', 'wounded']]],
    ['لم يسفر الانهيار عن خسائر بشرية', [[0, 0, 'exact', 'casualty']]],
    ['لم تطلق الجماعة قذيفة واحدة', [[0, 0, 'exact', 'missile']]],
  ])('reads %s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })

  it.each([
    ['it had detained 23', [[23, 23, 'exact', 'detained']]],
    ['the number of people held at 70', [[70, 70, 'exact', 'detained']]],
    ['61 of those held after the riot had been released', [[61, 61, 'exact', 'released']]],
    ['police estimated the crowd at 1,500', [[1_500, 1_500, 'exact', 'participant']]],
    ['80 marchers were injured', [[80, 80, 'exact', 'wounded']]],
    [
      '40 people were killed and 90 more were injured',
      [
        [40, 40, 'exact', 'killed'],
        [90, 90, 'exact', 'wounded'],
      ],
    ],
    ['no civilians were killed in the raid', [[0, 0, 'exact', 'killed']]],
    ['nobody was hurt', [[0, 0, 'exact', 'wounded']]],
    ['the blaze was put out without casualties', [[0, 0, 'exact', 'casualty']]],
    ['the group has not fired a single rocket', [[0, 0, 'exact', 'missile']]],
  ])('reads %s', (text, figures) => {
    expect(figuresOf(text, 'en')).toEqual(figures)
  })

  it('calls a count behind «hours after» a previous one', () => {
    const [figure] = frameOf('انفجرت سيارة بعد ساعات من هجوم أدى إلى مقتل 15 شخصا').figures
    expect(figure?.referent).toContain('c:previous')
    const [own] = frameOf('أدى الهجوم إلى مقتل 15 شخصا').figures
    expect(own?.referent).not.toContain('c:previous')
  })

  it.each([
    'no serious injuries',
    'there were no immediate reports of casualties',
    'the strike did not kill the commander',
    'no further deaths',
  ])('reads no count of none in %s', (text) => {
    expect(figuresOf(text, 'en').filter(([low]) => low === 0)).toEqual([])
  })

  it.each(['لم تقع إصابات خطيرة', 'لم تعلن الوزارة أسماء القتلى', 'لم ينجح القصف في قتل القائد'])(
    'reads no count of none in %s',
    (text) => {
      expect(figuresOf(text).filter(([low]) => low === 0)).toEqual([])
    },
  )

  it.each([
    'وقع هجوم انتحاري في السوق',
    'عقد المؤتمر في عام 2014',
    'عقد المؤتمر في 2014',
    'عقد يوم 25/7/2015',
    'عقد في 3 مارس 2021',
    'بدأ عند 10:30 صباحا',
    'فاز الفريق 2-1',
    'للحجز 0551234567 طوال اليوم',
    'الجولة 15 من البطولة',
    'المادة 5 من النظام',
    'فاز الوفد في ملتقى المخترعين "15" أمس',
  ])('finds no figure in %s', (text) => {
    expect(figuresOf(text)).toEqual([])
  })

  it('knows a toll that may rise', () => {
    const [figure] = frameOf('مقتل 4 عمال في حصيلة أولية').figures
    expect(figure).toMatchObject({ low: 4, provisional: true })
    expect(frameOf('مقتل 4 عمال').figures[0]?.provisional).toBe(false)
  })

  it('says what a count is of, leaving out what all tolls share', () => {
    const [figure] = frameOf('مقتل ما لا يقل عن 4 عمال في انهيار منجم').figures
    expect(figure?.referent).toHaveLength(2)
  })

  it.each([
    [
      'At least 27 people were killed and 50 wounded',
      [
        [27, 27, 'at-least', 'killed'],
        [50, 50, 'exact', 'wounded'],
      ],
    ],
    ['Between 20 and 30 tents burned', [[20, 30, 'exact', 'en:tent']]],
    ['Exports rose to $1.2 billion', [[1.2e9, 1.2e9, 'exact', 'usd']]],
    ['A lone female bomber struck the station', [[1, 1, 'exact', 'attacker']]],
    ['Two gunmen opened fire', [[2, 2, 'exact', 'attacker']]],
    ['They met in 2014', []],
    ['The war that began in 2011 killed a nurse', []],
  ])('reads English: %s', (text, figures) => {
    expect(figuresOf(text, 'en')).toEqual(figures)
  })

  it('knows which part of people a toll counts', () => {
    const partOf = (text: string) => frameOf(text).figures[0]?.part
    expect(partOf('مقتل 4 جنود في الانفجار')).toBe('soldier')
    expect(partOf('مقتل 4 أشخاص في الانفجار')).toBeNull()
    expect(partOf('مقتل 4 في الانفجار')).toBeNull()
  })
})
