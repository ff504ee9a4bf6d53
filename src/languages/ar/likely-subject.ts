import type { Document } from '#text/document.ts'
import { findCueForm } from './cue-index.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isFiniteVerb, isPastVerb } from './verbs.ts'
import { isIn, WORDS } from './word-sets.ts'

/** Tokens of the longest subject before its verb. */
export const MAX_SUBJECT = 18

/** An office, body, country or source of any length; else a name, which is short and joins nothing with و. */
export function isLikelySubject(document: Document, phrase: NounPhrase): boolean {
  if (canSpeak(document, phrase)) return true
  const words = document.tokens.slice(phrase.from, phrase.to)
  const [head] = words
  if (head === undefined || !isLikelyName(document.text.slice(head.start, head.end), head.norm))
    return false
  const joins = words.some(({ norm }, i) => i > 0 && /^و(?:ال)?..../u.test(norm))
  return words.length <= MAX_NAME_TOKENS && !joins
}

const MAX_NAME_TOKENS = 5

/** No verb, no verbal noun, nothing with a pronoun or the accusative of an indefinite noun. */
function isLikelyName(written: string, norm: string): boolean {
  if (written.includes('\u064b') || /..(?:ها|نا|هم|كم)$/u.test(norm) || norm.length < 3)
    return false
  if (/^[وفبلك](?:ال|لل)/u.test(norm) || isIn(WORDS.inanimates, norm)) return false
  // «وتابع يقول», «وقدم الأمير كتابا قال فيه»
  const isLinkedVerb =
    /^[وف]/u.test(norm) && (isPastVerb(norm.slice(1)) || findCueForm(norm)?.kind === 'past')
  return !isLinkedVerb && !isFiniteVerb(norm) && !isVerbalNoun(norm)
}
