import type { Slot, Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { overlaps } from '#domain/span.ts'
import { slotMarkersFor } from '#languages/slot-markers.ts'

/** What a claim says alone to hold. */
export function onlySlots({ frame }: Reading): readonly Slot[] {
  return frame.slots.filter(({ role, stems }) => role === 'only' && stems.length > 0)
}

/**
 * Words that may be what an «only» slot belongs to: the verb before it (لم يناقش سوى …), or what a
 * limiting verb is said of, between it and what it leaves (اقتصر هدف الاجتماع على …).
 */
export function predicatesOf({ span, stems }: Slot, reading: Reading): readonly Term[] {
  const { terms } = reading
  const quoted = terms.filter(({ inQuote }) => inQuote)
  const inside = quoted.filter((term) => overlaps(term, span))
  const others = inside.filter(({ stem }) => !stems.includes(stem))
  // Past the verb itself, the first word is the head of what is limited; what is left may begin
  // with a deed too (على مناقشة …).
  if (others.length > 1)
    return [...others.slice(1, 2), ...inside.filter((term) => !others.includes(term)).slice(0, 1)]
  const before = quoted.findLast(({ end }) => end <= span.start)
  return before === undefined || isNoun(before, reading) ? [] : [before]
}

/** A word with its article is no verb: in «ناقش اللقاء ملف المياه فقط» the subject stands before. */
function isNoun({ start, end }: Term, { claim, language }: Reading): boolean {
  const { article } = slotMarkersFor(language)
  const word = claim.quote.slice(start - claim.start, end - claim.start)
  return article !== '' && word.startsWith(article)
}
