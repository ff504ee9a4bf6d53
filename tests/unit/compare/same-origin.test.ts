import { describe, expect, it } from 'vitest'
import { findSameOrigin } from '#compare/same-origin.ts'
import { readDocument } from '#text/read-document.ts'

const rules = { fold: (char: string) => char, abbreviations: new Set<string>() }
const AGENCY =
  'فتحت السلطات المحلية معبر القناة صباح الاثنين أمام قوافل الحبوب بعد أسبوع من إغلاقه لأعمال الصيانة'

function read(key: string, text: string) {
  return { key, document: readDocument(text, rules) }
}

describe('findSameOrigin(articles)', () => {
  it('finds a text that another one carries', () => {
    const articles = [read('1', AGENCY), read('2', `أضاف مراسلنا تفاصيل كثيرة. ${AGENCY}`)]
    expect(findSameOrigin(articles)).toEqual([{ articles: ['1', '2'], share: 1 }])
  })

  it('gives the share of the shorter text that both have, of each two of several', () => {
    const words = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) =>
        String(from + at).replace(/\d/gu, (digit) => 'ابتثجحخدذر'[Number(digit)] ?? ''),
      ).join(' ')
    const articles = [
      read('1', words(0, 27)),
      read('2', `${words(0, 17)} ${words(100, 140)}`),
      read('3', words(200, 240)),
    ]
    expect(findSameOrigin(articles)).toEqual([{ articles: ['1', '2'], share: 0.5 }])
  })

  it('finds nothing in two texts of their own', () => {
    const other = 'عادت القوافل إلى المعبر بعد توقف دام سبعة أيام كما قال سائقون ينتظرون منذ الفجر'
    expect(findSameOrigin([read('1', AGENCY), read('2', other)])).toEqual([])
  })

  it('says nothing of texts shorter than one run', () => {
    expect(findSameOrigin([read('1', 'خبر عاجل'), read('2', 'خبر عاجل')])).toEqual([])
  })
})
