import type { Document, Token } from '#text/document.ts'
import { isCountry } from './country-names.ts'
import { findCueForm, findCueWithObject } from './cue-index.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isFiniteVerb, isPastVerb } from './verbs.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

/** Prepositions that may stand within an office or source: مسؤول في وزارة الدفاع. */
export const INNER_PREPOSITIONS = new Set(['في', 'من', 'لدي', 'عن', 'علي', 'الي', 'بين', 'ضد'])

/** True where a word after its first cannot belong to a noun phrase: a verb, another's object, a place's end. */
export function endsPhrase({ tokens, text }: Document, from: number, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  return (
    /..وا$/u.test(norm) ||
    startsObject(tokens, from, at) ||
    // «دعا الشيخ فلان المولى أن»: to whom he prays.
    (WORDS.holy.has(norm) && isDefinite(tokens[at - 1]?.norm ?? '')) ||
    isPossessed(tokens, at, text) ||
    isToSomeone(tokens, from, at) ||
    isPredicate(tokens, from, at) ||
    isFutureAfter(tokens, from, at) ||
    isPastTime(norm, tokens[at + 1]?.norm ?? '') ||
    // «وزارة الخارجية في كازاخستان» ends with the country, but for a second office: «… ورئيس الوفد».
    (at - 2 > from && isPlaced(tokens, at - 1) && !mayFollowPlace(tokens, from, norm)) ||
    isOfAct(norm) ||
    isVerbalStop(norm) ||
    MANNER.test(norm) ||
    asksAnonymity(tokens, at)
  )
}

/** «اتهم فلان الحكومة بتزوير النتائج», «تعرض البنك لأي ضغوط»: an act that a preposition written on to it governs. */
function isOfAct(norm: string): boolean {
  if (/^[بل]?اي(?:ه)?$/u.test(norm)) return true
  // «أما فلانة فاستبقت الخطوة»
  if (/^ف.{4,}ت$/u.test(norm) && isPastVerb(norm.slice(1))) return true
  if (norm[0] !== 'ب' || WORDS.givenNames.has(norm)) return false
  // «طالب عدد من الفنانين بالوجود الدائم»; «المدير بالإدارة العامة» is where.
  const noun = norm.slice(1)
  if (!isDefinite(noun)) return isVerbalNoun(noun)
  // «بالأحساء» is where, as are most others with the article.
  return HAPPENING.has(bare(noun)) || (/^ال(?:ت|است)/u.test(noun) && isVerbalNoun(bare(noun)))
}

/** «رئيس المكتب في أستراليا فلان», «وزارة الخارجية في كذا ورئيس الوفد». */
function mayFollowPlace(tokens: readonly Token[], from: number, norm: string): boolean {
  // «المدير في بيروت للاستثمار فلان»
  if (norm[0] === 'و' || /^لل../u.test(norm)) return true
  return (
    isIn(WORDS.titles, tokens[from]?.norm ?? '') && !isDefinite(norm) && !isIn(WORDS.places, norm)
  )
}

/** «وفقا للحمدان ستبدأ الشركة»: a future verb right behind a name that a preposition governs. */
function isFutureAfter(tokens: readonly Token[], from: number, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (at - 1 !== from || WORDS.givenNames.has(norm)) return false
  return /^لل./u.test(tokens[from]?.norm ?? '') && /^س[يت]/u.test(norm) && isFiniteVerb(norm)
}

/** «العام الماضي»: when, not who. */
function isPastTime(norm: string, next: string): boolean {
  return norm === 'العام' && /^ال(?:ماضي|جاري|مقبل|حالي|قادم|منصرم)$/u.test(next)
}

/** «قدم بنك البلاد هدايا», «وجه المدير العام رسالة»: behind a definite name an indefinite noun is another's. */
function startsObject(tokens: readonly Token[], from: number, at: number): boolean {
  const head = tokens[from]?.norm ?? ''
  const before = tokens[at - 1]?.norm ?? ''
  const norm = tokens[at]?.norm ?? ''
  // «الوزارة اليمنية المحادثات», «الصين السيادة»: behind an adjective or a country only another adjective bears the article.
  if (isDefinite(norm) && isDefinite(before) && AUDIENCE.has(norm)) return true
  if (isDefinite(norm)) return mayDescribe(norm) ? false : isClosed(tokens, from, at)
  if (isCountry(norm)) return false
  // «صنف المستشار جميع الوسائل», «أصدرت اللجنة بيانا»
  if (
    QUANTIFIERS.has(norm) ||
    (/^[بل]/u.test(norm) && QUANTIFIERS.has(norm.slice(1))) ||
    isIn(WORDS.documents, norm.replace(/ا$/u, ''))
  )
    return true
  // «نفى الوزير سقوط ضحايا», «أكد فلان عدم وقوع إصابات»: what is denied or affirmed, and no name.
  if (isDefinite(before) && isVerbalNoun(norm) && !WORDS.givenNames.has(norm)) return true
  if (HAPPENING.has(norm) && !isIn(WORDS.institutions, before)) return true
  // «استضافت كندا جولة جديدة»
  if (!isDefinite(before)) return at - 1 === from && isCountry(before) && !/^[وبل]/u.test(norm)
  if (WORDS.documents.has(norm) || WORDS.inanimates.has(norm)) return true
  // «ثمن د. الشمري توجيهات الأمير»: behind a surname a plural of a verbal noun.
  if (at - 1 === from && isPlainName(head) && VERBAL_PLURAL.test(norm)) return true
  // «طالب الأهالي وزير المياه بأن»: people who hold no office.
  if (at - 1 === from && isDefinite(head) && isIn(WORDS.sources, head) && isIn(WORDS.titles, norm))
    return !isIn(WORDS.titles, head)
  if (!isIn(WORDS.institutions, head) || isIn(WORDS.titles, head)) return false
  // «جامعة الملك عبد العزيز»: a body called after somebody.
  if (isIn(WORDS.titles, before) && WORDS.givenNames.has(norm)) return false
  return !/^[وبل]/u.test(norm) && !isIn(WORDS.institutions, norm)
}

/** All, some: of what is acted on, where they stand behind a subject. */
const QUANTIFIERS = new Set('جميع كل كافه بعض اي معظم غالبيه'.split(' '))

/** Verbal nouns of being and happening, which are nobody's name. */
const HAPPENING = new Set('عدم وجود وقوع حدوث حصول سقوط نشوب'.split(' '))

const VERBAL_PLURAL = /^(?:ت..ي.|ا[نست]?ت?..?ا.|ت.ا..)ات$/u

/** True behind «ال…ي», «ال…ية» that follow a noun with the article, or right behind a country. */
function isClosed(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  if (at - 1 === from) return isDefinite(before) ? isPlainName(before) : isCountry(before)
  return /^ال...+يه?$/u.test(before) && at - 2 >= from && isDefinite(tokens[at - 2]?.norm ?? '')
}

/** «وصف النمشان القرار بأنه», «وصف بالحصان القرار»: a surname alone, as no list of offices or bodies knows it. */
function isPlainName(norm: string): boolean {
  return ![WORDS.titles, WORDS.institutions, WORDS.sources, WORDS.documents, WORDS.places].some(
    (set) => isIn(set, norm),
  )
}

/** A definite word that may be an adjective or a name's part; verbal nouns and plurals of things are neither. */
function mayDescribe(norm: string): boolean {
  const noun = norm.slice(2)
  // «التابعة» is a participle.
  if (!norm.startsWith('ال') || /^.ا..ه?$/u.test(noun)) return true
  return !(isVerbalNoun(noun) || /...ات$/u.test(norm) || NEVER_ADJECTIVES.has(norm))
}

/** Whom or what one who asks or writes turns to: «كرر الصحافي السؤال», «دعت المجلة القراء». */
const AUDIENCE = new Set(
  'السؤال السوال الاسئله الجواب القراء القارئ الجمهور المواطنين المواطنون المشاهدين الناس الحضور الحاضرين المشاركين الطلاب الاهالي الزوار'.split(
    ' ',
  ),
)

const NEVER_ADJECTIVES = new Set(
  'السياده القرار القرارات السلطه الحرب السلام الهجوم الحوار الموقف الوضع الملف الازمه الحكم الخطه المشروع الحادث الوقت الفرصه الشكر الدعوه القضيه المسووليه الاتهام الاتهامات'.split(
    ' ',
  ),
)

/** «قدم الشيخ الفلاني تهنئته»: a noun with a pronoun is an object, but for «وزير خارجيته». */
function isPossessed(tokens: readonly Token[], at: number, text: string): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  if (WORDS.titles.has(before) || WORDS.institutions.has(before)) return false
  const token = tokens[at]
  // «المؤقتة» has the feminine ending, spelt like the pronoun in normal form.
  if (token === undefined || text[token.end - 1] === 'ة') return false
  return /..(?:ته|ها|تهم|هما)$/u.test(token.norm)
}

/** «وقال فلان للمحققين»: behind a plain name ل with the article marks whom it was said to. */
function isToSomeone(tokens: readonly Token[], from: number, at: number): boolean {
  const head = tokens[from]?.norm ?? ''
  const isRole = [WORDS.titles, WORDS.institutions, WORDS.sources, WORDS.documents].some((set) =>
    isIn(set, head),
  )
  if (!WORDS.givenNames.has(head) && at - from > 1) return false
  return !isRole && !isDefinite(head) && /^لل../u.test(tokens[at]?.norm ?? '')
}

/** «الوزير أجرى اتصالات», «تقرير أصدره معهد»: a verb behind a finished noun, or after an indefinite one. */
function isPredicate(tokens: readonly Token[], from: number, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  const before = tokens[at - 1]?.norm ?? ''
  if (WORDS.givenNames.has(norm)) return false
  if (isDefinite(before)) return isPastVerb(norm) || IMPERFECT.test(norm)
  const head = tokens[from]?.norm ?? ''
  if (!(WORDS.documents.has(head) || WORDS.sources.has(head))) return false
  // «بيان صادر عن»
  if (/^صادره?$/u.test(norm)) return false
  const verb = norm.replace(/(?:ه|ها)$/u, '')
  return isPastVerb(verb) || (isFiniteVerb(norm) && !/(?:ون|ين|يه|ي|ات)$/u.test(norm))
}

/** Imperfects that no name resembles: of the derived forms with ت (يتصاعد, تستعد), and short ones (يريد). */
const IMPERFECT = /^[يت](?:ت|ست)...+$|^ي...$/u

/** «نشرت الصحيفة تحقيقاً»: an indefinite accusative as written is an object or an adverb. */
export function isAccusative(text: string, { end }: Token): boolean {
  return text[end - 1] === '\u064b' || text[end - 2] === '\u064b'
}

/** «بحسب المحلل فإن …»; «فان» without hamza is a name: فان دايك. */
export function isThatClause(text: string, { start, norm }: Token): boolean {
  return /^فان(?:ه|ها|هم)?$/u.test(norm) && text[start + 1] === 'إ'
}

/** «في كازاخستان», «إلى سوريا»: a country behind a preposition. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  return isCountry(tokens[at]?.norm ?? '') && INNER_PREPOSITIONS.has(tokens[at - 1]?.norm ?? '')
}

/** «خطيب الجامع بمكة المكرمة الشيخ فلان»: where an office is, before a form of address. */
export function isPlaceBeforeAddress(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (norm[0] !== 'ب' || norm.length < 4) return false
  for (let i = at + 1; i <= at + MAX_PLACE_WORDS; i++) {
    if (tokens[i]?.kind !== 'word') return false
    if (ADDRESSES.has(tokens[i]?.norm ?? '')) return true
  }
  return false
}

const MAX_PLACE_WORDS = 3

/** Forms of address before a name, which go with an office. */
export const ADDRESSES = new Set(
  'الشيخ الدكتور الدكتوره د م ا المهندس المهندسه الاستاذ الاستاذه اللواء العميد العقيد المقدم الرائد النقيب الفريق السيد السيده الامير الاميره القاضي المستشار البروفيسور الحاج الشيخه'.split(
    ' ',
  ),
)

/** «طالب المجلس بشكل عاجل», «قام فلان نيابة عن البنك»: how, or for whom. */
export const MANNER =
  /^(?:ب(?:شكل|صوره|طريقه|صفه|شده|قوه|وضوح|صراحه|حزم|حده|اشد|اسلوب|لهجه)|نيابه|اصاله)$/u

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
  const form = findCueForm(norm) ?? (norm[0] === 'و' ? findCueWithObject(norm) : undefined)
  if (form === undefined) return false
  return form.entry.ambiguous !== true || norm[0] === 'و' || form.kind === 'present'
}
