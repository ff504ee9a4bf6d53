import type { Agreement } from '#languages/types.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { agrees } from './agreement.ts'
import { withApposition } from './apposition.ts'
import { opensClause } from './connectives.ts'
import { findCueForm } from './cue-index.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { INNER_PREPOSITIONS } from './phrase-end.ts'
import { canSpeak } from './speaker.ts'
import { speakerAfter } from './speaker-after.ts'
import { isFiniteVerb, isPastVerb } from './verbs.ts'
import { isIn, WORDS } from './word-sets.ts'

/**
 * Whom a participle with no verb of saying before it means: the nearest office or body before it that
 * opens a clause, behind its verb or not, and agrees.
 */
export function sentenceSubject(
  at: number,
  agreement: Agreement,
  sentence: Sentence,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  for (let i = at - 1; i >= sentence.from; i--) {
    const norm = tokens[i]?.norm ?? ''
    const kind = findCueForm(norm)?.kind
    if (kind === 'past' || kind === 'present') {
      const spoken = speakerAfter(i, at, document)
      const head = tokens[spoken?.from ?? at]
      const fits = agrees(head, tokens[(spoken?.from ?? at) + 1], agreement)
      if (spoken !== null && fits && isKnownSpeaker(document, spoken)) return spoken
    }
    const named = i === sentence.from ? nameAfterVerb(norm, i, at, document) : null
    if (named !== null) return named
    if (!isIn(WORDS.titles, norm) && !isIn(WORDS.institutions, norm)) continue
    if (i > sentence.from && !opensSubject(tokens[i - 1], i - 1 === sentence.from)) continue
    if (!agrees(tokens[i], tokens[i + 1], agreement)) continue
    const phrase = withApposition(document, readNounPhrase(document, i, at), at)
    if (phrase.to > phrase.from && canSpeak(document, phrase)) return phrase
  }
  return null
}

/** «ووافقه فلان الفلاني معبرا عن …»: the name behind the verb that opens the sentence. */
function nameAfterVerb(
  norm: string,
  verb: number,
  to: number,
  document: Document,
): NounPhrase | null {
  const past = norm.replace(/^[وف]/u, '')
  if (!isPastVerb(past) && !isPastVerb(past.replace(/(?:ه|ها|هم)$/u, ''))) return null
  if (!WORDS.givenNames.has(document.tokens[verb + 1]?.norm ?? '')) return null
  const phrase = readNounPhrase(document, verb + 1, to)
  return phrase.to - phrase.from > 1 ? phrase : null
}

function isKnownSpeaker(document: Document, phrase: NounPhrase): boolean {
  const head = document.tokens[phrase.from]?.norm ?? ''
  if (WORDS.givenNames.has(head)) return phrase.to - phrase.from > 1
  return document.tokens[phrase.from]?.kind === 'word' && canSpeak(document, phrase)
}

/** A word after which a subject stands: a verb, or what links a clause to the one before. */
function opensSubject(token: Token | undefined, isFirst: boolean): boolean {
  if (token?.kind !== 'word') return false
  const unlinked = token.norm.replace(/^[وف]/u, '')
  const kind = findCueForm(token.norm)?.kind
  return (
    isFirst ||
    kind === 'past' ||
    kind === 'present' ||
    // «التي تتبناها الدولة»: with an object pronoun it belongs to a relative clause.
    (isFiniteVerb(unlinked) && !/..(?:ه|ها|هم)$/u.test(unlinked)) ||
    (opensClause(token.norm) && !INNER_PREPOSITIONS.has(token.norm))
  )
}
