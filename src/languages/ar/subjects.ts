import type { Document, Sentence, Token } from '#text/document.ts'
import { withApposition } from './apposition.ts'
import { findCueForm } from './cue-index.ts'
import { type NounPhrase, readNounPhrase, skipQuotedName } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isFiniteVerb } from './verbs.ts'
import { isIn, WORDS } from './word-sets.ts'

const AUXILIARIES = new Set([
  'قد',
  'وقد',
  'فقد',
  'كان',
  'كانت',
  'وكان',
  'وكانت',
  'لقد',
  'هذا',
  'كما',
  'وكما',
])
/** Adverbials between subject and verb: بدوره، من جانبه، أيضا. */
const LIGHT = new Set(['بدوره', 'بدورها', 'ايضا', 'كذلك', 'قد', 'لقد', 'بدورهم', 'نفسه', 'نفسها'])

/** A participle's subject opens its sentence, after a word or two that link it. */
const MAX_LEAD_IN = 4

/** Whom a participle with no verb of saying before it means: the first office or body of its sentence. */
export function sentenceSubject(
  at: number,
  sentence: Sentence,
  document: Document,
): NounPhrase | null {
  for (let i = sentence.from; i < Math.min(at, sentence.from + MAX_LEAD_IN); i++) {
    const norm = document.tokens[i]?.norm ?? ''
    if (!isIn(WORDS.titles, norm) && !isIn(WORDS.institutions, norm)) continue
    const phrase = withApposition(document, readNounPhrase(document, i, at), at)
    if (phrase.to > phrase.from && canSpeak(document, phrase)) return phrase
  }
  return null
}

/** The speaker between verb and content, if the zone starts with one. */
export function speakerAfter(at: number, zoneEnd: number, document: Document): NounPhrase | null {
  const { tokens } = document
  let from = at + 1
  while (from < zoneEnd && LIGHT.has(tokens[from]?.norm ?? '')) from += 1
  if (tokens[from]?.kind === 'comma') from += 1
  const token = tokens[from]
  if (token === undefined || from >= zoneEnd || opensAdverbial(token.norm)) return null
  // «وقال متسائلا»: how it was said, not who said it.
  if (findCueForm(token.norm)?.kind === 'participle') return null
  const form = findCueForm(tokens[at]?.norm ?? '')
  if (form?.entry.tells === true && token.kind === 'quote') {
    const past = skipQuotedName(document, from)
    if (past > 0 && past < zoneEnd) from = past
  }
  const phrase = withApposition(document, readNounPhrase(document, from, zoneEnd), zoneEnd)
  return phrase.to > phrase.from ? phrase : null
}

/** باسمه، بمناسبة، بمدينة: where and how stand before the speaker, or none is named. */
function opensAdverbial(norm: string): boolean {
  if (norm[0] !== 'ب' || norm.length < 4) return false
  const noun = norm.slice(1)
  return (
    /^(?:اسم|مناسب|حضور|شان)/u.test(noun) ||
    isIn(WORDS.places, noun) ||
    isIn(WORDS.institutions, noun)
  )
}

/** The subject before the verb (SVO, or كان … قد أعلن), if a phrase fills the clause up to it. */
export function subjectBefore(
  at: number,
  sentence: Sentence,
  document: Document,
  contentFrom: number,
): NounPhrase | null {
  const { tokens } = document
  let end = at
  while (
    end > sentence.from &&
    (LIGHT.has(tokens[end - 1]?.norm ?? '') || AUXILIARIES.has(tokens[end - 1]?.norm ?? ''))
  )
    end -= 1
  let relative = false
  if (WORDS.relatives.has(tokens[end - 1]?.norm ?? '')) {
    relative = true
    end -= 1
  }
  if (tokens[end - 1]?.kind === 'comma' && (relative || tokens[end - 1] !== undefined)) {
    const apposed = relative ? null : beforeApposition(end - 1, sentence, document)
    if (apposed !== null) return apposed
    // «وكان الرئيس التركي، رجب طيب أردوغان، قال …»: the apposition's commas belong to the subject.
    if (!relative && !hasApposition(tokens, end - 1, sentence)) return null
    end -= 1
  }
  const floor = Math.max(sentence.from, contentFrom)
  let start = end
  while (start > floor && end - start < 18) {
    const token = tokens[start - 1]
    if (
      token === undefined ||
      token.kind === 'stop' ||
      token.kind === 'semicolon' ||
      token.kind === 'colon'
    )
      break
    if (token.kind === 'comma' && !isAppositionComma(tokens, start - 1, end, sentence)) break
    if (token.kind === 'word' && opensClause(token.norm) && !relative) break
    start -= 1
  }
  const opensName = (at: number): boolean =>
    document.quotations.some(({ openToken, closed }) => openToken === at && closed)
  while (start < end && tokens[start]?.kind !== 'word' && !opensName(start)) start += 1
  const phrase = withApposition(document, readNounPhrase(document, start, end), end)
  if (phrase.to > phrase.from && phrase.to >= end && isLikelySubject(document, phrase))
    return phrase
  if (relative) return lastPhrase(document, start, end)
  return null
}

function opensClause(norm: string): boolean {
  return WORDS.connectors.has(norm) || WORDS.complementisers.has(norm)
}

/** «فلان، نائب الوزير، كشف …»: the name or office before an apposition that opens with an office. */
function beforeApposition(
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
  if (tokens[first]?.kind !== 'comma' || !isIn(WORDS.titles, tokens[first + 1]?.norm ?? ''))
    return null
  let start = first
  while (start > sentence.from && first - start < MAX_APPOSITION) {
    const token = tokens[start - 1]
    if (token?.kind !== 'word' || opensClause(token.norm)) break
    start -= 1
  }
  const phrase = readNounPhrase(document, start, first)
  return phrase.to === first && first > start && isLikelySubject(document, phrase) ? phrase : null
}

const MAX_APPOSITION = 14

/** An office, body, country or source of any length; else a name, which is short and joins nothing with و. */
function isLikelySubject(document: Document, phrase: NounPhrase): boolean {
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
  if (written.includes('\u064b') || /..ها$/u.test(norm) || norm.length < 3) return false
  if (/^[وفبلك](?:ال|لل)/u.test(norm) || isIn(WORDS.inanimates, norm)) return false
  return !isFiniteVerb(norm) && !isVerbalNoun(norm)
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

function isAppositionComma(
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

function hasApposition(tokens: readonly Token[], comma: number, sentence: Sentence): boolean {
  for (let i = comma - 1; i >= sentence.from && comma - i < 14; i--) {
    if (/^و?كانت?$/u.test(tokens[i]?.norm ?? '')) return true
  }
  return false
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
