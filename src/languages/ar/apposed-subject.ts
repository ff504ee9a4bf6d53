import type { Document, Sentence, Token } from '#text/document.ts'
import { withApposition } from './apposition.ts'
import { opensClause } from './connectives.ts'
import { isLikelySubject } from './likely-subject.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { isIn, WORDS } from './word-sets.ts'

/** «فلان، نائب الوزير، كشف …»: a name or office before an apposition between commas. */
export function beforeApposition(
  comma: number,
  sentence: Sentence,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  let first = comma - 1
  while (first > sentence.from && tokens[first]?.kind !== 'comma') {
    if (tokens[first]?.kind === 'stop' || comma - first > MAX_APPOSITION) return null
    first -= 1
  }
  if (tokens[first]?.kind !== 'comma') return null
  let start = first
  while (start > sentence.from && first - start < MAX_APPOSITION) {
    const token = tokens[start - 1]
    if (token?.kind !== 'word' || opensClause(token.norm)) break
    start -= 1
  }
  const phrase = readNounPhrase(document, start, first)
  if (phrase.to !== first || first === start || !isLikelySubject(document, phrase)) return null
  if (isIn(WORDS.titles, tokens[first + 1]?.norm ?? '')) return phrase
  // «المدير التنفيذي للنادي، فلان، أكد»: the office first, then the name.
  const named = withApposition(document, phrase, comma)
  return named.to === comma ? named : null
}

const MAX_APPOSITION = 14

export function isAppositionComma(
  tokens: readonly Token[],
  at: number,
  end: number,
  sentence: Sentence,
): boolean {
  if (end - at > 10) return false
  for (let i = at - 1; i >= sentence.from && at - i < 14; i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' && token?.kind !== 'quote') return false
    if (WORDS.connectors.has(token.norm)) return /^و?كان/u.test(token.norm)
  }
  return false
}

export function hasApposition(
  tokens: readonly Token[],
  comma: number,
  sentence: Sentence,
): boolean {
  for (let i = comma - 1; i >= sentence.from && comma - i < 14; i--) {
    if (/^و?كانت?$/u.test(tokens[i]?.norm ?? '')) return true
  }
  return false
}
