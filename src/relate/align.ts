import type { Reading } from '#domain/relation.ts'
import type { Span } from '#domain/span.ts'

/** Rarity of a stem among the claims at hand, 0..1; 1 where nothing is known. */
export type TermWeights = ReadonlyMap<string, number>

/** Which words of two claims are the same, and how much of each that is. */
export interface Alignment {
  /** Stems that stand in both quotes. */
  readonly shared: readonly string[]
  /** Stems that stand in one quote only, nowhere in the other claim or its context. */
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  /** Shared weight over the weight of both quotes (Jaccard), 0..1. */
  readonly overlap: number
  /** Shared weight over the lighter quote's, 0..1. */
  readonly containment: number
}

/** Stems of one claim, each once, in order of text. */
interface Stems {
  readonly quote: readonly string[]
  readonly inQuote: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

/** A claim is aligned with many others: its stems are gathered once. */
const STEMS = new WeakMap<Reading, Stems>()

function stemsOf(reading: Reading): Stems {
  const known = STEMS.get(reading)
  if (known !== undefined) return known
  const inQuote = new Set<string>()
  const all = new Set<string>()
  for (const term of reading.terms) {
    if (term.inQuote) inQuote.add(term.stem)
    all.add(term.stem)
  }
  const stems = { quote: [...inQuote], inQuote, all }
  STEMS.set(reading, stems)
  return stems
}

/** Stems of the quote, each once, in order of text. */
export function quoteStems(reading: Reading): readonly string[] {
  return stemsOf(reading).quote
}

/** Stems of quote and context, each once. */
export function allStems(reading: Reading): ReadonlySet<string> {
  return stemsOf(reading).all
}

/** Aligns two claims by their stems, rare ones counting more. */
export function align(a: Reading, b: Reading, weights: TermWeights = new Map()): Alignment {
  const [left, right] = [stemsOf(a), stemsOf(b)]
  const shared = left.quote.filter((stem) => right.inQuote.has(stem))
  const common = sumOf(shared, weights)
  const [weightA, weightB] = [sumOf(left.quote, weights), sumOf(right.quote, weights)]
  return {
    shared,
    onlyA: left.quote.filter((stem) => !right.all.has(stem)),
    onlyB: right.quote.filter((stem) => !left.all.has(stem)),
    overlap: ratio(common, weightA + weightB - common),
    containment: ratio(common, Math.min(weightA, weightB)),
  }
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
