import { describe, expect, it } from 'vitest'
import { findCandidates, MAX_PARTNERS } from '#relate/candidates.ts'
import { countStems } from '#relate/vocabulary.ts'
import { weighTerms } from '#relate/weights.ts'
import { buildReading } from '../../support/build-reading.ts'

const anyone = () => true

describe('findCandidates(readings, options)', () => {
  it('finds claims that share rare words', () => {
    const readings = ['محطة تحلية المياه', 'المنتخب يستعد للبطولة', 'افتتاح محطة تحلية'].map(
      (quote) => buildReading({ quote }),
    )
    expect(
      findCandidates(readings, { weights: weighTerms(countStems(readings)), mayRelate: anyone }),
    ).toEqual([[0, 2]])
  })

  it('asks which accounts may be set against each other', () => {
    const readings = ['محطة تحلية المياه', 'افتتاح محطة تحلية'].map((quote) =>
      buildReading({ quote }),
    )
    expect(
      findCandidates(readings, {
        weights: weighTerms(countStems(readings)),
        mayRelate: () => false,
      }),
    ).toEqual([])
  })

  it('never compares all pairs', () => {
    const readings = Array.from({ length: 300 }, (_, at) =>
      buildReading({ quote: `محطة تحلية المياه رقم${at}`, id: `c${at}` }),
    )
    const pairs = findCandidates(readings, { weights: new Map(), mayRelate: anyone })
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.length).toBeLessThanOrEqual(readings.length * MAX_PARTNERS)
  })
})
