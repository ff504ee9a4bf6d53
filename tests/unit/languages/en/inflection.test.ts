import { describe, expect, it } from 'vitest'
import { isFormOf } from '#languages/en/inflection.ts'

const ALONE = { inPhrase: false }

describe('isFormOf(word, term)', () => {
  it.each([
    ['attacks', 'attack'],
    ['destroyed', 'destroy'],
    ['denies', 'deny'],
    ['stopped', 'stop'],
    ['won', 'win'],
    ['deliberately', 'deliberate'],
    ['killings', 'killing'],
    ['loss', 'losses'],
    ["ceasefire's", 'ceasefire'],
  ])('takes %s for a form of %s', (word, term) => {
    expect(isFormOf(word, term, ALONE)).toBe(true)
  })

  it.each([
    ['missed', 'missing'],
    ['quite', 'quit'],
    ['lose', 'losses'],
    ['fleets', 'fleeting'],
    ['stage', 'staged'],
  ])('does not take %s for a form of %s', (word, term) => {
    expect(isFormOf(word, term, ALONE)).toBe(false)
  })

  it('takes any form of a verb in a phrase', () => {
    const given = { inPhrase: true }
    expect(isFormOf('claiming', 'claimed', given)).toBe(true)
    expect(isFormOf('taking', 'took', given)).toBe(true)
    expect(isFormOf('like', 'likely', given)).toBe(false)
  })
})
