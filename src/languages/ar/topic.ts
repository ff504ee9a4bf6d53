import type { Agreement, SpeakerMention } from '#languages/types.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { agrees } from './agreement.ts'
import { withApposition } from './apposition.ts'
import { countryOf } from './country-names.ts'
import { findCueForm } from './cue-index.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { isFiniteVerb, isPastVerb } from './verbs.ts'
import { isDefinite, isIn, WORDS } from './word-sets.ts'

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
  const sayer = whoSaidSo(sentence, document, agreement)
  if (sayer !== undefined) return sayer
  const from = pastAdjunct(sentence, tokens)
  // Behind an adjunct the subject follows its verb at once, or is left out.
  const reach = from === sentence.from ? MAX_LEAD_IN : 2
  for (let at = from; at < Math.min(sentence.to, from + reach); at++) {
    const phrase = withApposition(document, readNounPhrase(document, at, sentence.to), sentence.to)
    if (isOneWhoActs(phrase, tokens))
      return agrees(tokens[at], tokens[at + 1], agreement)
        ? describeSpeaker(document, phrase)
        : undefined
    if (!mayPrecede(tokens[at])) return bareName(document, at, sentence.to)
  }
  return undefined
}

/** «وخلال المحاكمة أبدى المتهم …»: where and when stand before the verb. */
function pastAdjunct({ from, to }: Sentence, tokens: readonly Token[]): number {
  if (!ADJUNCTS.has((tokens[from]?.norm ?? '').replace(/^و/u, ''))) return from
  for (let at = from + 2; at < Math.min(to, from + MAX_ADJUNCT); at++) {
    const token = tokens[at]
    const isVerb =
      token?.kind === 'word' && (isPastVerb(token.norm) || findCueForm(token.norm)?.kind === 'past')
    if (isVerb && !WORDS.relatives.has(tokens[at - 1]?.norm ?? '')) return at
  }
  return from
}

const ADJUNCTS = new Set('في خلال بعد قبل عقب اثناء عند لدي مع'.split(' '))
const MAX_ADJUNCT = 10

/** «… أوضح ذلك مدير الإدارة فلان.»: the one named last, as having said all of it. */
function whoSaidSo(
  sentence: Sentence,
  document: Document,
  agreement: Agreement,
): SpeakerMention | undefined {
  const { tokens } = document
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    const next = tokens[at + 1]?.norm ?? ''
    const from = SAID_SO.has(next)
      ? at + 2
      : PREPOSITIONS.has(next) && tokens[at + 2]?.norm === 'ذلك'
        ? at + 3
        : -1
    if (from < 0 || findCueForm(tokens[at]?.norm ?? '')?.kind !== 'past') continue
    const phrase = withApposition(
      document,
      readNounPhrase(document, from, sentence.to),
      sentence.to,
    )
    if (canSpeak(document, phrase) && agrees(tokens[from], tokens[from + 1], agreement))
      return describeSpeaker(document, phrase)
  }
  return undefined
}

/** «that»: of what was told before. */
const SAID_SO = new Set('ذلك بذلك به هذا'.split(' '))
const PREPOSITIONS = new Set('عن الي علي'.split(' '))

/** «ودافع القرشي عن …»: the words in the subject's place, which the article may know for a name. */
function bareName(document: Document, at: number, to: number): SpeakerMention | undefined {
  const phrase = readNounPhrase(document, at, Math.min(to, at + MAX_NAME_WORDS))
  const isPointedAt = /^[وف]?(?:هذا|هذه|ذلك|تلك|هولاء)$/u.test(document.tokens[at]?.norm ?? '')
  if (phrase.to <= at || isPointedAt) return undefined
  const mention = describeSpeaker(document, phrase)
  return mention.kind === 'named' && mention.actor === 'person'
    ? { ...mention, tentative: true }
    : undefined
}

/** An office, body or country; or a name of two words at least that begins as names do. */
function isOneWhoActs({ from, to }: NounPhrase, tokens: readonly Token[]): boolean {
  const norm = tokens[from]?.norm ?? ''
  // «وطالب الخطباء …»: a verb, spelt like a student.
  if (to === from || findCueForm(norm)?.kind === 'past') return false
  if (WORDS.givenNames.has(norm)) return to - from > 1
  // «المتهم فلان الفلاني»
  const isDescribed = isDefinite(norm) && WORDS.givenNames.has(tokens[from + 1]?.norm ?? '')
  if (isDescribed && to - from > 2) return true
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
