import type { Agreement, SpeakerMention } from '#languages/types.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { withApposition } from './apposition.ts'
import { countryOf } from './country-names.ts'
import { findCueForm } from './cue-index.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { isFiniteVerb } from './verbs.ts'
import { isIn, WORDS } from './word-sets.ts'

/** Connectives, a negation, an auxiliary and the verb itself may stand before a sentence's subject. */
const MAX_LEAD_IN = 5
const MAX_NAME_WORDS = 4

/**
 * Whom a sentence of the outlet is about, as its subject: «لم تغلق وزارة النقل الطريق …» is about
 * the ministry, so «وأوضحت» after it is the ministry's. Undefined where gender tells otherwise.
 */
export function findTopic(
  sentence: Sentence,
  document: Document,
  agreement: Agreement,
): SpeakerMention | undefined {
  const { tokens } = document
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + MAX_LEAD_IN); at++) {
    const phrase = withApposition(document, readNounPhrase(document, at, sentence.to), sentence.to)
    if (canSpeak(document, phrase) && isOneWhoActs(tokens[at]))
      return agrees(tokens[at], tokens[at + 1], agreement)
        ? describeSpeaker(document, phrase)
        : undefined
    if (!mayPrecede(tokens[at])) return bareName(document, at, sentence.to)
  }
  return undefined
}

/** «ودافع القرشي عن …»: the words in the subject's place, which the article may know for a name. */
function bareName(document: Document, at: number, to: number): SpeakerMention | undefined {
  const phrase = readNounPhrase(document, at, Math.min(to, at + MAX_NAME_WORDS))
  if (phrase.to <= at) return undefined
  const mention = describeSpeaker(document, phrase)
  return mention.kind === 'named' && mention.actor === 'person'
    ? { ...mention, tentative: true }
    : undefined
}

function isOneWhoActs(head: Token | undefined): boolean {
  const norm = head?.norm ?? ''
  return isIn(WORDS.titles, norm) || isIn(WORDS.institutions, norm) || countryOf(norm) !== undefined
}

function mayPrecede(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind === 'comma'
  const { norm } = token
  const unlinked = norm.replace(/^[وف]/u, '')
  const kind = findCueForm(norm)?.kind
  return (
    WORDS.connectors.has(norm) ||
    WORDS.complementisers.has(norm) ||
    WORDS.negators.has(unlinked) ||
    isFiniteVerb(norm) ||
    isFiniteVerb(unlinked) ||
    kind === 'past' ||
    kind === 'present'
  )
}

/** Feminine by ending, or a country; the ending of a definite adjective after it counts too. */
function agrees(
  head: Token | undefined,
  next: Token | undefined,
  { gender, number }: Agreement,
): boolean {
  if (gender === null || number !== 'singular') return true
  const norm = head?.norm ?? ''
  const isFeminine =
    /(?:ه|اء|ات)$/u.test(norm) || /^ال.*ه$/u.test(next?.norm ?? '') || countryOf(norm) !== undefined
  return isFeminine === (gender === 'f')
}
