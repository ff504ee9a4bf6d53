import { describe, expect, it } from 'vitest'
import { extractClaims } from '#extract/index.ts'
import { en } from '#languages/en/index.ts'
import { readDocument } from '#text/read-document.ts'

function claimsOf(text: string) {
  const article = {
    key: '1',
    outlet: 'Outlet',
    title: null,
    language: 'en',
    publishedAt: null,
    rendition: 'verbatim',
    text,
  } as const
  return extractClaims(article, readDocument(text, en), en)
}

describe('findAttributions(sentence, document) leaves alone', () => {
  it.each([
    ['a passive', 'The army is said to have left the town.'],
    ['an impersonal report', 'It is reported that the mill closed after a long strike.'],
    ['what was not said', 'The spokesman did not say which road was closed.'],
    ['what would be said', 'The spokesman would say that the road is closed.'],
    ['a thing that claims lives', 'The storm claimed 20 lives in the market.'],
    ['a noun', 'Amid claims that grew louder the market opened again.'],
    ['an adjective', 'The suspected attack closed the main market again.'],
    ['a label', 'Last update: Friday 23 May 2014 at noon local time.'],
    ['so called', 'Members of the so called Harbour Guard left the town at noon.'],
    ['a noun in -s', 'The lift was shut for unknown reasons that puzzled everyone.'],
    ['a plural noun', 'There were some claims that nobody could check.'],
    ['the name of a country', 'The United States sent four ships to the gulf.'],
  ])('%s: %s', (_, text) => {
    expect(claimsOf(text).filter(({ voice }) => voice === 'attributed')).toEqual([])
  })

  it('guesses no one person behind «they»', () => {
    const [, second] = claimsOf('Coach Paolo Ricci said the pitch was poor. They said it was icy.')
    expect(second?.speaker?.name).toBeNull()
  })

  it('guesses no person behind «he» where only a body spoke', () => {
    const [, second] = claimsOf(
      'The Transport Ministry said the road was closed. He said it was unsafe.',
    )
    expect(second?.speaker?.kind).toBe('unnamed')
  })
})

describe('findAssertions(range, sentence, document) beside a report', () => {
  it.each([
    'Asked whether he would stay, Marek Oda replied that he had not decided.',
    '"It shook," recalled Jean Moss, a baker whose oven cracked.',
  ])('%s', (text) => {
    expect(claimsOf(text).filter(({ voice }) => voice === 'outlet')).toEqual([])
  })
})

describe('findAssertions(range, sentence, document)', () => {
  it.each([
    ['questions', 'Why did the bridge over the river fall?'],
    ['boilerplate', 'Read more about the fall of the bridge here.'],
    ['bylines', 'Reporting by Jane Doe and John Smith in Lima.'],
    ['short lines', 'The bridge fell.'],
    ['page headers', 'Wed 05 Apr 2017 Bridge falls into the river after storm.'],
  ])('says nothing in %s', (_, text) => {
    expect(claimsOf(text)).toEqual([])
  })

  it.each([
    ['It is reported that the mill closed after a strike.', 'the mill closed after a strike'],
    ['But the mill was closed after a long strike.', 'the mill was closed after a long strike'],
    ['LIMA (Agency) - The mill was closed after a strike.', 'The mill was closed after a strike'],
  ])('begins where the outlet asserts: %s', (text, expected) => {
    expect(claimsOf(text).map(({ voice, quote }) => `${voice}: ${quote}`)).toEqual([
      `outlet: ${expected}`,
    ])
  })
})

describe('findNumbers(from, to, document) leaves alone', () => {
  it.each([
    'the second half of the match',
    'the 4th round',
    'an F-16 and an S300',
    'one of the ships',
    'the third quarter of the year',
  ])('%s', (text) => {
    const document = readDocument(text, en)
    expect(en.findNumbers(0, document.tokens.length, document)).toEqual([])
  })
})
