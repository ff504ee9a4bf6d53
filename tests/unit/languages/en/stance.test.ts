import { describe, it } from 'vitest'
import { readClaims } from '../../../support/read-claims.ts'

const stanceOf = (text: string): string | null | undefined => {
  const [claim] = readClaims(text, 'en')
  return claim?.voice === 'outlet' ? 'outlet' : claim?.cue?.stance
}

describe('English: how the cue stands to its content', () => {
  it.for<[string, string, string]>([
    ['a denial', 'The ministry denied that the plant was shut.', 'deny'],
    [
      'a denial that was not made',
      'The ministry has not denied that the plant was shut.',
      'neutral',
    ],
    ['what is not ruled out', 'The firm did not rule out that prices would rise.', 'neutral'],
    ['an opinion', 'Doctors believe that the cause was the water.', 'neutral'],
    ['an opinion not held', 'Doctors do not believe that the cause was the water.', 'deny'],
    ['said beyond doubt', 'The governor clearly said that the dam was safe.', 'affirm'],
    ['a denial beyond doubt', 'The firm flatly denied that it had paid bribes.', 'deny'],
    ['a denial repeated', "The envoy repeated the ministry's denial that a deal was near.", 'deny'],
    ['an offer repeated', "The envoy repeated the ministry's offer to host the talks.", 'neutral'],
    ['a hasty charge', 'The opposition rushed to blame the mayor for the fire.', 'doubt'],
    ['a charge', 'The opposition blamed the mayor for the fire.', 'neutral'],
    ['not confirmed', 'The minister did not confirm that the dam was safe.', 'outlet'],
    ['not said yet', 'The minister may announce that the dam is safe.', 'outlet'],
  ])('%s', ([, text, expected], { expect }) => {
    expect(stanceOf(text)).toBe(expected)
  })
})
