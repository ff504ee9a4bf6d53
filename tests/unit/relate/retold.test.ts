import { describe, expect, it } from 'vitest'
import { indexRetold } from '#relate/retold.ts'
import { buildReading } from '../../support/build-reading.ts'

const told = (article: string, quote: string, low: number) =>
  buildReading({
    id: `${article}-${low}`,
    article,
    quote,
    figures: [{ low, unit: 'killed', word: `${low}` }],
  })

describe('indexRetold(readings)', () => {
  const mine = (article: string) => told(article, 'قتل 12 عاملا في المنجم', 12)
  const dam = (article: string) => told(article, 'قتل 19 عاملا في السد', 19)

  it('knows two claims that both articles tell', () => {
    const [a, b] = [mine('1'), dam('2')] as const
    expect(indexRetold([a, dam('1'), mine('2'), b])(a, b)).toBe(true)
  })

  it('leaves those that one article alone tells, and those of one article', () => {
    const [a, b, other] = [mine('1'), dam('1'), dam('3')] as const
    const isRetold = indexRetold([a, b, other])
    expect(isRetold(a, other)).toBe(false)
    expect(isRetold(a, b)).toBe(false)
  })
})
