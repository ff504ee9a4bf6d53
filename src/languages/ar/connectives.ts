import type { Document, Sentence } from '#text/document.ts'
import { WORDS } from './word-sets.ts'

/** A word that opens a clause: what stands behind it is no part of a phrase before it. */
export function opensClause(norm: string): boolean {
  if (WORDS.connectors.has(norm) || WORDS.complementisers.has(norm)) return true
  return /^[وف]/u.test(norm) && WORDS.complementisers.has(norm.slice(1))
}

/** Connectives before a report belong to its head: كما, فيما, في حين, من جانبه. */
export function backOverConnectors(from: number, sentence: Sentence, { tokens }: Document): number {
  let at = from
  while (at > sentence.from) {
    const token = tokens[at - 1]
    if (token?.kind === 'word' && WORDS.connectors.has(token.norm)) at -= 1
    else if (
      token?.kind === 'comma' &&
      at < from &&
      at - 1 > sentence.from &&
      WORDS.connectors.has(tokens[at - 2]?.norm ?? '')
    )
      at -= 1
    else break
  }
  return at
}
