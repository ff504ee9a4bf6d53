import { describe, expect, it } from 'vitest'
import { indexStories } from '#relate/story.ts'
import { countStems } from '#relate/vocabulary.ts'
import { buildReading } from '../../support/build-reading.ts'

const QUAKE = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')

/** How surely two articles tell one story, each of as many claims as are given. */
function affinityOf(a: readonly string[], b: readonly string[]): number {
  const told = (article: string, countries: readonly string[]) =>
    countries.map((country, at) =>
      buildReading({ quote: `${QUAKE} ${country}`, article, id: `${article}${at}` }),
    )
  return indexStories(countStems([...told('1', a), ...told('2', b)]))(0, a.length)
}

describe('indexStories(countStems(readings))', () => {
  it('takes two articles that lie in other countries for two stories', () => {
    expect(affinityOf(['country:CL', 'country:CL'], ['country:JP', 'country:US'])).toBe(0)
  })

  it.each([
    [
      ['country:CL', 'country:CL'],
      ['country:CL', 'country:JP'],
    ],
    [['country:CL', 'country:CL'], ['country:JP']],
    [['country:CL', 'country:CL'], ['']],
  ])('gives the benefit of the doubt where one is shared or hardly named', (a, b) => {
    expect(affinityOf(a, b)).toBe(1)
  })
})
