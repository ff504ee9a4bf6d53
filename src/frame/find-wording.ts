import type { ChargedTerm } from '#domain/frame.ts'
import { matchAt } from './phrase-index.ts'
import { type ReadText, type Run, spanOfRun } from './read-text.ts'

/** Namings that carry a charge, longest first. */
export function findWording(text: ReadText, quote: Run): readonly ChargedTerm[] {
  const { lexicon, stems, entries } = text
  const found: ChargedTerm[] = []
  for (let at = quote.from; at < quote.to; at++) {
    const { isCharged = false, bare = null } = entries[at] ?? {}
    if (!isCharged) continue
    const match =
      matchAt(lexicon.charged, stems, at, quote.to) ??
      (bare === null ? null : matchAt(lexicon.charged, stems, at, quote.to, bare))
    if (match === null) continue
    found.push({ ...match.value, span: spanOfRun(text, match) })
    at = match.to - 1
  }
  return found
}
