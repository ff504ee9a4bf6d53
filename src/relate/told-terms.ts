import type { Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import type { Span } from '#domain/span.ts'

/** Characters that a negation reaches: about six words. */
const REACH = 40

/** True where a claim negates what stands at an offset. */
export function isNegatedAt({ frame }: Reading, start: number): boolean {
  return frame.negations.some(({ end }) => end <= start && start - end <= REACH)
}

/** Where a word of a claim's quote stands, with its letters. */
export function spanOfTerm({ claim }: Reading, { start, end }: Term): Span {
  return { start, end, quote: claim.quote.slice(start - claim.start, end - claim.start) }
}
