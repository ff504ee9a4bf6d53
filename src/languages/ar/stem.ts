import { memoiseCut } from '#text/memoise.ts'
import { perWord } from '#text/per-word.ts'
import { foldWord } from './fold.ts'

/** Prefixes with the article, longest first: Larkey, Ballesteros and Connell 2002 (light10). */
const ARTICLES = ['وبال', 'فبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'فلل', 'لل', 'ال']
/** Endings of number, gender, case, relation and possession, longest first. */
const ENDINGS = [
  'هما',
  'كما',
  'تها',
  'ياً',
  'ات',
  'ان',
  'ون',
  'ين',
  'يه',
  'ها',
  'هم',
  'هن',
  'نا',
  'وا',
  'ته',
  'ه',
  'ي',
  'ا',
  'ت',
]
/** One-letter prepositions and conjunctions. */
const CLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك'])
const MIN_STEM = 3

function stemOnce(word: string): string {
  let stem = word
  for (const article of ARTICLES) {
    if (stem.startsWith(article) && stem.length - article.length >= MIN_STEM - 1) {
      stem = stem.slice(article.length)
      break
    }
  }
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find((end) => stem.endsWith(end) && stem.length - end.length >= MIN_STEM)
    if (ending !== undefined) stem = stem.slice(0, -ending.length)
  }
  if (CLITICS.has(stem[0] ?? '') && stem.length - 1 > MIN_STEM) stem = stem.slice(1)
  return stem
}

/**
 * Light stem of a normalised word: strips the article, one clitic and up to two endings, and
 * strips them from every word alike, so that الكازاخستانية and كازاخستان meet.
 */
export const stem: (word: string) => string = perWord(stemOnce)

/** Key under which singular and broken plural meet: the stem's consonants (مصدر, مصادر; شاهد, شهود). */
export const nounKey: (word: string) => string = perWord((word) =>
  stem(word).replace(/[اوي]/gu, ''),
)

/** Key under which spellings of one name meet: أستانا, أستانة and استانا; عبد الله and عبدالله. */
export function nameKey(name: string): string {
  return name.split(' ').map(keyOfPiece).join('')
}

const keyOfPiece = memoiseCut((piece) =>
  foldWord(piece)
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '')
    .map((word) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word))
    .map((word) =>
      word.replace(/[هاي]$/u, (end) => (word.length > 3 ? '' : end)).replace(/(.)\1+/gu, '$1'),
    )
    .join(''),
)
