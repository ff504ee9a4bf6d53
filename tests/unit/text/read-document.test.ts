import { describe, it } from 'vitest'
import { readDocument } from '#text/read-document.ts'
import { knownPack } from '../../support/read-claims.ts'

const ar = knownPack('ar')

function sentencesOf(text: string): readonly string[] {
  return readDocument(text, ar).sentences.map(({ start, end }) => text.slice(start, end))
}

describe('findSentences: messy Arabic prose', () => {
  it.for<[string, string, string[]]>([
    [
      'no space after the full stop',
      'انتهى الاجتماع.وبدأ المؤتمر.',
      ['انتهى الاجتماع.', 'وبدأ المؤتمر.'],
    ],
    [
      '"., " for a paragraph break',
      'انتهى الاجتماع., وبدأ المؤتمر',
      ['انتهى الاجتماع.,', 'وبدأ المؤتمر'],
    ],
    [
      'the Arabic question mark',
      'هل انتهى الاجتماع؟ نعم انتهى',
      ['هل انتهى الاجتماع؟', 'نعم انتهى'],
    ],
    [
      'a figure with a point',
      'بلغت النسبة 3.5 في المئة. وارتفعت',
      ['بلغت النسبة 3.5 في المئة.', 'وارتفعت'],
    ],
    [
      'a web address',
      'سجلوا على www.souk.example.com/ar?id=3. وينتهي التسجيل',
      ['سجلوا على www.souk.example.com/ar?id=3.', 'وينتهي التسجيل'],
    ],
    [
      'a domain and a mail address',
      'راسلوا info@souk.com أو زوروا souk.gov.om قبل الغد',
      ['راسلوا info@souk.com أو زوروا souk.gov.om قبل الغد'],
    ],
    [
      'Latin words with no space after the stop',
      'انتهى عرض Acme.Beta تبدأ',
      ['انتهى عرض Acme.', 'Beta تبدأ'],
    ],
    ['a title with a point', 'قال د. سمير ذلك', ['قال د. سمير ذلك']],
    [
      'a quotation with stops inside',
      'قال: «انتهينا. سنعود غدا» وغادر',
      ['قال: «انتهينا. سنعود غدا» وغادر'],
    ],
    ['paragraphs', 'خبر أول\n\nخبر ثان', ['خبر أول', 'خبر ثان']],
  ])('%s', ([, text, expected], { expect }) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it('keeps offsets of text behind no-break spaces and astral characters', ({ expect }) => {
    const text = '😀 قال\u00a0الوزير ذلك. ثم غادر'
    expect(sentencesOf(text).at(-1)).toBe('ثم غادر')
  })
})
