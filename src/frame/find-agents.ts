import type { Slot } from '#domain/frame.ts'
import { stemsOf } from './clause.ts'
import { phrasesIn } from './phrases-in.ts'
import { type ReadText, type Run, runsIn, spanOfRun } from './read-text.ts'

/** Within these first tokens of a claim a country, or what is a country's, is who acts. */
const SUBJECT_WITHIN = 3

/** A country at the claim's head, with the noun that it qualifies (الحكومة البلجيكية), not after a preposition. */
export function findAgents(text: ReadText, quote: Run): readonly Slot[] {
  const head = { from: quote.from, to: Math.min(quote.to, quote.from + SUBJECT_WITHIN + 1) }
  const country = runsIn(text.terms, head).find(({ kind }) => kind === 'country')
  if (country === undefined) return []
  let from = country.from
  // The verb may stand first; a noun shows itself by its article.
  if (hasArticle(text, from)) while (from > quote.from && hasArticle(text, from - 1)) from -= 1
  if (phrasesIn(text, text.lexicon.places, { from: quote.from, to: from }).length > 0) return []
  const run = { from, to: country.to }
  return [{ role: 'agent', stems: stemsOf(text, run), span: spanOfRun(text, run) }]
}

function hasArticle({ lexicon: { article }, norms }: ReadText, at: number): boolean {
  const norm = norms[at] ?? ''
  return article !== '' && (norm.startsWith(article) || norm.startsWith(article, 1))
}
