import { matchAt } from './phrase-index.ts'
import { type ReadText, type Run, runsIn } from './read-text.ts'

/**
 * The sentence before, where the quote points back at what it tells of: «responsibility for that
 * attack». Its moment is the quote's. Null where nothing points back.
 */
export function findAntecedent(text: ReadText, quote: Run): Run | null {
  const { document, lexicon, norms } = text
  let at = quote.from
  while (at < quote.to && !(lexicon.distals.has(norms[at] ?? '') && pointsBack(text, at, quote)))
    at += 1
  if (at === quote.to) return null
  const own = document.sentences.findIndex(({ to }) => to > quote.from)
  return document.sentences[own - 1] ?? null
}

/** After a preposition, or first of all, «that» is no conjunction; a noun follows. */
function pointsBack({ lexicon, norms, terms }: ReadText, at: number, quote: Run): boolean {
  const governed = at === quote.from || matchAt(lexicon.prepositions, norms, at - 1, at) !== null
  return governed && runsIn(terms, { from: at + 1, to: at + 2 }).length > 0
}
