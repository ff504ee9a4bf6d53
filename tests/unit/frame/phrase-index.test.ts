import { describe, expect, it } from 'vitest'
import { indexPhrases, matchAt } from '#frame/phrase-index.ts'

const index = indexPhrases(
  [
    ['في', 1],
    ['في ظل', 2],
    ['في ظل غياب', 3],
    ['في ض…', 4],
    ['في … حال', 5],
  ].map(([phrase, value]) => [String(phrase), Number(value)] as const),
  (word) => word,
)

describe('matchAt(index, keys, at, to)', () => {
  it.each([
    ['في بيته', 1, 1],
    ['في ظل أزمة', 2, 2],
    ['في ظل غياب الحل', 3, 3],
    ['في ضوء النهار', 4, 2],
    ['في كل حال', 5, 3],
  ])('finds the longest phrase that «%s» begins with', (text, value, to) => {
    const keys = text.split(' ')
    expect(matchAt(index, keys, 0, keys.length)).toEqual({ from: 0, to, value })
  })

  it('finds no phrase that goes on past the end, and none in another word', () => {
    expect(matchAt(index, ['في', 'ظل'], 0, 1)?.value).toBe(1)
    expect(matchAt(index, ['إلى', 'ظل'], 0, 2)).toBeNull()
  })
})
