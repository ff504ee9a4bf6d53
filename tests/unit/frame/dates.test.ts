import { describe, expect, it } from 'vitest'
import { frameOf } from './frame-text.ts'

/** A Wednesday. */
const PUBLISHED = '2021-03-10'

function datesOf(
  text: string,
  publishedAt: string | null = PUBLISHED,
  language: 'ar' | 'en' = 'ar',
) {
  return frameOf(text, { publishedAt, language }).dates.map(({ iso, span }) => [iso, span.quote])
}

describe('dates', () => {
  it.each([
    ['افتتح في 5 يوليو 2019', '2019-07-05', '5 يوليو 2019'],
    ['افتتح في 5 من تموز 2019', '2019-07-05', '5 من تموز 2019'],
    ['افتتح في 5 كانون الثاني 2019', '2019-01-05', '5 كانون الثاني 2019'],
    ['افتتح في 5 أوت 2019', '2019-08-05', '5 أوت 2019'],
    ['افتتح في ٥ آب/أغسطس ٢٠١٩', '2019-08-05', '٥ آب/أغسطس ٢٠١٩'],
    ['افتتح في يونيو 2019', '2019-06', 'يونيو 2019'],
    ['افتتح في 25/7/2019', '2019-07-25', '25/7/2019'],
    ['افتتح في 2019-07-25', '2019-07-25', '2019-07-25'],
    ['افتتح في 15 شوال 1436هـ', '2015-07-31', '15 شوال 1436'],
    ['افتتح في 5 من رمضان 1445', '2024-03-15', '5 من رمضان 1445'],
    ['افتتح في 1436/10/15', '2015-07-31', '1436/10/15'],
    ['افتتح في 15 شوال 1436 الموافق 31 يوليو 2015', '2015-07-31', '15 شوال 1436'],
    ['افتتح في 3 رجب', '2021-02-15', '3 رجب'],
    ['افتتح عام 2019', '2019', '2019'],
    ['افتتح في 2019', '2019', '2019'],
    ['افتتح في 20 ديسمبر', '2020-12-20', '20 ديسمبر'],
    ['افتتح مطلع أيار/مايو', '2021-05', 'أيار/مايو'],
    ['وأواخر كانون الثاني افتتح المتحف', '2021-01', 'كانون الثاني'],
    ['افتتح أمس', '2021-03-09', 'أمس'],
    ['افتتح أول من أمس', '2021-03-08', 'أول من أمس'],
    ['افتتح يوم الاثنين', '2021-03-08', 'الاثنين'],
    ['يفتتح الخميس المقبل', '2021-03-11', 'الخميس المقبل'],
    ['افتتح أمس الثلاثاء', '2021-03-09', 'أمس الثلاثاء'],
    ['افتتح الثلاثاء 9 مارس', '2021-03-09', 'الثلاثاء 9 مارس'],
  ])('reads %s', (text, iso, words) => {
    expect(datesOf(text)).toEqual([[iso, words]])
  })

  it.each([
    ['افتتح أمس', null],
    ['افتتح الاثنين', '2021-03'],
    ['افتتح في 20 ديسمبر', null],
  ])('leaves %s open when the article says %s of its own day', (text, publishedAt) => {
    expect(datesOf(text, publishedAt)).toEqual([])
  })

  it.each(['اجتمع 2019 شخصا', 'وصل 2019', 'مارس الفريق ضغوطا'])('finds no date in %s', (text) => {
    expect(datesOf(text)).toEqual([])
  })

  it.each([
    ['It opened on 5 July 2019', '2019-07-05'],
    ['It opened on July 5, 2019', '2019-07-05'],
    ['It opened in July 2019', '2019-07'],
    ['It opened in 2019', '2019'],
    ['It opened on Monday', '2021-03-08'],
    ['It opened yesterday', '2021-03-09'],
  ])('reads English: %s', (text, iso) => {
    expect(datesOf(text, PUBLISHED, 'en').map(([date]) => date)).toEqual([iso])
  })

  it('takes «may» for a month only with a capital', () => {
    expect(datesOf('It may open in a year', PUBLISHED, 'en')).toEqual([])
  })
})
