import type { Document, Token } from '#text/document.ts'
import { isCountry } from './country-names.ts'
import { findCueForm } from './cue-index.ts'
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
const INNER_PREPOSITIONS = new Set(['في', 'من', 'لدي', 'عن', 'علي', 'الي', 'بين', 'ضد'])
const DASHES_AND_COMMAS = new Set(['comma', 'dash'])

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

function opensRole(norm: string): boolean {
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
  return (
    word.norm !== 'عن' &&
    word.norm !== 'من' &&
    (isIn(WORDS.institutions, next.norm) || isCountry(next.norm) || isDefinite(next.norm))
  )
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
    if (token.kind !== 'word' || isListener(token.norm) || (at > from && /..وا$/u.test(token.norm)))
      break
    if (WORDS.breakers.has(token.norm) && !isNameAli(document, token, at, from)) {
      if (!goesOn(tokens, from, at, to)) break
      at += 1
      continue
    }
    if (at > from && startsObject(tokens, from, at)) break
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
function isAbbreviationStop(tokens: readonly Token[], at: number, from: number): boolean {
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
function isNameAli({ text }: Document, token: Token, at: number, from: number): boolean {
  return token.norm === 'علي' && text.slice(token.start, token.end) === 'علي' && at - from < 3
}

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
  if (opensRole(first.norm) || findCueForm(first.norm) !== undefined) return phrase
  if (isArticled(document, first) || isCountry(first.norm)) return phrase
  // Behind an occasion only a name between two commas is sure to be the office's.
  if (sign > phrase.to && tokens[name.to]?.kind !== 'comma') return phrase
  return { from: phrase.from, to: name.to }
}

/** The article has a bare alef: ألكسندر and إلياس have none. */
function isArticled({ text }: Document, { start, norm }: Token): boolean {
  return isDefinite(norm) && !/[أإآ]/u.test(text[start] ?? '')
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

/**
 * Index of the first word of the personal name in a phrase headed by an office; the phrase's end
 * when no name follows (المسؤول الكازاخستاني). The last office counts: «مدير جمعية كذا الشيخ فلان».
 */
export function nameStart(document: Document, { from, to }: NounPhrase): number {
  const { tokens } = document
  for (let at = to - 1; at > from; at--) if (tokens[at]?.kind === 'comma') return at + 1
  for (let at = to - 2; at > from; at--) {
    if (!isIn(WORDS.titles, tokens[at]?.norm ?? '')) continue
    const start = nameStartFrom(document, { from: at, to })
    if (start === at + 1) return start
  }
  return nameStartFrom(document, { from, to })
}

/** Index past the personal name: «فلان بن فلان نائب أمير المنطقة», «فلان في موسكو» go on with something else. */
export function nameEnd({ tokens }: Document, start: number, to: number): number {
  for (let at = start + 1; at < to; at++) {
    const norm = tokens[at]?.norm ?? ''
    const next = tokens[at + 1]?.norm ?? ''
    if (INNER_PREPOSITIONS.has(norm) && norm !== 'علي') return at
    // A participle of state: «فلان متفائلا بـ …».
    if (/^مت...+ا$/u.test(norm)) return at
    if (norm === 'باسم') return at
    if (at - start > 1 && isDefinite(norm) && isIn(WORDS.titles, norm)) return at
    // A surname bears the article once: «عبد الفتاح السيسي الاحتفال» has two.
    if (
      at - start > 1 &&
      isDefinite(norm) &&
      isDefinite(tokens[at - 1]?.norm ?? '') &&
      !/(?:ي|اوي)$/u.test(norm)
    )
      return at
    const opensOffice = WORDS.titles.has(norm) || WORDS.institutions.has(norm)
    if (opensOffice && at + 1 === to && at - start > 1) return at
    if (opensOffice && at + 1 < to && (isDefinite(next) || isCountry(next) || opensRole(next)))
      return at
  }
  return to
}

function nameStartFrom({ tokens }: Document, { from, to }: NounPhrase): number {
  let at = from
  let afterConstruct = false
  while (at < to) {
    const token = tokens[at]
    if (token === undefined) return to
    const { norm } = token
    const continues =
      token.kind !== 'word' ||
      isIn(WORDS.titles, norm) ||
      isIn(WORDS.places, norm) ||
      WORDS.honorifics.has(norm) ||
      isIn(WORDS.institutions, norm) ||
      isIn(WORDS.documents, norm) ||
      isDefinite(norm) ||
      isCountry(norm) ||
      INNER_PREPOSITIONS.has(norm) ||
      isNationality(norm) ||
      (norm[0] === 'ب' && (isDefinite(norm) || isPlaceOrBody(norm.slice(1)))) ||
      (norm[0] === 'ل' && at > from) ||
      norm === 'باسم' ||
      norm === 'عام' ||
      norm === 'عموم' ||
      norm === 'شؤون' ||
      norm === 'شوون' ||
      isCommonAdjective(norm) ||
      norm === 'بلاده' ||
      norm === 'بلادها' ||
      afterConstruct
    if (!continues) return at
    // An indefinite body or place takes its name with it: حزب «العدالة», منظمة العفو, لجنة تحقيق.
    afterConstruct =
      ((isPlaceOrBody(norm[0] === 'ب' ? norm.slice(1) : norm) && !isDefinite(norm)) ||
        norm === 'شؤون' ||
        norm === 'شوون' ||
        norm === 'باسم' ||
        norm === 'لشوون') &&
      token.kind === 'word'
    at += 1
  }
  return to
}

function isPlaceOrBody(norm: string): boolean {
  return isIn(WORDS.places, norm) || isIn(WORDS.institutions, norm)
}

/** Adjectives of rank and field after an office without article: مسؤول أمني رفيع. */
function isCommonAdjective(norm: string): boolean {
  return COMMON_ADJECTIVES.has(norm.replace(/ه$/u, ''))
}

const COMMON_ADJECTIVES = new Set(
  'امني عسكري حكومي دبلوماسي سياسي محلي دولي اقليمي طبي قضايي قانوني اعلامي صحفي صحافي اقتصادي مالي نفطي بارز رفيع كبير سابق حالي جديد مطلع موثوق مقرب ميداني اداري حزبي نيابي برلماني ديني رسمي خاص عليم خليجي عربي غربي اوروبي اممي كردي مستقل رييسي تنفيذي مساعد اول ثان عام مشارك زايد معارض موال'.split(
    ' ',
  ),
)

function isNationality(norm: string): boolean {
  return isCountry(bare(norm))
}

export function isNamed(document: Document, phrase: NounPhrase): boolean {
  return nameStart(document, phrase) < phrase.to
}
