import type { Document, Token } from '#text/document.ts'
import { holdsWord } from '#text/holds-word.ts'
import { concepts } from './concepts.ts'
import { countryOf, isCountry } from './country-names.ts'
import { isDayWord } from './day-words.ts'
import { isNameAli, type NounPhrase, opensRole, skipQuotedName } from './noun-phrase.ts'
import { INNER_PREPOSITIONS, MANNER } from './phrase-end.ts'
import { stem } from './stem.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isPastVerb } from './verbs.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

/**
 * Index of the first word of the personal name in a phrase headed by an office; the phrase's end
 * when no name follows (المسؤول الكازاخستاني). The last form of address counts: «مدير جمعية كذا الشيخ فلان».
 */
export function nameStart(document: Document, { from, to }: NounPhrase): number {
  const { tokens } = document
  for (let at = to - 1; at > from; at--)
    if (tokens[at]?.kind === 'comma') return pastAddress(tokens, at + 1, to)
  const addressed = addressedName(document, { from, to })
  return addressed < to ? addressed : nameStartFrom(document, { from, to })
}

/** «، الشيخ د. فلان»: past the forms of address at the head of an apposition. */
function pastAddress(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at + 1 < to && (isFormOfAddress(tokens, at) || (at > from && tokens[at]?.norm === '.')))
    at += 1
  return at
}

/** Index of the name behind the last form of address within a phrase; its end where there is none. */
export function addressedName(document: Document, { from, to }: NounPhrase): number {
  for (let at = to - 2; at > from; at--) {
    if (!isFormOfAddress(document.tokens, at) || isAnother(document, from, at)) continue
    const start = nameStartFrom(document, { from: at, to })
    if (start === at + 1) return start
  }
  return to
}

/** «الملك فلان والأمير فلان»: a second person behind the first, who is named already. */
function isAnother(document: Document, from: number, at: number): boolean {
  if (!/^وال/u.test(document.tokens[at]?.norm ?? '')) return false
  const first = nameStartFrom(document, { from, to: at })
  return first > from && first < at && isGiven(document.tokens, first)
}

/** «الدكتور», «د.», «الشيخ» stand before a name; «مستشار», without article, begins an office: «فلان مستشار كذا». */
function isFormOfAddress(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (!isIn(WORDS.titles, norm) || !(isDefinite(norm) || BARE_ADDRESSES.has(norm))) return false
  // «رامي الشيخ علي»: between two names it is one itself.
  if (at > 0 && isGiven(tokens, at - 1) && isGiven(tokens, at + 1)) return false
  // «مركز الملك سلمان»: the name is the body's.
  return !isOpenBody(tokens[at - 1]?.norm ?? '')
}

const BARE_ADDRESSES = new Set(
  'د م ا طيار دكتور دكتوره بروفيسور جنرال كولونيل ادميرال سير لورد'.split(' '),
)

/** Index past the personal name: «فلان بن فلان نائب أمير المنطقة», «فلان في موسكو» go on with something else. */
export function nameEnd(document: Document, start: number, to: number): number {
  // «الدكتور «فلان الفلاني» أستاذ كذا»: the marks bound the name.
  const past = skipQuotedName(document, start)
  if (past > 0 && past < to) return past
  for (let at = start + 1; at < to; at++) if (endsName(document, start, at, to)) return at
  return to
}

function endsName(document: Document, start: number, at: number, to: number): boolean {
  const { tokens } = document
  const norm = tokens[at]?.norm ?? ''
  const next = tokens[at + 1]?.norm ?? ''
  const before = tokens[at - 1]?.norm ?? ''
  if (INNER_PREPOSITIONS.has(norm) && !isNameAli(document, at)) return true
  // «فلان الفلاني 12 عاما»
  if (tokens[at]?.kind === 'number') return true
  // A participle of state, «فلان متفائلا بـ …», an object, «فلان سعادته», or a plural of those acted on.
  if (
    norm === 'باسم' ||
    MANNER.test(norm) ||
    /^مت...+ا$|..(?:ته|ها|تهم)$|^ال......*ين$/u.test(norm)
  )
    return true
  if (isIn(WORDS.inanimates, norm) || isDayWord(norm) || isGoverned(norm) || ENDS.has(norm))
    return true
  // «فلان أحد قادة المعارضة».
  if (norm === 'احد' || norm === 'احدي') return true
  // «فلان شقيق الضحية», «فلان ابن السجين»: whose kin he is, not a forebear's name.
  if (KINDRED.has(norm)) return true
  if ((norm === 'ابن' || norm === 'ابنه') && isDefinite(next) && isKnown(next)) return true
  if (before === 'بن' || KIN.has(norm)) return false
  // «اليزابيت رئيسة الجمعية»
  if (WORDS.titles.has(norm) && /..ه$/u.test(norm) && !isPlaceOrBody(norm)) return true
  if (at - start < 2) return false
  if (isOwn(document, at) || (isPastVerb(norm) && !WORDS.givenNames.has(norm))) return true
  // «فلان الفلاني بريطانيا»: where he went.
  if (!isDefinite(norm) && countryOf(norm) !== undefined && !/يه?$/u.test(norm)) return true
  // «فلان الفلاني أكراد سوريا»: a noun before a country is another's.
  if (!isDefinite(norm) && !isDefinite(next) && isCountry(next)) return true
  if (isIn(WORDS.sources, norm) && !WORDS.givenNames.has(norm)) return true
  // «فلان الفلاني مفاجأة»: behind a surname an indefinite noun is another's.
  const closed = isDefinite(before) && tokens[at - 2]?.norm !== 'عبد'
  if (closed && !isDefinite(norm) && !mayGoOn(norm)) return true
  // «آل الشيخ»
  if (before === 'ال') return false
  if (isDefinite(norm)) {
    if (isIn(WORDS.titles, norm) || isIn(WORDS.institutions, norm)) return true
    // A surname bears the article once: «عبد الفتاح السيسي الاحتفال» has it twice.
    return closed && !/(?:ي|اوي)$/u.test(norm)
  }
  const opensOffice = WORDS.titles.has(norm) || WORDS.institutions.has(norm)
  if (!opensOffice) return false
  if (WORDS.titles.has(norm) && !WORDS.namesakeTitles.has(norm)) return true
  // «فلان كبير المشرفين»
  if (/^كبيره?$/u.test(norm) && isDefinite(next)) return true
  return (
    at + 1 === to ||
    isCountry(next) ||
    opensRole(next) ||
    next === 'عام' ||
    isIn(WORDS.places, next) ||
    (isDefinite(next) && (isDefinite(before) || WORDS.institutions.has(norm)))
  )
}

/** «أبدى فلان مشواره»: a pronoun on the noun, and no ة. */
function isOwn({ tokens, text }: Document, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.norm.length < 6 || WORDS.givenNames.has(token.norm)) return false
  return text[token.end - 1] === 'ه' && !/(?:يه|الله)$/u.test(token.norm)
}

/** «لفت فلان النظر إلى», «فلان والذي بلغ», «فلان نيابة عن كذا», «فلان بشكل صارم». */
const ENDS = new Set(
  'النظر الانظار الانتباه والذي والتي والذين حيث نيابه بشكل بصوره بصفته بصفتها'.split(' '),
)

const KINDRED = new Set(
  'نجل شقيق شقيقه والد والده ارمله حفيد حفيده خطيب خطيبه طليق طليقه'.split(' '),
)

/** «فلان للجنة», «فلان لبرلمان بلاده», «فلان بإيقاع»: a word that a preposition written on to it governs. */
function isGoverned(norm: string): boolean {
  if (WORDS.givenNames.has(norm)) return false
  if (/^لل./u.test(norm)) return true
  const word = norm.slice(1)
  // «فلان بمراجعة عمله»
  if (/^ب[مت]/u.test(norm) && isVerbalNoun(word)) return true
  return /^[بلو].{3,}$/u.test(norm) && (isListedNoun(word) || (isDefinite(word) && isKnown(word)))
}

function isListedNoun(word: string): boolean {
  return isPlaceOrBody(word) || isIn(WORDS.media, word) || isIn(WORDS.sources, word)
}

function isKnown(word: string): boolean {
  return isVerbalNoun(bare(word)) || Object.hasOwn(concepts(), stem(word))
}

/** A forebear's name, or «وفلان». */
function mayGoOn(norm: string): boolean {
  return KIN.has(norm) || WORDS.givenNames.has(norm) || WORDS.givenNames.has(norm.slice(1))
}

/** Words within a name that lead to a forebear. */
const KIN = new Set('ال ولد بنت بن ابن'.split(' '))

/** Reads offices and bodies with what they rule or are called after; the first word that is neither is the name's. */
function nameStartFrom(document: Document, { from, to }: NounPhrase): number {
  const { tokens } = document
  let at = from
  while (at < to) {
    const token = tokens[at]
    if (token === undefined) return to
    const past = token.kind === 'quote' && at > from ? skipQuotedName(document, at) : -1
    // «الدكتور «فلان الفلاني» أستاذ كذا»
    if (past > 0 && isFormOfAddress(tokens, at - 1)) return at
    if (past > 0 && past < to) {
      at = past
      continue
    }
    if (isNamesake(document, at, from, to)) return at
    if (isPlaced(tokens, at, from, to)) {
      at += 1
      continue
    }
    const isComplement =
      at > from && (takesComplement(tokens, at - 1, from) || isSecond(tokens, at, from))
    if (!isComplement && !isOfOffice(document, at, from) && !isJoinedThing(tokens, at)) return at
    at += 1
    if (!isComplement) continue
    const isUnlisted = !isOfOffice(document, at - 1, from)
    // «مدير فنون أبها أحمد …», «شركة مترو جدة»: an unlisted complement may have a second word.
    if (!isUnlisted || at >= to || isGiven(tokens, at)) continue
    if (at + 1 === to || (isGiven(tokens, at + 1) && at + 2 < to)) at += 1
  }
  return to
}

/**
 * «مدير التعليم بصور فلان», «مديرة القسم بسجون صور فلانة بنت …», «نشطاء في مجال حقوق الإنسان»: where an
 * office is, in words that no list knows. The text names a place without its preposition too.
 */
function isPlaced(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  const before = tokens[at - 1]?.norm ?? ''
  if (at === from || tokens[at]?.kind !== 'word' || isGiven(tokens, at)) return false
  if (/^ب[^ا]..+/u.test(norm) && !WORDS.givenNames.has(norm)) {
    return holdsWord(tokens, norm.slice(1))
  }
  if (tokens[at + 2]?.norm === 'بنت' || tokens[at + 2]?.norm === 'بن') return /^ب/u.test(before)
  if (at + 1 >= to || isDefinite(norm)) return false
  const governs = (i: number): boolean => INNER_PREPOSITIONS.has(tokens[i]?.norm ?? '')
  const isLed = governs(at - 1) || (governs(at - 2) && !isDefinite(before))
  return isLed && [at + 1, at + 2].some((i) => i < to && isDefinite(tokens[i]?.norm ?? ''))
}

/** «غرفة تجارة وصناعة كذا»: a second thing that the body is for; no name begins with «and». */
function isSecond(tokens: readonly Token[], at: number, from: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  return (
    /^و.{4,}/u.test(norm) &&
    at - 2 >= from &&
    !isGiven(tokens, at) &&
    takesComplement(tokens, at - 2, from)
  )
}

/** «المؤسسة العامة للري ومطاحن الدقيق»: «and» with a thing, not a name. */
function isJoinedThing(tokens: readonly Token[], at: number): boolean {
  return (
    /^و.{4,}/u.test(tokens[at]?.norm ?? '') &&
    !isGiven(tokens, at) &&
    isDefinite(tokens[at + 1]?.norm ?? '')
  )
}

function isGiven(tokens: readonly Token[], at: number): boolean {
  return WORDS.givenNames.has(tokens[at]?.norm ?? '')
}

/** «السابق رائد فهمي»: an office's name that is a person's, where nothing ruled follows it. */
function isNamesake(document: Document, at: number, from: number, to: number): boolean {
  const { tokens } = document
  const norm = tokens[at]?.norm ?? ''
  const next = tokens[at + 1]?.norm ?? ''
  if (!WORDS.namesakeTitles.has(norm) || at + 1 >= to || takesComplement(tokens, at, from))
    return false
  if (at > from && takesComplement(tokens, at - 1, from)) return false
  // «إمام وخطيب الجامع»
  if (/^و../u.test(next) && isIn(WORDS.titles, next.slice(1))) return false
  return !(isOfOffice(document, at + 1, from) || isIn(WORDS.places, next))
}

/** True for an indefinite office or body: what it rules, or is called after, follows: مدير «كذا», حزب «العدالة», لجنة تحقيق. */
function takesComplement(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const { norm } = token
  if (norm === 'شوون' || norm === 'لشوون' || norm === 'باسم' || norm === 'باعمال') return true
  if (at > from && isOpenBody(tokens[at - 1]?.norm ?? '') && isIn(WORDS.titles, norm))
    return isDefinite(norm)
  if (isOpenBody(norm)) return true
  if (!WORDS.titles.has(norm) || BARE_ADDRESSES.has(norm)) return false
  if (!WORDS.namesakeTitles.has(norm)) return true
  // «كبير مفوضي المكتب», but «رائد فهمي»
  const next = tokens[at + 1]?.norm ?? ''
  return at === from && (opensRole(next) || WORDS.titles.has(next.replace(/ي$/u, '')))
}

/** A body or place without article, which takes its name with it. */
function isOpenBody(norm: string): boolean {
  if (isDefinite(norm)) return false
  const noun = /^[بل]/u.test(norm) && !isPlaceOrBody(norm) ? norm.slice(1) : norm
  return isPlaceOrBody(noun)
}

function isPlaceOrBody(norm: string): boolean {
  return isIn(WORDS.places, norm) || isIn(WORDS.institutions, norm)
}

/** A word of an office or body itself: its nouns, what bears the article, countries, ranks and fields. */
function isOfOffice(document: Document, at: number, from: number): boolean {
  const token = document.tokens[at]
  if (token?.kind !== 'word') return true
  const { norm } = token
  if (INNER_PREPOSITIONS.has(norm)) return !isNameAli(document, at)
  return (
    isDefinite(norm) ||
    isIn(WORDS.titles, norm) ||
    WORDS.honorifics.has(norm) ||
    isPlaceOrBody(norm) ||
    (isIn(WORDS.documents, norm) && !WORDS.givenNames.has(norm)) ||
    isCountry(norm) ||
    isCountry(bare(norm)) ||
    (norm[0] === 'ب' && isPlaceOrBody(norm.slice(1))) ||
    (norm[0] === 'ل' && at > from && !isGiven(document.tokens, at)) ||
    OFFICE_WORDS.has(norm) ||
    COMMON_ADJECTIVES.has(norm.replace(/ه$/u, '')) ||
    (/^و?ت/u.test(norm) &&
      at > from &&
      isVerbalNoun(norm.replace(/^و/u, '')) &&
      !isGiven(document.tokens, at))
  )
}

const OFFICE_WORDS = new Set(
  'باسم باعمال بالنيابه بالانابه ركن متقاعد عام عموم شوون لشوون بلاده بلادها اخر اخري اخرون'.split(
    ' ',
  ),
)

/** Adjectives of rank and field after an office without article: مسؤول أمني رفيع. */
const COMMON_ADJECTIVES = new Set(
  'امني عسكري حكومي دبلوماسي سياسي محلي دولي اقليمي طبي قضايي قانوني اعلامي صحفي صحافي اقتصادي مالي نفطي بارز رفيع كبير سابق حالي جديد مطلع موثوق مقرب ميداني اداري حزبي نيابي برلماني ديني رسمي خاص عليم خليجي عربي غربي اوروبي اممي كردي مستقل رييسي تنفيذي مساعد اول ثان عام مشارك زايد معارض موال'.split(
    ' ',
  ),
)
