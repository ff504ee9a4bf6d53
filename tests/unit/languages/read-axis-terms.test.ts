import { describe, expect, it } from 'vitest'
import { readAxisTerms } from '#languages/read-axis-terms.ts'

const TABLE = `
siege
  a: lift/break the? siege,
     corridor
  b: besiege, encircle
storm
  a: gale
  b: calm
`

describe('readAxisTerms(tables)', () => {
  it('reads poles that go on in the next line, with alternatives and words that may be missing', () => {
    expect(readAxisTerms([TABLE])).toEqual({
      siege: {
        a: ['lift the siege', 'lift siege', 'break the siege', 'break siege', 'corridor'],
        b: ['besiege', 'encircle'],
      },
      storm: { a: ['gale'], b: ['calm'] },
    })
  })

  it('gives a term the forms that its language knows, each once', () => {
    const { siege } = readAxisTerms([TABLE], () => ['one', 'two'])
    expect(siege?.b).toEqual(['one', 'two'])
  })
})
