import type { Term } from '#domain/frame.ts'
import { type ReadText, type Run, runsIn, toTerm } from './read-text.ts'

/** Content words of a claim's context in order, marked where they stand in its quote. */
export function findTerms(text: ReadText, quote: Run, context: Run): readonly Term[] {
  return runsIn(text.terms, context).map((run) =>
    toTerm(text, run, run.from >= quote.from && run.to <= quote.to),
  )
}
