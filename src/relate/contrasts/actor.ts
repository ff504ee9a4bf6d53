import type { Slot } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { wordKeys } from '#relate/actor-keys.ts'
import { allStems } from '#relate/align.ts'
import { type Finding, type Pair, strongest } from '#relate/finding.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness } from '#relate/sameness.ts'

/** Another participant counts only where all else is nearly the same. */
const MIN_OVERLAP = 0.3
const MIN_CONTAINMENT = 0.5
const OPPOSITION = 0.8
const ROLES = {
  agent: { ar: 'الفاعل', en: 'who did it' },
  patient: { ar: 'من وقع عليه الفعل', en: 'to whom it was done' },
  place: { ar: 'المكان', en: 'where' },
} as const

/** The same predicate with another participant or place. */
export function findActor(pair: Pair): Finding | null {
  const { alignment } = pair
  if (alignment.overlap < MIN_OVERLAP || alignment.containment < MIN_CONTAINMENT) return null
  return strongest(
    pair.a.frame.slots.flatMap((a) =>
      pair.b.frame.slots.filter((b) => b.role === a.role).map((b) => toFinding(a, b, pair)),
    ),
  )
}

function toFinding(a: Slot, b: Slot, pair: Pair): Finding | null {
  if (a.role !== 'agent' && a.role !== 'patient' && a.role !== 'place') return null
  // A word that the other claim has elsewhere is no exchange but another order of words.
  if (!isAlone(a, pair.b)) return null
  if (!isAlone(b, pair.a)) return null
  const inA = wordKeys(a.span.quote, pair.a.language)
  if ([...wordKeys(b.span.quote, pair.b.language)].some((key) => inA.has(key))) return null
  return {
    kind: 'actor',
    rule: `actor-${a.role}`,
    text: describeValues(ROLES[a.role], a.span.quote, b.span.quote),
    a: inOrder([a.span]),
    b: inOrder([b.span]),
    opposition: OPPOSITION,
    sameness: sameness(pair),
  }
}

function isAlone({ stems }: Slot, other: Reading): boolean {
  const all = allStems(other)
  return stems.some((stem) => !all.has(stem))
}
