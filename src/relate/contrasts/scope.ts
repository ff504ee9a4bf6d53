import type { Slot, Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { isSameWord } from '#relate/exchange.ts'
import { type Finding, fromBothSides, type Pair, strongest } from '#relate/finding.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness } from '#relate/sameness.ts'

const ONLY_AGAINST_ONLY = 0.9
const ONLY_AGAINST_OTHER = 0.75
/** What the same predicate proves: both say what is discussed, paid, meant. */
const SAME_PREDICATE = 0.6
const SLOT = { ar: 'النطاق', en: 'the scope' }
/** Two claims of «only this» without a common predicate part where they share this much else. */
const MIN_CONTAINMENT = 0.3
/** A predicate that half of all claims have proves nothing. */
const MIN_RARITY = 0.5

/** Only this against only that, or against the same predicate with something else. */
export function findScope(pair: Pair): Finding | null {
  return strongest([...findTwoOnly(pair), fromBothSides(findBeyond, pair)])
}

function findTwoOnly(pair: Pair): readonly (Finding | null)[] {
  return onlySlots(pair.a).flatMap((a) =>
    onlySlots(pair.b).map((b) => {
      const shared = a.stems.some((stem) => b.stems.includes(stem))
      if (shared || a.stems.length === 0 || b.stems.length === 0) return null
      const evidence = predicateIn(a, pair.a, pair) ? SAME_PREDICATE : 0
      if (evidence === 0 && pair.alignment.containment < MIN_CONTAINMENT) return null
      return {
        kind: 'scope' as const,
        rule: 'scope-only',
        text: describeValues(SLOT, a.span.quote, b.span.quote),
        a: inOrder([a.span]),
        b: inOrder([b.span]),
        opposition: ONLY_AGAINST_ONLY,
        sameness: sameness(pair, [], [], evidence),
      }
    }),
  )
}

/** «Discusses only X» here, «discusses Y» there. */
function findBeyond(pair: Pair): Finding | null {
  return strongest(
    onlySlots(pair.a).map((a) => {
      const predicate = predicateIn(a, pair.a, pair)
      if (predicate === null) return null
      const after = objectOf(predicate, pair.b)
      const inOnly = after.some(({ stem }) => a.stems.some((other) => isSameWord(stem, other)))
      const first = after[0]
      if (first === undefined || inOnly) return null
      const last = after.at(-1) ?? first
      const { claim } = pair.b
      const span = {
        start: predicate.start,
        end: last.end,
        quote: claim.quote.slice(predicate.start - claim.start, last.end - claim.start),
      }
      return {
        kind: 'scope' as const,
        rule: 'scope-beyond',
        text: describeValues(SLOT, a.span.quote, span.quote),
        a: inOrder([a.span]),
        b: inOrder([span]),
        opposition: ONLY_AGAINST_OTHER,
        sameness: sameness(pair, [], [], SAME_PREDICATE),
      }
    }),
  )
}

function onlySlots({ frame }: Reading): readonly Slot[] {
  return frame.slots.filter(({ role, stems }) => role === 'only' && stems.length > 0)
}

/** The other claim's word that is the predicate of an «only» slot: the word before it; null when it has none. */
function predicateIn({ span }: Slot, own: Reading, pair: Pair): Term | null {
  const other = own === pair.a ? pair.b : pair.a
  const before = own.terms.filter(({ inQuote, end }) => inQuote && end <= span.start).at(-1)
  if (before === undefined || (pair.weights.get(before.stem) ?? 1) < MIN_RARITY) return null
  return (
    other.terms.find(({ inQuote, stem }) => inQuote && isSameWord(before.stem, stem, STRICT)) ??
    null
  )
}

/** Letters in common of two forms of one verb: يناقش and سيناقش. */
const STRICT = 0.8

/** The few words after a predicate. */
function objectOf(predicate: Term, { terms }: Reading): readonly Term[] {
  return terms.filter(({ inQuote, start }) => inQuote && start > predicate.start).slice(0, 3)
}
