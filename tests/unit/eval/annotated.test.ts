import { describe, expect, it } from 'vitest'
import { toFigures } from '../../eval/figures.ts'
import { findGoldSets } from '../../eval/gold-set.ts'
import { poolScores, scoreSet } from '../../eval/score-set.ts'

const sets = findGoldSets('tests/eval/annotated')

describe('our own annotated set', () => {
  it('has nine events and at least eight articles in two languages', () => {
    const articles = sets.flatMap((set) => set.articles)
    expect(sets).toHaveLength(9)
    expect(articles.length).toBeGreaterThanOrEqual(8)
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['ar', 'en']))
  })

  it.each(sets)('anchors every claim of $name in its text', ({ articles }) => {
    for (const { text, claims } of articles)
      for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote)
  })

  it.each(sets)('labels pairs of claims that are there: $name', ({ articles, pairs }) => {
    const ids = new Set(articles.flatMap(({ claims }) => claims.map(({ id }) => id)))
    expect(pairs.length).toBeGreaterThan(0)
    for (const { a, b } of pairs)
      expect([ids.has(a), ids.has(b), a !== b]).toEqual([true, true, true])
  })

  it('is read at least as well as the README tells, with some room', () => {
    const { attributed, outlet, speaker, broken } = toFigures(poolScores(sets.map(scoreSet)).tally)
    expect(broken).toBe(0)
    expect(attributed.f1).toBeGreaterThan(0.88)
    expect(outlet.f1).toBeGreaterThan(0.8)
    expect(speaker.wrong).toBeLessThan(0.15)
  })
})
