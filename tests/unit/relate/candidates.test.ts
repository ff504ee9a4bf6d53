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

  it('seeks only pairs with a new claim where some are new, and finds the same of these', () => {
    const readings = Array.from({ length: 60 }, (_, at) =>
      buildReading({ quote: `محطة تحلية المياه رقم${at % 20} ميناء${at % 7}`, id: `c${at}` }),
    )
    const options = { weights: weighTerms(countStems(readings)), mayRelate: anyone }
    const isNew = (at: number) => at >= 50
    const all = findCandidates(readings, {
      ...options,
      mayRelate: (left, right) => isNew(left) || isNew(right),
    })
    expect(findCandidates(readings, { ...options, mayRelate: anyone, isNew })).toEqual(all)
    expect(all.length).toBeGreaterThan(0)
  })

  it('keeps the partners that share most, the earlier of two alike first', () => {
    const readings = [
      ...Array.from({ length: MAX_PARTNERS + 4 }, () => 'محطة تحلية المياه'),
      'محطة تحلية المياه الجديدة',
      'افتتاح محطة تحلية المياه الجديدة',
    ].map((quote, at) => buildReading({ quote, id: `c${at}` }))
    const last = readings.length - 1
    const partners = findCandidates(readings, { weights: new Map(), mayRelate: anyone })
      .filter(([, at]) => at === last)
      .map(([other]) => other)
    expect(partners).toEqual([last - 1, ...Array.from({ length: MAX_PARTNERS - 1 }, (_, at) => at)])
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
