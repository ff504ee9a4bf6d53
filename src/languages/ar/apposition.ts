import type { Document, Token } from '#text/document.ts'
import { isCountry } from './country-names.ts'
import { findCueForm } from './cue-index.ts'
import { type NounPhrase, opensRole, readNounPhrase } from './noun-phrase.ts'
import { nameStart } from './personal-name.ts'
import { ADDRESSES } from './phrase-end.ts'
import { isArticled, isIn, WORDS } from './word-sets.ts'

const DASHES_AND_COMMAS = new Set(['comma', 'dash'])

/** Adds «، سيرجي لافروف» to an office that no name follows, also behind «في اجتماعات كذا». */
export function withApposition(document: Document, phrase: NounPhrase, to: number): NounPhrase {
  const { tokens } = document
  const head = tokens[phrase.from]
  if (head === undefined || !isIn(WORDS.titles, head.norm)) return phrase
  if (nameStart(document, phrase) < phrase.to) return phrase
  const sign = signBeforeName(tokens, phrase.to, to)
  if (sign < 0) return phrase
  const name = readNounPhrase(document, sign + 1, to)
  const first = tokens[name.from]
  const words = name.to - name.from
  if (first === undefined || words < 1 || words > MAX_NAME_WORDS) return phrase
  // «إمام الجامع، الشيخ فلان، من …»: a form of address before the name, between two commas.
  if (
    ADDRESSES.has(first.norm) &&
    nameStart(document, name) < name.to &&
    tokens[name.to]?.kind === 'comma'
  )
    return { from: phrase.from, to: name.to }
  if (opensRole(first.norm) || findCueForm(first.norm) !== undefined) return phrase
  if (isArticled(document.text, first) || isCountry(first.norm)) return phrase
  // Behind an occasion only a name between two commas is sure to be the office's.
  if (sign > phrase.to && tokens[name.to]?.kind !== 'comma') return phrase
  return { from: phrase.from, to: name.to }
}

const MAX_NAME_WORDS = 5
const MAX_OCCASION_TOKENS = 5

function signBeforeName(tokens: readonly Token[], at: number, to: number): number {
  if (DASHES_AND_COMMAS.has(tokens[at]?.kind ?? '')) return at
  if (tokens[at]?.norm !== 'في') return -1
  for (let i = at + 1; i < Math.min(to, at + MAX_OCCASION_TOKENS); i++) {
    if (tokens[i]?.kind === 'comma') return i
    if (tokens[i]?.kind !== 'word') return -1
  }
  return -1
}
