import { HOLDS } from '#relate/digest.ts'
import { type Finding, type Pair, strongest } from '#relate/finding.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness } from '#relate/sameness.ts'

/** Two purposes can both hold, so that alone they are only a weak sign. */
const OPPOSITION = 0.5
const SLOT = { ar: 'الغاية', en: 'the purpose' }

/** One thing, said to serve two purposes that share no word. */
export function findPurpose(pair: Pair): Finding | null {
  if ((pair.both & HOLDS.purpose) === 0) return null
  const purposes = (side: 'a' | 'b') =>
    pair[side].frame.slots.filter(({ role, stems }) => role === 'purpose' && stems.length > 0)
  return strongest(
    purposes('a').flatMap((a) =>
      purposes('b').map((b) => {
        if (a.stems.some((stem) => b.stems.includes(stem))) return null
        return {
          kind: 'purpose' as const,
          rule: 'purpose',
          text: describeValues(SLOT, a.span.quote, b.span.quote),
          a: inOrder([a.span]),
          b: inOrder([b.span]),
          opposition: OPPOSITION,
          sameness: sameness(pair),
        }
      }),
    ),
  )
}
