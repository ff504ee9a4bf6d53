import { listWords } from '#languages/word-lists.ts'
import type { Token } from '#text/document.ts'
import { perWord } from '#text/per-word.ts'
import { foldWord } from './fold.ts'
import {
  complementisers,
  connectors,
  negators,
  phraseBreakers,
  relatives,
} from './function-words.ts'
import { givenNames, namesakeTitles } from './given-names.ts'
import {
  documents,
  holy,
  honorifics,
  inanimates,
  institutions,
  listeners,
  media,
  occasions,
  places,
  pronominalHonorifics,
  sources,
  titles,
} from './nouns.ts'

const words = listWords(
  {
    titles,
    namesakeTitles,
    givenNames,
    institutions,
    sources,
    documents,
    occasions,
    media,
    listeners,
    holy,
    honorifics,
    pronominalHonorifics,
    inanimates,
    places,
    breakers: phraseBreakers,
    connectors,
    complementisers,
    relatives,
    negators,
  },
  readingsOf,
  foldWord,
)

/** The lists of this folder in normal form, for look-up. */
export const WORDS = words.lists

/** A word without its article, and without a leading و or ف before the article or a listed noun. */
export function bare(norm: string): string {
  if (norm.startsWith('ال') && norm.length > 3) return norm.slice(2)
  if ((norm.startsWith('وال') || norm.startsWith('فال')) && norm.length > 4) return norm.slice(3)
  if (norm.startsWith('لل') && norm.length > 4) return norm.slice(2)
  return norm
}

/** True for a word that bears the article. */
export const isDefinite: (norm: string) => boolean = perWord((norm) =>
  /^[وفبكل]?ال..|^و?لل../u.test(norm),
)

/** True where the word bears the article as written: ألكسندر and إلياس have none. */
export function isArticled(text: string, { start, norm }: Token): boolean {
  return isDefinite(norm) && !/[أإآ]/u.test(text[start] ?? '')
}

/** True when the word, bare or with a leading و taken off, is in the list. */
export const isIn = words.isIn

/** A word as it is and bare, with and without a leading و. */
export function readingsOf(norm: string): readonly string[] {
  const readings = [norm, bare(norm)]
  return norm[0] === 'و' ? [...readings, norm.slice(1), bare(norm.slice(1))] : readings
}

const ADJUNCT_PREPOSITIONS = new Set(
  'في من علي الي عن حول خلال بعد قبل منذ عقب اثر مع ضمن عبر وفق وفقا حسب طبقا نظرا امام لدي عند تحت فوق بين حتي كي رغم دون بدون ضد نتيجه جراء اثناء وسط نحو تمهيدا استعدادا'.split(
    ' ',
  ),
)

/** True for a preposition, alone or written on to its noun: what follows adds how, when or why. */
export function opensAdjunct(norm: string): boolean {
  return ADJUNCT_PREPOSITIONS.has(norm) || /^[بل]..../u.test(norm)
}
