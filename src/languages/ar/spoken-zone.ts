import type { Document } from '#text/document.ts'
import { type CueForm, findCueForm } from './cue-index.ts'
import { MAX_ZONE } from './nominal-openings.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { canSpeak, isQuantity } from './speaker.ts'
import { isLight } from './speaker-after.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isDefinite, isIn, WORDS } from './word-sets.ts'

/** «وبين الخبير أن», «وبين الراشد أن»: only who is sure to speak makes a verb of «between». */
function isHolder(from: number, to: number, document: Document): boolean {
  const head = document.tokens[from]?.norm ?? ''
  return (
    WORDS.givenNames.has(head) ||
    (to - from === 1 && isDefinite(head)) ||
    namesSpeaker(from, to, document)
  )
}

export function isParticiple(norm: string): boolean {
  return findCueForm(norm)?.kind === 'participle'
}

/** Tokens from a verb with homographs to its أن: «رأى الوزير السابق في حديثه أن». */
const MAX_AMBIGUOUS_ZONE = 8
/** The same to a quotation or colon, which are better signs of speech. */
export const MAX_AMBIGUOUS_MARKED_ZONE = 16

/** A verb with homographs reports only where أن follows closely. */
export function isNearEnough(
  at: number,
  zoneEnd: number,
  { entry }: CueForm,
  document: Document,
  reach = MAX_AMBIGUOUS_ZONE,
): boolean {
  if (entry.ambiguous !== true) return true
  if (entry.accuses === true) return false
  const zone = zoneEnd - at - 1
  if (zone === 0) return true
  const isBetween = /^[وف]?بين$/u.test(document.tokens[at]?.norm ?? '')
  if (isBetween && !isHolder(at + 1, zoneEnd, document)) return false
  if (!mayBeSpoken(at + 1, zoneEnd, document)) return false
  if (zone <= reach) return true
  return zone <= MAX_ZONE / 2 && namesSpeaker(at + 1, zoneEnd, document)
}

const OPENS_ADVERBIAL = new Set(
  'في علي خلال امام عقب بعد قبل عبر عن عند اثناء لدي مع امس اليوم بدوره بدورها ايضا كذلك'.split(
    ' ',
  ),
)

/**
 * What stands between a verb with homographs and its content: a speaker, when and where, to whom.
 * «زاد من الغضب: …», «سجل نمو الناتج أن …» are none.
 */
function mayBeSpoken(from: number, to: number, document: Document): boolean {
  const { tokens } = document
  const head = tokens[from]
  if (head === undefined || head.kind !== 'word' || OPENS_ADVERBIAL.has(head.norm)) return true
  if (/^ل(?:ل?..|$)/u.test(head.norm) || isLight(head.norm) || isParticiple(head.norm)) return true
  const phrase = readNounPhrase(document, from, to)
  if (phrase.to === phrase.from) return false
  return !(isVerbalNoun(head.norm) || isIn(WORDS.inanimates, head.norm) || isQuantity(tokens, from))
}

/** «يرى وزير الخارجية …», «يرى فلان، رئيس …،»: an office says that somebody speaks, however long it is. */
function namesSpeaker(from: number, to: number, document: Document): boolean {
  const phrase = readNounPhrase(document, from, to)
  if (canSpeak(document, phrase)) return true
  const next = document.tokens[phrase.to + 1]?.norm ?? ''
  return document.tokens[phrase.to]?.kind === 'comma' && isIn(WORDS.titles, next)
}
