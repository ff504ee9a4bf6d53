import type { PoleUse } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { overlaps, type Span } from '#domain/span.ts'

/** True when the reporting words reject the content. */
export function denies({ claim }: Reading): boolean {
  return claim.cue?.stance === 'deny'
}

/** Stems of the words that carry a pole. */
export function poleStems({ terms }: Reading, { span }: PoleUse): readonly string[] {
  return terms.filter((term) => overlaps(term, span)).map((term) => term.stem)
}

/** Words between a negation and what it negates, in characters: about three words. */
const NEGATION_REACH = 24

/** The first of the given stems that the claim negates, by a word in the quote or by a denying cue. */
export function firstNegated(
  reading: Reading,
  stems: readonly string[],
): { readonly stem: string; readonly negation: Span } | null {
  const { claim, frame, terms } = reading
  const wanted = new Set(stems)
  if (denies(reading) && claim.cue !== null && frame.negations.length === 0) {
    const [stem] = stems
    return stem === undefined ? null : { stem, negation: claim.cue }
  }
  for (const negation of frame.negations) {
    const next = terms.find(
      (term) =>
        term.inQuote &&
        wanted.has(term.stem) &&
        term.start >= negation.end &&
        term.start - negation.end <= NEGATION_REACH,
    )
    if (next !== undefined) return { stem: next.stem, negation }
  }
  return null
}
