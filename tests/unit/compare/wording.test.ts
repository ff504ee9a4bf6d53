import { describe, expect, it } from 'vitest'
import { findWording } from '#compare/wording.ts'
import type { ChargedTerm } from '#domain/frame.ts'
import { buildReading } from '../../support/build-reading.ts'

function naming(id: string, quote: string, charge: ChargedTerm['charge']) {
  const reading = buildReading({ quote, id, article: id })
  const span = { start: 0, end: quote.length, quote }
  return {
    ...reading,
    frame: { ...reading.frame, wording: [{ referent: 'barrier', charge, span }] },
  }
}

describe('findWording(readings, actors)', () => {
  it('sets two names of one referent side by side', () => {
    const found = findWording(
      [naming('1', 'جدار الفصل', 'negative'), naming('2', 'السياج الأمني', 'positive')],
      [],
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ referent: 'barrier', actorId: null })
    expect(found[0]?.uses.map(({ article, charge }) => [article, charge])).toEqual([
      ['1', 'negative'],
      ['2', 'positive'],
    ])
  })

  it('says nothing where all use one name', () => {
    const uses = [naming('1', 'جدار الفصل', 'negative'), naming('2', 'جدار الفصل', 'negative')]
    expect(findWording(uses, [])).toEqual([])
  })

  it('says nothing of names that are all neutral', () => {
    const uses = [naming('1', 'الحاجز', 'neutral'), naming('2', 'السياج', 'neutral')]
    expect(findWording(uses, [])).toEqual([])
  })
})
