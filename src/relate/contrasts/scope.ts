import type { Slot, Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { HOLDS } from '#relate/digest.ts'
import { isSameWord } from '#relate/exchange.ts'
import { type Finding, fromBothSides, type Pair, strongest } from '#relate/finding.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness, withEvidence } from '#relate/sameness.ts'
import { onlySlots, predicatesOf } from '#relate/scope-predicates.ts'

const ONLY_AGAINST_ONLY = 0.9
const ONLY_AGAINST_OTHER = 0.75
const ONLY_AGAINST_ALSO = 0.85
/** What the same predicate proves: both say what is discussed, paid, meant. */
const SAME_PREDICATE = 0.6
const SLOT = { ar: 'النطاق', en: 'the scope' }
/** What the meetings of one story are for is one question. */
const AGENDA = new Set(['goal', 'discussion'].map((id) => `c:${id}`))
const OF_THE_AGENDA = 0.45
/** Two claims of «only this» without a common predicate part where they share this much else. */
const MIN_CONTAINMENT = 0.3
/** A predicate that half of all claims have proves nothing. */
const MIN_RARITY = 0.45
/** Words after a predicate that may be its object. */
const MAX_OBJECT = 3
const MAX_TO_ALSO = 8

/** Only this against only that, or against the same predicate with something else. */
export function findScope(pair: Pair): Finding | null {
  if ((pair.either & HOLDS.only) === 0) return null
  return strongest([...findTwoOnly(pair), fromBothSides(findBeyond, pair)])
}

function findTwoOnly(pair: Pair): readonly (Finding | null)[] {
  return onlySlots(pair.a).flatMap((a) =>
    onlySlots(pair.b).map((b) => {
      const shared = a.stems.some((stem) => b.stems.includes(stem))
      if (shared) return null
      const predicate = sharedPredicate(a, pair.a, pair.b, pair)
      if (predicate === null && pair.alignment.containment < MIN_CONTAINMENT) return null
      const opposition = ONLY_AGAINST_ONLY
      return toFinding('scope-only', a.span, b.span, opposition, predicate, pair)
    }),
  )
}

/** «Discusses only X» here, «discusses Y» or «discusses X and also Y» there. */
function findBeyond(pair: Pair): Finding | null {
  return strongest(
    onlySlots(pair.a).map((only) => {
      const predicate = sharedPredicate(only, pair.a, pair.b, pair)
      if (predicate === null) return null
      const also = alsoAfter(predicate, pair.b)
      const object = objectOf(predicate, pair.b)
      const isOnly = object.some(({ stem }) => only.stems.some((other) => isSameWord(stem, other)))
      const end = isOnly ? also?.span.end : object.at(-1)?.end
      if (end === undefined) return null
      const { claim } = pair.b
      const quote = claim.quote.slice(predicate.start - claim.start, end - claim.start)
      const span = { start: predicate.start, end, quote }
      const opposition = isOnly ? ONLY_AGAINST_ALSO : ONLY_AGAINST_OTHER
      return toFinding('scope-beyond', only.span, span, opposition, predicate, pair)
    }),
  )
}

function toFinding(
  rule: string,
  a: Slot['span'],
  b: Slot['span'],
  opposition: number,
  predicate: Term | null,
  pair: Pair,
): Finding {
  return {
    kind: 'scope',
    rule,
    text: describeValues(SLOT, a.quote, b.quote),
    a: inOrder([a]),
    b: inOrder([b]),
    opposition,
    sameness: withEvidence(
      sameness(pair, [], [], predicate === null ? 0 : SAME_PREDICATE),
      AGENDA.has(predicate?.stem ?? '') ? OF_THE_AGENDA * pair.story : 0,
    ),
  }
}

/** The other claim's word that is a predicate of an «only» slot; null when it has none. */
function sharedPredicate(slot: Slot, own: Reading, other: Reading, { weights }: Pair): Term | null {
  for (const { stem } of predicatesOf(slot, own)) {
    if ((weights.get(stem) ?? 1) < MIN_RARITY) continue
    const shared = other.terms.find((term) => term.inQuote && isSameWord(stem, term.stem, STRICT))
    if (shared !== undefined) return shared
  }
  return null
}

/** Letters in common of two forms of one verb: يناقش and سيناقش. */
const STRICT = 0.8

/** The few words after a predicate. */
function objectOf(predicate: Term, { terms }: Reading): readonly Term[] {
  return terms
    .filter(({ inQuote, start }) => inQuote && start > predicate.start)
    .slice(0, MAX_OBJECT)
}

/** What the predicate is also said of, named near it. */
function alsoAfter(predicate: Term, { frame, terms }: Reading): Slot | undefined {
  const near = terms.filter(({ start }) => start > predicate.start)[MAX_TO_ALSO]
  return frame.slots.find(
    ({ role, span }) =>
      role === 'also' &&
      span.start > predicate.start &&
      span.start < (near?.start ?? Number.POSITIVE_INFINITY),
  )
}
