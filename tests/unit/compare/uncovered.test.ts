import { describe, expect, it } from 'vitest'
import { uncoveredShare } from '#compare/uncovered.ts'

describe('uncoveredShare(text, claims)', () => {
  it('counts letters outside every claim, overlaps once', () => {
    expect(uncoveredShare('abcd efgh', [])).toBe(1)
    expect(uncoveredShare('abcd efgh', [{ start: 0, end: 4 }])).toBe(0.5)
    expect(
      uncoveredShare('abcd efgh', [
        { start: 2, end: 9 },
        { start: 0, end: 4 },
      ]),
    ).toBe(0)
  })

  it('is 0 for a text without letters', () => {
    expect(uncoveredShare('123', [])).toBe(0)
  })
})
