import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonLetters, mayShareLetters } from '#relate/letters.ts'

const word = fc.string({ unit: fc.constantFrom(...'ابتثجم'), maxLength: 8 })

describe('mayShareLetters(a, b, least)', () => {
  it('never denies letters that two words have in common in one order', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(mayShareLetters(a, b, commonLetters(a, b))).toBe(true)
      }),
    )
  })

  it('denies what too few letters could make up', () => {
    expect(mayShareLetters('ناقش', 'بحث', 1)).toBe(false)
    expect(mayShareLetters('ناقش', 'يناقش', 5)).toBe(false)
  })
})
