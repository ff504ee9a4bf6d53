import { describe, expect, it } from 'vitest'
import { foldWord } from '#languages/ar/fold.ts'
import { isFormOf } from '#languages/ar/inflection.ts'

function isForm(word: string, term: string): boolean {
  return isFormOf(foldWord(word), foldWord(term))
}

describe('isFormOf(word, term)', () => {
  it.each([
    ['والنجاح', 'نجاح'],
    ['بنجاحها', 'نجاح'],
    ['للقانون', 'قانون'],
    ['خسرتها', 'خسر'],
    ['فازوا', 'فاز'],
    ['المتهمين', 'متهم'],
    ['نفاها', 'نفى'],
    ['رسميا', 'رسمي'],
    ['ثقتهم', 'ثقة'],
    ['بالهزيمة', 'هزيمة'],
    ['سيسمح', 'سيسمح'],
    ['القانون', 'القانون'],
  ])('takes %s for a form of %s', (word, term) => {
    expect(isForm(word, term)).toBe(true)
  })

  it.each([
    ['السيسي', 'سيسهم'],
    ['والرسم', 'رسمي'],
    ['وأنت', 'انتهى'],
    ['بينها', 'ينهي'],
    ['التقوى', 'تقوية'],
    ['بندر', 'ندرة'],
    ['كفار', 'فرار'],
    ['الشرعية', 'شرع'],
  ])('does not take %s for a form of %s', (word, term) => {
    expect(isForm(word, term)).toBe(false)
  })
})
