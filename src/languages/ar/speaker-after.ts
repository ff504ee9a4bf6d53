import type { Document, Token } from '#text/document.ts'
import { holdsWord } from '#text/holds-word.ts'
import { withApposition } from './apposition.ts'
import { findCueForm } from './cue-index.ts'
import { type NounPhrase, readNounPhrase, skipQuotedName } from './noun-phrase.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isIn, WORDS } from './word-sets.ts'

/** Adverbials between subject and verb: بدوره، من جانبه، أيضا. */
export const LIGHT = new Set([
  'النظر',
  'الانتباه',
  'الانظار',
  'بدوره',
  'بدورها',
  'ايضا',
  'كذلك',
  'قد',
  'لقد',
  'بدورهم',
  'نفسه',
  'نفسها',
])

/** «كشف لـ«كذا» وكيل الوزارة أن»: past the medium in marks that was told. */
function pastListener(at: number, document: Document): number {
  const { tokens } = document
  if (tokens[at]?.norm !== 'ل') return at
  if (tokens[at + 1]?.kind === 'open') {
    const close = tokens.findIndex(
      ({ kind }, i) => i > at && i < at + MAX_MEDIUM_TOKENS && kind === 'close',
    )
    return close < 0 ? at : close + 1
  }
  const past = skipQuotedName(document, at + 1)
  return past < 0 ? at : past
}

const MAX_MEDIUM_TOKENS = 8

/** «وأكد للمصابين المدير أن», «أكد لسامي أن»: ل before the article, or before a word that the text has without it. */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (!/^ل.../u.test(norm) || WORDS.givenNames.has(norm)) return false
  const bareNorm = norm.slice(1)
  return norm[1] === 'ل' || holdsWord(tokens, bareNorm)
}

/** «أكد لها المدير أن», «تعلن فيها الوزارة أن»: an adverbial or a pronoun with its preposition stands before the speaker. */
export function isLight(norm: string): boolean {
  return (
    LIGHT.has(norm) || /^(?:ل|ب|في|عن|علي|الي|مع|خلال|امام)(?:ه|ها|هم|هما|نا|ي|ك|كم)$/u.test(norm)
  )
}

/** The speaker between verb and content, if the zone starts with one. */
export function speakerAfter(at: number, zoneEnd: number, document: Document): NounPhrase | null {
  const { tokens } = document
  let from = at + 1
  while (from < zoneEnd && (isLight(tokens[from]?.norm ?? '') || isAddressed(tokens, from)))
    from += 1
  from = pastListener(from, document)
  if (tokens[from]?.kind === 'comma') from += 1
  const token = tokens[from]
  if (token === undefined || from >= zoneEnd || opensAdverbial(token.norm)) return null
  if (isOwnComplement(token, document)) return null
  // «وقال متسائلا»: how it was said, not who said it.
  if (findCueForm(token.norm)?.kind === 'participle') return null
  const form = findCueForm(tokens[at]?.norm ?? '')
  if (form?.entry.tells === true && token.kind === 'quote') {
    const past = skipQuotedName(document, from)
    if (past > 0 && past < zoneEnd) from = past
  }
  const phrase = withApposition(document, readNounPhrase(document, from, zoneEnd), zoneEnd)
  // «اتهم الجيش بافتعال الحادث»: with nobody between, the one named is the accused.
  if (form?.entry.accuses === true && isActOf(tokens[phrase.to]?.norm ?? '')) return null
  return phrase.to > phrase.from ? phrase : null
}

/** بافتعال، بتزوير: what somebody is accused of. */
function isActOf(norm: string): boolean {
  return norm[0] === 'ب' && isVerbalNoun(norm.slice(1))
}

/** «يندد بمساوئه»: what the verb's preposition governs, with a pronoun; «بثينة» has the feminine ending. */
function isOwnComplement({ norm, end }: Token, { text }: Document): boolean {
  return /^ب.{3,}(?:ه|ها|هم)$/u.test(norm) && text[end - 1] !== 'ة' && !WORDS.givenNames.has(norm)
}

/** بصوت واحد، بنبرة حزينة، بكل ثقة، باختصار: how something was said. */
const TONES =
  /^(?:صوت|نبره|لهجه|لسان|ابتسامه|حزن|الم|غضب|سخريه|حماس|فخر|تاثر|حسره|هدوء|ثقه|عفويه|كل|اختصار|ايجاز|الحرف|حرقه|مراره|جراه|تحد|تفاول|انفعال|خجل|تواضع|امتنان)$/u

/** باسمه، بمناسبة، بمدينة: where and how stand before the speaker, or none is named. */
function opensAdverbial(norm: string): boolean {
  if (norm[0] !== 'ب' || norm.length < 4) return false
  const noun = norm.slice(1)
  return (
    /^(?:اسم|مناسب|حضور|شان)/u.test(noun) ||
    TONES.test(noun) ||
    isIn(WORDS.places, noun) ||
    isIn(WORDS.institutions, noun)
  )
}
