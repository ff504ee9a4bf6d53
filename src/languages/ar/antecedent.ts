import type { Document } from '#text/document.ts'
import { opensClause } from './connectives.ts'
import { foldWord } from './fold.ts'
import { isLikelySubject, MAX_SUBJECT } from './likely-subject.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import { isFiniteVerb } from './verbs.ts'
import { isDefinite, isIn, WORDS } from './word-sets.ts'

/** «المرصد الذي قال»: whom the relative pronoun means; a thing says nothing. */
export function antecedentBefore(
  relative: number,
  floor: number,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  const end = tokens[relative - 1]?.kind === 'comma' ? relative - 1 : relative
  let start = end
  while (start > floor && end - start < MAX_SUBJECT) {
    const token = tokens[start - 1]
    if (token?.kind !== 'word' && token?.kind !== 'quote') break
    if (opensClause(token.norm)) break
    start -= 1
  }
  // «القناة البرنامج الذي»: the pronoun's gender tells which noun it means.
  const isMasculine = tokens[relative]?.norm === MASCULINE_RELATIVE
  while (start < end && isOtherNoun(tokens[start]?.norm ?? '', isMasculine)) start += 1
  const phrase = lastPhrase(document, start, end)
  if (phrase === null) return null
  // «تصريحات فلان الذي قال»: a masculine pronoun means the one whose they are.
  const head = tokens[phrase.from]?.norm ?? ''
  const isOthers = isIn(WORDS.occasions, head) && phrase.to - phrase.from > 1
  const meant = isOthers ? { from: phrase.from + 1, to: phrase.to } : phrase
  if (canSpeak(document, meant)) return meant
  const noun = tokens[meant.from]
  const isThing = noun === undefined || isDefinite(noun.norm) || /(?:ه|ات)$/u.test(noun.norm)
  return !isThing && isLikelySubject(document, meant) ? meant : null
}

const MASCULINE_RELATIVE = foldWord('الذي')

function isOtherNoun(norm: string, isMasculine: boolean): boolean {
  if (isFiniteVerb(norm.replace(/^[وف]/u, ''))) return true
  // «بشهادة رؤساء الدول الذين …»
  const noun = norm[0] === 'ب' ? norm.slice(1) : ''
  if (isIn(WORDS.occasions, noun) || isIn(WORDS.documents, noun)) return true
  return isMasculine && norm.endsWith('ه') && !WORDS.givenNames.has(norm)
}

/** The last noun phrase that ends exactly where a relative clause begins. */
function lastPhrase(document: Document, from: number, to: number): NounPhrase | null {
  for (let start = from; start < to; start++) {
    const phrase = readNounPhrase(document, start, to)
    if (phrase.to === to && phrase.to - phrase.from <= 8) return phrase
    if (phrase.to > start) start = phrase.to - 1
  }
  return null
}
