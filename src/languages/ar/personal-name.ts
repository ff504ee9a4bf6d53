import type { Document } from '#text/document.ts'
import { isCountry } from './country-names.ts'
import { INNER_PREPOSITIONS, type NounPhrase, opensRole } from './noun-phrase.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

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
