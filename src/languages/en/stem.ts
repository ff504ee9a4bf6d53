import { memoiseCut } from '#text/memoise.ts'
import { perWord } from '#text/per-word.ts'
import { foldWord } from './fold.ts'
import { irregularForms } from './irregular-forms.ts'

const MIN_STEM = 3
const VOWEL = /[aeiouy]/u
/** Words that end like an adverb or a past and are none. */
const WHOLE = new Set(
  `family assembly supply apply reply ally rally italy july only rely imply comply multiply bully belly ugly holy anomaly monopoly
  united hundred news series species mass gas bus always perhaps politics during evening nothing something anything everything
  hamas abbas texas kansas arkansas honduras bahamas caracas christmas atlas canvas alias bias pancreas ideas overseas whereas
  paris tennis debris metropolis louis francis davis harris morris lewis dennis`.split(/\s+/u),
)

/** Plural and third person: attacks, denies, crosses. */
function withoutPlural(word: string): string {
  if (/ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2)
  return /[^ius'’]s$|[^s]is$/u.test(word) && word.length > MIN_STEM ? word.slice(0, -1) : word
}

/** Past and -ing: attacked, denied, stopping. */
function withoutTense(word: string): string {
  if (/ied$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/eed$/u.test(word)) return word
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, -ending.length)
    if (base.length >= 2 && VOWEL.test(base)) return base
  }
  return word
}

/** Adverbs to their adjective: heavily, previously. */
function withoutAdverb(word: string): string {
  if (/ily$/u.test(word) && word.length > 5) return `${word.slice(0, -3)}y`
  return /[^aeiou]ly$|ely$|ually$/u.test(word) && word.length > 5 ? word.slice(0, -2) : word
}

function stemOnce(word: string): string {
  const bare = word.replace(/'s?$/u, '')
  const base = irregularForms.get(bare)
  let stem = base ?? bare
  if (base === undefined && !WHOLE.has(stem) && stem.length > MIN_STEM)
    for (const strip of [withoutPlural, withoutTense, withoutAdverb])
      if (!WHOLE.has(stem)) stem = strip(stem)
  if (stem.length > MIN_STEM) stem = stem.replace(/([^aeiou])\1$/u, '$1')
  if (stem.length > MIN_STEM) stem = stem.replace(/e$/u, '')
  return stem.replace(/([^aeiou])y$/u, '$1i')
}

/**
 * Light stem of a normalised word: irregular forms to their base, then plural, tense and -ly off,
 * a final double letter or e off from every word alike, so that attack, attacks, attacked and attacking meet.
 */
export const stem: (word: string) => string = perWord(stemOnce)

/** Articles of transliterated names, which the press writes or drops. */
const NAME_ARTICLES = new Set(['the', 'al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az'])

/** Key under which spellings of one name meet: al-Muallem and Muallem; Mohammad and Muhammed. */
export function nameKey(name: string): string {
  return name.split(' ').map(keyOfPiece).join('')
}

const keyOfPiece = memoiseCut((piece) =>
  foldWord(piece)
    .replace(/'s?(?=\s|$)/gu, '')
    .replace(/'/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !NAME_ARTICLES.has(word))
    .map((word) =>
      word
        .replace(/^m[ou]hamm?[ae]d$/u, 'mohamed')
        .replace(/ou|oo/gu, 'u')
        .replace(/ee/gu, 'i')
        .replace(/y/gu, 'i')
        .replace(/(.)\1+/gu, '$1'),
    )
    .join(''),
)
