import { matchAt } from './phrase-index.ts'
import { type ReadText, type Run, runsIn } from './read-text.ts'

/**
 * The sentence before, where the quote points back at what it tells of: «responsibility for that
 * attack». Its moment is the quote's. Null where nothing points back.
 */
export function findAntecedent(text: ReadText, quote: Run): Run | null {
  const { document, lexicon, norms } = text
  const pointsBack = [...norms.slice(quote.from, quote.to).keys()].some((i) => {
    const at = quote.from + i
    if (!lexicon.distals.has(norms[at] ?? '')) return false
    // After a preposition, or first of all, it is no conjunction; a noun follows.
    const governed = at === quote.from || matchAt(lexicon.prepositions, norms, at - 1, at) !== null
    return governed && runsIn(text.terms, { from: at + 1, to: at + 2 }).length > 0
  })
  if (!pointsBack) return null
  const own = document.sentences.findIndex(({ to }) => to > quote.from)
  return document.sentences[own - 1] ?? null
}
