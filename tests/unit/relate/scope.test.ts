import { describe, expect, it } from 'vitest'
import { relate } from '#relate/index.ts'
import { readClaim } from '../frame/frame-text.ts'

const OTHERS = { sameAccount: false, story: 1 }

function kindOf(a: string, b: string) {
  return relate(readClaim(a), readClaim(b), OTHERS).kind
}

const ONLY = 'اقتصر هدف اللقاء على مناقشة ملف المياه'

describe('scope', () => {
  it.each([
    [ONLY, 'سيناقش اللقاء ترسيم الحدود البحرية بين البلدين'],
    [ONLY, 'سيناقش اللقاء إلى جانب ملف المياه ترسيم الحدود البحرية'],
    [ONLY, 'لن يناقش الوفد سوى أسعار الكهرباء'],
  ])('parts «only this» from something else or more: %s / %s', (a, b) => {
    expect(kindOf(a, b)).toBe('scope')
    expect(kindOf(b, a)).toBe('scope')
  })

  it.each([
    [ONLY, 'سيناقش اللقاء ملف المياه بين البلدين'],
    [ONLY, 'وصل الوفد إلى القصر صباحا'],
    ['ناقش اللقاء ملف المياه فقط', 'غادر اللقاء وزير الطاقة مبكرا'],
  ])('leaves what is no more than that: %s / %s', (a, b) => {
    expect(kindOf(a, b)).not.toBe('scope')
  })
})
