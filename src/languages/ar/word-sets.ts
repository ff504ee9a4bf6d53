import type { Token } from '#text/document.ts'
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

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord))
}

/** The lists of this folder in normal form, for look-up. */
export const WORDS = {
  titles: folded(titles),
  namesakeTitles: folded(namesakeTitles),
  givenNames: folded(givenNames),
  institutions: folded(institutions),
  sources: folded(sources),
  documents: folded(documents),
  occasions: folded(occasions),
  media: folded(media),
  listeners: folded(listeners),
  honorifics: folded(honorifics),
  pronominalHonorifics: folded(pronominalHonorifics),
  inanimates: folded(inanimates),
  places: folded(places),
  breakers: folded(phraseBreakers),
  connectors: folded(connectors),
  complementisers: folded(complementisers),
  relatives: folded(relatives),
  negators: folded(negators),
} as const

/** A word without its article, and without a leading و or ف before the article or a listed noun. */
export function bare(norm: string): string {
  if (norm.startsWith('ال') && norm.length > 3) return norm.slice(2)
  if ((norm.startsWith('وال') || norm.startsWith('فال')) && norm.length > 4) return norm.slice(3)
  if (norm.startsWith('لل') && norm.length > 4) return norm.slice(2)
  return norm
}

/** True for a word that bears the article. */
export function isDefinite(norm: string): boolean {
  return /^[وفبكل]?ال..|^و?لل../u.test(norm)
}

/** True where the word bears the article as written: ألكسندر and إلياس have none. */
export function isArticled(text: string, { start, norm }: Token): boolean {
  return isDefinite(norm) && !/[أإآ]/u.test(text[start] ?? '')
}

/** True when the word, bare or with a leading و taken off, is in the set. */
export function isIn(set: ReadonlySet<string>, norm: string): boolean {
  if (set.has(norm) || set.has(bare(norm))) return true
  if (norm[0] !== 'و') return false
  const rest = norm.slice(1)
  return set.has(rest) || set.has(bare(rest))
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
