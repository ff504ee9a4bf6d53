import type { Slot } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { selfKeys, wordKeys } from '#relate/actor-keys.ts'
import { type Finding, fromBothSides, type Pair, strongest } from '#relate/finding.ts'
import { denies } from '#relate/polarity.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness } from '#relate/sameness.ts'

const TWO_CULPRITS = 0.85
/** Who is blamed rejects it: who did it stands open between the two. */
const REJECTED = 0.85
/** Blame is rare: two that blame, or one that denies what it is blamed for, mostly mean one deed. */
const BOTH_BLAME = 0.35
const DENIES = 0.6
const NEGATES = 0.3
const SLOT = { ar: 'المسؤول عن الفعل', en: 'who is held responsible' }

/** One deed laid at two doors, or laid at the door of one who rejects it. */
export function findBlame(pair: Pair): Finding | null {
  return strongest([...findTwoCulprits(pair), fromBothSides(findRejected, pair)])
}

function findTwoCulprits(pair: Pair): readonly (Finding | null)[] {
  // One of several named here is named there too: they agree on that culprit.
  if (blamed(pair.a).some((a) => blamed(pair.b).some((b) => shareWords(a, b, pair)))) return []
  return blamed(pair.a).flatMap((a) =>
    blamed(pair.b).map((b) => ({
      kind: 'blame' as const,
      rule: 'blame',
      text: describeValues(SLOT, a.span.quote, b.span.quote),
      a: inOrder([a.span]),
      b: inOrder([b.span]),
      opposition: TWO_CULPRITS,
      sameness: sameness(pair, [], [], BOTH_BLAME),
    })),
  )
}

function findRejected(pair: Pair): Finding | null {
  const { a, b } = pair
  const negations = denies(b) ? [b.claim.cue] : b.frame.negations
  if (negations.length === 0) return null
  const rejecting = selfKeys(b)
  const slot = blamed(a).find(({ span }) =>
    [...wordKeys(span.quote, a.language)].some((key) => rejecting.has(key)),
  )
  if (slot === undefined) return null
  return {
    kind: 'blame',
    rule: 'blame-rejected',
    text: {
      ar: `المسؤول عن الفعل: «${slot.span.quote}»، وهو ما ينفيه المتهم`,
      en: `who is held responsible: “${slot.span.quote}”, which the accused rejects`,
    },
    a: inOrder([slot.span]),
    b: inOrder(negations),
    opposition: REJECTED,
    sameness: sameness(pair, [], [], denies(b) ? DENIES : NEGATES),
  }
}

function blamed({ frame }: Reading): readonly Slot[] {
  return frame.slots.filter(({ role }) => role === 'blamed')
}

function shareWords(a: Slot, b: Slot, pair: Pair): boolean {
  const inA = wordKeys(a.span.quote, pair.a.language)
  const inB = wordKeys(b.span.quote, pair.b.language)
  return a.stems.some((stem) => b.stems.includes(stem)) || [...inA].some((key) => inB.has(key))
}
