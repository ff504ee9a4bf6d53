import { describe, expect, it } from 'vitest'
import { uncoveredShare } from '#compare/uncovered.ts'
import { tokenise } from '#text/tokens.ts'

const tokens = (text: string) => tokenise(text, (char) => char)

describe('uncoveredShare(tokens, claims)', () => {
  it('counts letters outside every claim, overlaps once', () => {
    expect(uncoveredShare(tokens('abcd efgh'), [])).toBe(1)
    expect(uncoveredShare(tokens('abcd efgh'), [{ start: 0, end: 4 }])).toBe(0.5)
    expect(
      uncoveredShare(tokens('abcd efgh'), [
        { start: 0, end: 9 },
        { start: 0, end: 4 },
      ]),
    ).toBe(0)
  })

  it('is 0 for a text without letters', () => {
    expect(uncoveredShare(tokens('123'), [])).toBe(0)
  })
})
