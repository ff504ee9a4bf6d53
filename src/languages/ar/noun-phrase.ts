import type { Document, Token } from '#text/document.ts'
import { holdsWord } from '#text/holds-word.ts'
import { isSpelt } from '#text/sentences.ts'
import { isCountry } from './country-names.ts'
import {
  endsPhrase,
  INNER_PREPOSITIONS,
  isAccusative,
  isPlaceBeforeAddress,
  isThatClause,
} from './phrase-end.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

/** A noun phrase as a run of tokens, `from` inclusive, `to` exclusive. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
}

const MAX_WORDS = 24
/** Names in quotation marks within a phrase: قناة «العربية». */
const MAX_NAME_TOKENS = 6
/** The same right before أن, where no speech can stand. */
const MAX_LONG_NAME_TOKENS = 10

/** Index past a short closed quotation that opens at `at`, or -1. */
export function skipQuotedName(document: Document, at: number): number {
  const quotation = document.quotations.find(({ openToken }) => openToken === at)
  if (quotation === undefined || !quotation.closed) return -1
  const words = quotation.closeToken - at - 1
  const next = document.tokens[quotation.closeToken + 1]?.norm ?? ''
  const limit = WORDS.complementisers.has(next) ? MAX_LONG_NAME_TOKENS : MAX_NAME_TOKENS
  return words <= limit ? quotation.closeToken + 1 : -1
}

/** True for a word that addresses the listener: لرويترز, للصحافيين, لوكالة الأنباء, لشباب الوطن. */
function isListener(norm: string): boolean {
  if (norm[0] !== 'ل') return false
  // «لـ«الشرق الأوسط»»: the preposition is written apart from the marks.
  if (norm === 'ل') return true
  const noun = norm.startsWith('لل') ? norm.slice(2) : norm.slice(1)
  return WORDS.media.has(noun) || WORDS.listeners.has(noun)
}

/** «أكد فلان لفلان»: a name with ل behind a name, where the text has it without ل too. */
function isAddressed({ tokens }: Document, from: number, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (!/^ل[^ل]../u.test(norm) || opensRole(tokens[from]?.norm ?? '')) return false
  return holdsWord(tokens, norm.slice(1))
}

export function opensRole(norm: string): boolean {
  return (
    isIn(WORDS.titles, norm) ||
    isIn(WORDS.institutions, norm) ||
    isIn(WORDS.sources, norm) ||
    isIn(WORDS.documents, norm)
  )
}

/** True when a preposition goes on with the phrase rather than ending it. */
function goesOn(document: Document, from: number, at: number, to: number): boolean {
  const { tokens } = document
  const head = tokens[from]
  const word = tokens[at]
  const next = tokens[at + 1]
  if (head === undefined || word === undefined || next === undefined || at + 1 >= to) return false
  if (at === from || !opensRole(head.norm) || !INNER_PREPOSITIONS.has(word.norm)) return false
  // «المحللون في «كذا»»
  if (next.kind === 'quote') return skipQuotedName(document, at + 1) > 0 && word.norm === 'في'
  if (next.kind !== 'word' || isIn(WORDS.occasions, next.norm) || WORDS.breakers.has(next.norm))
    return false
  if (isIn(WORDS.sources, head.norm) || isIn(WORDS.documents, head.norm)) return true
  // An office goes on only towards a body or place: رئيس مجلس الشيوخ في البرلمان.
  const leads = LEADS_ON[word.norm]
  if (leads === undefined) return false
  if (leads !== null && !tokens.slice(from, at).some(({ norm }) => leads.has(bare(norm))))
    return false
  return (
    leads !== null ||
    isIn(WORDS.institutions, next.norm) ||
    isCountry(next.norm) ||
    isDefinite(next.norm)
  )
}

/** Prepositions within an office, and the offices that take them; null for any. */
const LEADS_ON: Readonly<Record<string, ReadonlySet<string> | null>> = {
  في: null,
  لدي: null,
  بين: null,
  الي: new Set('مبعوث مبعوثه موفد موفده رسول سفير سفيره مندوب'.split(' ')),
  علي: new Set('مشرف مشرفه قايم قايمه مسوول مسووله مسيول'.split(' ')),
  عن: new Set('عضو نايب نايبه مرشح مرشحه ممثل ممثله مسوول مسووله'.split(' ')),
}

interface NounPhraseOptions {
  /** A word at which the phrase ends before its time. */
  readonly stopsAt?: (norm: string) => boolean
  /** Its first word bears a preposition that is not its own: «وفقا للصحيفة». */
  readonly isGlued?: boolean
}

/**
 * Reads the noun phrase that starts at a token: an office, name, body or source with what
 * belongs to it, up to a preposition, verb, relative pronoun or sign. Empty when none starts there.
 */
export function readNounPhrase(
  document: Document,
  from: number,
  to: number,
  { stopsAt, isGlued = false }: NounPhraseOptions = {},
): NounPhrase {
  const { tokens } = document
  let at = from
  while (at < to && at - from < MAX_WORDS) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'quote') {
      const past = skipQuotedName(document, at)
      if (past < 0 || past > to) break
      at = past
      continue
    }
    if (isAbbreviationStop(tokens, at, from)) {
      at += isSpelt(tokens, at) ? 2 : 1
      continue
    }
    // «سموه», «معاليها»: an honorific with a pronoun is a whole subject.
    if (at - 1 === from && WORDS.pronominalHonorifics.has(tokens[from]?.norm ?? '')) break
    if (at > from && isAddressed(document, from, at)) break
    if (at > from && isByDoing(document.text, token)) break
    const isOwn = isGlued && at === from
    if (token.kind !== 'word' || (!isOwn && isListener(token.norm))) break
    // «وحتى الآن أعلنت …»: an adverbial that goes on from the sentence before.
    if (at === from && token.norm[0] === 'و' && WORDS.breakers.has(token.norm.slice(1))) break
    if (at > from && (INSERTIONS.has(token.norm) || token.norm === 'ب')) break
    if (WORDS.breakers.has(token.norm) && !isOtherwiseWritten(document, at)) {
      if (!goesOn(document, from, at, to)) break
      at += 1
      continue
    }
    if (isAccusative(document.text, token) || isThatClause(document.text, token)) break
    if (at > from && isPlaceBeforeAddress(tokens, at)) {
      at += 1
      continue
    }
    if (at > from && (endsPhrase(document, from, at) || stopsAt?.(token.norm) === true)) break
    at += 1
  }
  while (at - 1 > from && isTrailing(document, at - 1)) at -= 1
  return { from, to: at }
}

/** «طالب فلان بإيقاع العقوبة»: what is asked for, in a derived verbal noun; «بإدارة التعليم» is where. */
function isByDoing(text: string, { start, norm }: Token): boolean {
  return (
    text.startsWith('بإ', start) &&
    norm.length > 4 &&
    !isIn(WORDS.institutions, norm.slice(1)) &&
    !isIn(WORDS.places, norm.slice(1)) &&
    isVerbalNoun(norm.slice(1))
  )
}

/** «فلان وفي مقابلة مع …»: when and where, between a subject and its verb. */
export const INSERTIONS = new Set('وفي وخلال وعقب وبعد وقبل وردا واثناء وامام فقد'.split(' '))

/** «مصادر قبلية في»: a preposition whose noun is no part of the phrase. */
function isTrailing(document: Document, at: number): boolean {
  return INNER_PREPOSITIONS.has(document.tokens[at]?.norm ?? '') && !isNameAli(document, at)
}

/** «د. فلان», «أ.د. فلان»: the stop belongs to the title. */
export function isAbbreviationStop(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]
  if (at > from && isSpelt(tokens, at)) return true
  return (
    at > from &&
    tokens[at]?.norm === '.' &&
    tokens[at + 1]?.kind === 'word' &&
    before !== undefined &&
    ABBREVIATED.has(before.norm)
  )
}

const ABBREVIATED = new Set(['د', 'م', 'ا', 'ق', 'ص'])

/** A noun or name that shares its normal form with a particle: إمام and أمام, علي and على. */
function isOtherwiseWritten(document: Document, at: number): boolean {
  const token = document.tokens[at]
  if (token?.norm === 'امام') return document.text[token.start] === 'إ'
  return isNameAli(document, at)
}

/** علي the name and على the preposition share a normal form; the ending tells, but for Egyptian spelling. */
export function isNameAli({ text, tokens }: Document, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]?.norm ?? ''
  if (token === undefined || token.norm !== 'علي') return false
  if (text.slice(token.start, token.end) !== 'علي') return false
  const before = tokens[at - 1]?.norm ?? ''
  if (WORDS.givenNames.has(before) || (isDefinite(before) && isIn(WORDS.titles, before)))
    return true
  return !(WORDS.complementisers.has(next) || isIn(WORDS.occasions, next) || isVerbalNoun(next))
}
