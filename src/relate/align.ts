import type { Reading } from '#domain/relation.ts'
import type { Span } from '#domain/span.ts'
import { digestOf } from './digest.ts'

/** Rarity of a stem among the claims at hand, 0..1; 1 where nothing is known. */
export type TermWeights = ReadonlyMap<string, number>

/** Which words of two claims are the same, and how much of each that is. */
export interface Alignment {
  /** Stems that stand in both quotes. */
  readonly shared: readonly string[]
  /** Shared weight over the weight of both quotes (Jaccard), 0..1. */
  readonly overlap: number
  /** Shared weight over the lighter quote's, 0..1. */
  readonly containment: number
}

/** Stems of a claim's quote, each once, in order of text. */
interface Stems {
  readonly quote: readonly string[]
  readonly inQuote: ReadonlySet<string>
  /** The quote's weight under the last weights asked for. */
  readonly weighed: { by: TermWeights | null; sum: number }
}

/** A claim is aligned with many others: its stems are gathered once. */
const STEMS = new WeakMap<Reading, Stems>()

function stemsOf(reading: Reading): Stems {
  const known = STEMS.get(reading)
  if (known !== undefined) return known
  const inQuote = new Set<string>()
  for (const term of reading.terms) if (term.inQuote) inQuote.add(term.stem)
  const stems: Stems = { quote: [...inQuote], inQuote, weighed: { by: null, sum: 0 } }
  STEMS.set(reading, stems)
  return stems
}

/** Stems of quote and context, each once. */
export function allStems(reading: Reading): ReadonlySet<string> {
  return digestOf(reading).all
}

/** Aligns two claims by their stems, rare ones counting more. */
export function align(a: Reading, b: Reading, weights: TermWeights = new Map()): Alignment {
  const [left, right] = [stemsOf(a), stemsOf(b)]
  const shared = left.quote.filter((stem) => right.inQuote.has(stem))
  const common = sumOf(shared, weights)
  const [weightA, weightB] = [quoteWeight(left, weights), quoteWeight(right, weights)]
  return {
    shared,
    overlap: ratio(common, weightA + weightB - common),
    containment: ratio(common, Math.min(weightA, weightB)),
  }
}

/** Stems of one quote that stand nowhere in the other claim or its context. */
export function stemsAlone(a: Reading, b: Reading): readonly string[] {
  const all = allStems(b)
  return stemsOf(a).quote.filter((stem) => !all.has(stem))
}

/** Stems of the quote alone. */
export function quoteStems(reading: Reading): ReadonlySet<string> {
  return stemsOf(reading).inQuote
}

/** Weight of a whole quote, which is the same against every other claim. */
function quoteWeight(stems: Stems, weights: TermWeights): number {
  if (stems.weighed.by !== weights) {
    stems.weighed.by = weights
    stems.weighed.sum = sumOf(stems.quote, weights)
  }
  return stems.weighed.sum
}

/** Spans of a claim's quote that carry one of the stems. */
export function spansOf({ claim, terms }: Reading, stems: readonly string[]): readonly Span[] {
  const wanted = new Set(stems)
  return terms
    .filter((term) => term.inQuote && wanted.has(term.stem))
    .map(({ start, end }) => ({
      start,
      end,
      quote: claim.quote.slice(start - claim.start, end - claim.start),
    }))
}

/** Sum of the stems' weights. */
export function sumOf(stems: Iterable<string>, weights: TermWeights): number {
  let sum = 0
  for (const stem of stems) sum += weights.get(stem) ?? 1
  return sum
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
