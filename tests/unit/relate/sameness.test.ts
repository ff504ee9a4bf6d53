import { describe, expect, it } from 'vitest'
import { relate } from '#relate/index.ts'
import { isOfOneReferent, withoutAmounts } from '#relate/sameness.ts'
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

describe('isOfOneReferent(a, b)', () => {
  const said = (...referent: string[]) => ({ referent })

  it.each(['dollar', 'riyal', 'dinar', 'lira'])(
    'takes no %s for what two amounts are of',
    (name) => {
      const isOfOne = (a: string, b: string) =>
        isOfOneReferent(withoutAmounts(said(`c:${name}`, a)), withoutAmounts(said(`c:${name}`, b)))
      expect(isOfOne('سفن', 'خبز')).toBe(false)
      expect(isOfOne('خبز', 'خبز')).toBe(true)
    },
  )

  it('takes a currency that itself rises or falls for one thing', () => {
    expect(isOfOneReferent(said('c:dollar', 'سوق'), said('c:dollar', 'مصرف'))).toBe(true)
    expect(isOfOneReferent(said('c:price', 'سفن'), said('c:price', 'خبز'))).toBe(false)
  })
})
