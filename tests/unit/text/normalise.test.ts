import { describe, it } from 'vitest'
import { normalise, originalRange } from '#text/normalise.ts'
import { knownPack } from '../../support/read-claims.ts'

const { fold } = knownPack('ar')

describe('normalise(text, fold)', () => {
  it.for<[string, string, string]>([
    ['drops vowel marks', 'مُفَاوَضَات', 'مفاوضات'],
    ['drops tatweel', 'محـــادثات', 'محادثات'],
    ['joins the forms of alef', 'أإآٱا', 'ااااا'],
    ['joins ya and alef maqsura', 'على', 'علي'],
    ['joins ta marbuta and ha', 'جولة', 'جوله'],
    ['reads Persian letters that sites type for Arabic ones', 'کازاخستان', 'كازاخستان'],
    ['reads Arabic-Indic digits', '٢٠٢٣', '2023'],
    ['reads presentation forms', 'ﻻ', 'لا'],
    ['makes Latin letters small', 'NATO', 'nato'],
  ])('%s', ([, text, expected], { expect }) => {
    expect(normalise(text, fold).text).toBe(expected)
  })

  it('maps a stretch of the normal form back to the text as written', ({ expect }) => {
    const text = 'قالَ الوَزيرُ: نعم'
    const normal = normalise(text, fold)
    const start = normal.text.indexOf('الوزير')
    const { start: from, end: to } = originalRange(normal, { start, end: start + 'الوزير'.length })
    expect(text.slice(from, to)).toBe('الوَزيرُ')
  })
})
