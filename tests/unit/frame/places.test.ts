import { describe, expect, it } from 'vitest'
import { compareArticles } from '#compare/index.ts'
import { buildArticle } from '../../support/read-claims.ts'

function placesOf(text: string) {
  const { articles } = compareArticles([buildArticle(text, { language: 'en' })])
  return articles[0]?.claims[0]?.frame.slots
    .filter(({ role }) => role === 'place')
    .map(({ span }) => span.quote)
}

describe('the place of a claim', () => {
  it('is the source’s where the quote names none', () => {
    expect(placesOf('A source at Riverton hospital said three people were hurt.')).toEqual([
      'Riverton',
    ])
  })

  it('is the quote’s own where it names one', () => {
    expect(
      placesOf('A source at Riverton hospital said three people were hurt in Milltown.'),
    ).toEqual(['Milltown'])
  })
})
