import type { Document } from './document.ts'
import type { Fold } from './normalise.ts'
import { findQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { tokenise } from './tokens.ts'

/** What of a language the reader needs. */
export interface ReadingRules {
  readonly fold: Fold
  readonly abbreviations: ReadonlySet<string>
}

/** Reads a text once: tokens, quotations, sentences. Pure, linear, accepts any string. */
export function readDocument(text: string, { fold, abbreviations }: ReadingRules): Document {
  const tokens = tokenise(text, fold)
  const quotations = findQuotations(tokens)
  return { text, tokens, quotations, sentences: findSentences(tokens, quotations, abbreviations) }
}
