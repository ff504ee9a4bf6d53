import type { Document, Token } from '#text/document.ts'
import { isCountry } from './country-names.ts'
import { findCueForm } from './cue-index.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isPastVerb } from './verbs.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

/** A noun phrase as a run of tokens, `from` inclusive, `to` exclusive. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
}

const MAX_WORDS = 16
/** Names in quotation marks within a phrase: قناة «العربية». */
const MAX_NAME_TOKENS = 6
/** Prepositions that may stand within an office or source: مسؤول في وزارة الدفاع. */
export const INNER_PREPOSITIONS = new Set(['في', 'من', 'لدي', 'عن', 'علي', 'الي', 'بين', 'ضد'])

/** Index past a short closed quotation that opens at `at`, or -1. */
export function skipQuotedName(document: Document, at: number): number {
  const quotation = document.quotations.find(({ openToken }) => openToken === at)
  if (quotation === undefined || !quotation.closed) return -1
  return quotation.closeToken - at - 1 <= MAX_NAME_TOKENS ? quotation.closeToken + 1 : -1
}

/** True for a word that addresses the listener: لرويترز, للصحافيين, لوكالة الأنباء, لشباب الوطن. */
function isListener(norm: string): boolean {
  if (norm[0] !== 'ل') return false
  // «لـ«الشرق الأوسط»»: the preposition is written apart from the marks.
  if (norm === 'ل') return true
  const noun = norm.startsWith('لل') ? norm.slice(2) : norm.slice(1)
  return WORDS.media.has(noun) || WORDS.listeners.has(noun)
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
function goesOn(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  const head = tokens[from]
  const word = tokens[at]
  const next = tokens[at + 1]
  if (head === undefined || word === undefined || next === undefined || at + 1 >= to) return false
  if (at === from || !opensRole(head.norm) || !INNER_PREPOSITIONS.has(word.norm)) return false
  if (next.kind !== 'word' || isIn(WORDS.occasions, next.norm) || WORDS.breakers.has(next.norm))
    return false
  if (isIn(WORDS.sources, head.norm) || isIn(WORDS.documents, head.norm)) return true
  // An office goes on only towards a body or place: رئيس مجلس الشيوخ في البرلمان.
  const leads = LEADS_ON[word.norm]
  if (leads === undefined) return false
  if (leads !== null && !tokens.slice(from, at).some(({ norm }) => leads.has(bare(norm))))
    return false
  return (
    isIn(WORDS.institutions, next.norm) ||
    isCountry(next.norm) ||
    isDefinite(next.norm) ||
    (word.norm === 'علي' && isVerbalNoun(next.norm))
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

/**
 * Reads the noun phrase that starts at a token: an office, name, body or source with what
 * belongs to it, up to a preposition, verb, relative pronoun or sign. Empty when none starts there.
 */
export function readNounPhrase(
  document: Document,
  from: number,
  to: number,
  stopsAt?: (norm: string) => boolean,
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
      at += 1
      continue
    }
    // «سموه», «معاليها»: an honorific with a pronoun is a whole subject.
    if (at - 1 === from && WORDS.pronominalHonorifics.has(tokens[from]?.norm ?? '')) break
    if (token.kind !== 'word' || isListener(token.norm) || (at > from && /..وا$/u.test(token.norm)))
      break
    // «وحتى الآن أعلنت …»: an adverbial that goes on from the sentence before.
    if (at === from && token.norm[0] === 'و' && WORDS.breakers.has(token.norm.slice(1))) break
    if (WORDS.breakers.has(token.norm) && !isNameAli(document, at)) {
      if (!goesOn(tokens, from, at, to)) break
      at += 1
      continue
    }
    if (at > from && (startsObject(tokens, from, at) || isAccusative(document.text, token))) break
    if (at > from && isPredicate(tokens, at)) break
    // «وزارة الخارجية في كازاخستان» ends with the country, but for a second office: «… ورئيس الوفد».
    if (at - 2 > from && isPlaced(tokens, at - 1) && !/^و/u.test(token.norm)) break
    if (
      at > from &&
      (isVerbalStop(token.norm) || asksAnonymity(tokens, at) || stopsAt?.(token.norm) === true)
    )
      break
    at += 1
  }
  return { from, to: at }
}

/** «د. فلان», «أ.د. فلان»: the stop belongs to the title. */
export function isAbbreviationStop(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]
  return (
    at > from &&
    tokens[at]?.norm === '.' &&
    tokens[at + 1]?.kind === 'word' &&
    before !== undefined &&
    ABBREVIATED.has(before.norm)
  )
}

const ABBREVIATED = new Set(['د', 'م', 'ا', 'ق', 'ص'])

/** «قدم بنك البلاد هدايا»: behind a body's definite name an indefinite noun is another's. */
function startsObject(tokens: readonly Token[], from: number, at: number): boolean {
  const head = tokens[from]?.norm ?? ''
  const before = tokens[at - 1]?.norm ?? ''
  const norm = tokens[at]?.norm ?? ''
  if (!isIn(WORDS.institutions, head) || isIn(WORDS.titles, head)) return false
  if (!isDefinite(before) || isDefinite(norm) || isCountry(norm)) return false
  return !/^[وبل]/u.test(norm) && !isIn(WORDS.institutions, norm)
}

/** «الوزير أجرى اتصالات»: a verb behind a finished noun. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  return isDefinite(tokens[at - 1]?.norm ?? '') && isPastVerb(norm) && !WORDS.givenNames.has(norm)
}

/** «نشرت الصحيفة تحقيقاً»: an indefinite accusative as written is an object or an adverb. */
function isAccusative(text: string, { end }: Token): boolean {
  return text[end - 1] === '\u064b' || text[end - 2] === '\u064b'
}

/** «في كازاخستان», «إلى سوريا»: a country behind a preposition. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  return isCountry(tokens[at]?.norm ?? '') && INNER_PREPOSITIONS.has(tokens[at - 1]?.norm ?? '')
}

const ANONYMITY_VERBS = /^(?:طلب|رفض|فضل|اشترط)(?:ت|وا)?$/u
const ANONYMITY_OBJECTS = new Set('عدم الكشف كشف ذكر نشر حجب الافصاح اخفاء'.split(' '))

/** «مسؤول طلب عدم نشر اسمه»: the wish is no part of the name. */
export function asksAnonymity(tokens: readonly Token[], at: number): boolean {
  return (
    ANONYMITY_VERBS.test(tokens[at]?.norm ?? '') &&
    ANONYMITY_OBJECTS.has(tokens[at + 1]?.norm ?? '')
  )
}

/** A cue within a phrase ends it, but for words that are names or offices as often. */
function isVerbalStop(norm: string): boolean {
  const form = findCueForm(norm)
  if (form === undefined) return false
  return form.entry.ambiguous !== true || norm[0] === 'و' || form.kind === 'present'
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
