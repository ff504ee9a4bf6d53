import { describe, expect, it } from 'vitest'
import { relate } from '#relate/index.ts'
import { axisWeightKey } from '#relate/weights.ts'
import { buildReading } from '../../support/build-reading.ts'

/** Two claims of one story without a word in common, on opposite poles of an axis that some claims take up. */
function judge(axis: string, claims: number, story = 1) {
  const a = buildReading({
    quote: 'وراء ما جرى عمل مدبر',
    article: '1',
    poles: [{ axis, pole: 'a', word: 'مدبر', referent: ['عمل'] }],
  })
  const b = buildReading({
    quote: 'السبب عطل قديم',
    article: '2',
    poles: [{ axis, pole: 'b', word: 'عطل', referent: ['قديم'] }],
  })
  const weights = new Map([[axisWeightKey(axis), 1 / claims]])
  return relate(a, b, { sameAccount: false, weights, story }).relation
}

describe('matterEvidence(pair, axis)', () => {
  it('lets few claims of one story meet on one matter', () => {
    expect(judge('intent', 2)).toBe('contrasts')
  })

  it.each([
    ['many claims take it up', 'intent', 12, 1],
    ['the articles may tell two stories', 'intent', 2, 0.3],
    ['the poles are said of anything', 'beginning', 2, 1],
  ])('proves nothing where %s', (_, axis, claims, story) => {
    expect(judge(axis, claims, story)).toBe('unrelated')
  })
})
