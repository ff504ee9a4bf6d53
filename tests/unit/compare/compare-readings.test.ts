import { describe, expect, it } from 'vitest'
import { compareReadings } from '#compare/compare-readings.ts'
import { axisOfKind } from '../../support/axis-of-kind.ts'
import { buildReading } from '../../support/build-reading.ts'

const axis = axisOfKind('opposed-outcome')
const actor = (id: string, partOf: string | null = null) => ({
  id,
  name: id,
  kind: 'institution' as const,
  partOf,
})

function talks(id: string, article: string, word: string, pole: 'a' | 'b') {
  return buildReading({
    id,
    article,
    quote: `مفاوضات المياه ${word}`,
    poles: [{ axis, pole, word, referent: ['مفاوضات', 'المياه'] }],
  })
}

function compare(actorOf: Readonly<Record<string, string | null>>, partOf: string | null = null) {
  const entry = (key: string, readings: readonly ReturnType<typeof talks>[]) => ({
    key,
    outlet: key,
    language: 'ar',
    uncovered: 0,
    readings,
  })
  return compareReadings({
    articles: [
      entry('1', [talks('p', '1', 'نجحت', 'a')]),
      entry('2', [talks('q', '2', 'فشلت', 'b')]),
    ],
    actors: [actor('a1', partOf), actor('a2')],
    actorOf: new Map(Object.entries(actorOf)),
    sameOrigin: [],
  })
}

describe('compareReadings(input)', () => {
  it('sets two accounts side by side in a row that contrasts', () => {
    const { contrasts, aspects, accounts } = compare({ p: 'a1', q: 'a2' })
    expect(contrasts.map(({ id, kind }) => [id, kind])).toEqual([['p~q', 'opposed-outcome']])
    expect(aspects).toMatchObject([
      {
        state: 'contrasts',
        cells: [
          { actorId: 'a1', claims: ['p'] },
          { actorId: 'a2', claims: ['q'] },
        ],
      },
    ])
    expect(accounts).toEqual([
      { actorId: 'a1', claims: ['p'] },
      { actorId: 'a2', claims: ['q'] },
    ])
  })

  it('sees one account along partOf, and no row of one account', () => {
    const { contrasts } = compare({ p: 'a1', q: 'a2' }, 'a2')
    expect(contrasts.map(({ kind }) => kind)).toEqual(['position-shift'])
    expect(compare({ p: 'a1', q: 'a1' }).aspects).toEqual([])
  })

  it('gives an unknown speaker no cell and no account', () => {
    const { accounts, aspects } = compare({ p: 'a1', q: null })
    expect(accounts).toEqual([{ actorId: 'a1', claims: ['p'] }])
    expect(aspects).toEqual([])
  })
})
