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
  /** Weight of what the two share with quote and context, each stem counted once. */
  readonly sharedWeight: number
}

/** Stems of the quote, each once, in order of text. */
export function quoteStems({ terms }: Reading): readonly string[] {
  return [...new Set(terms.filter((term) => term.inQuote).map((term) => term.stem))]
}

/** Stems of quote and context, each once. */
export function allStems({ terms }: Reading): ReadonlySet<string> {
  return new Set(terms.map((term) => term.stem))
}

/** Aligns two claims by their stems, rare ones counting more. */
export function align(a: Reading, b: Reading, weights: TermWeights = new Map()): Alignment {
  const [inA, inB] = [quoteStems(a), quoteStems(b)]
  const [allA, allB] = [allStems(a), allStems(b)]
  const setB = new Set(inB)
  const shared = inA.filter((stem) => setB.has(stem))
  const weightOf = (stems: Iterable<string>) => sumOf(stems, weights)
  const common = weightOf(shared)
  const [weightA, weightB] = [weightOf(inA), weightOf(inB)]
  return {
    shared,
    onlyA: inA.filter((stem) => !allB.has(stem)),
    onlyB: inB.filter((stem) => !allA.has(stem)),
    overlap: ratio(common, weightA + weightB - common),
    containment: ratio(common, Math.min(weightA, weightB)),
    sharedWeight: weightOf([...allA].filter((stem) => allB.has(stem))),
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
