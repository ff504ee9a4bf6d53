import { describe, it } from 'vitest'
import { readClaims } from '../../../support/read-claims.ts'

const stanceOf = (text: string): string | null | undefined => {
  const [claim] = readClaims(text)
  return claim?.voice === 'outlet' ? 'outlet' : claim?.cue?.stance
}

describe('Arabic: how the cue stands to its content', () => {
  it.for<[string, string, string]>([
    ['a denial', 'نفى الوزير أن يكون السد قد تصدع.', 'deny'],
    ['a denial that was not made', 'ولم ينفِ الوزير أن يكون السد قد تصدع.', 'neutral'],
    ['what is not ruled out', 'ولا يستبعد الوزير أن ترتفع الأسعار قريبا.', 'neutral'],
    ['an opinion', 'ويعتقد الخبير أن الحريق متعمد.', 'neutral'],
    ['an opinion not held', 'ولا يعتقد الخبير أن الحريق متعمد.', 'deny'],
    ['said beyond doubt', 'وقال الوزير بوضوح إن السد آمن.', 'affirm'],
    ['said beyond doubt, in two words', 'وقال الوزير بشكل قاطع إن السد آمن.', 'affirm'],
    ['an adverb of the content', 'وقال الوزير إن السد آمن بوضوح للجميع.', 'neutral'],
    ['not confirmed', 'لم يؤكد الوزير أن السد آمن.', 'outlet'],
    ['not said yet', 'ومن المتوقع أن يعلن الوزير أن السد آمن.', 'outlet'],
    ['a ما that denies nothing', 'وسرعان ما أكد الوزير أن السد آمن.', 'affirm'],
  ])('%s', ([, text, expected], { expect }) => {
    expect(stanceOf(text)).toBe(expected)
  })

  it('shows the negation with its verb', ({ expect }) => {
    const [claim] = readClaims('ولم ينفِ الوزير أن يكون السد قد تصدع.')
    expect(claim?.cue?.quote).toBe('ولم ينفِ')
  })
})
