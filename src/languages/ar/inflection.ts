/** What may be written on to the beginning of a word: a conjunction, then a preposition, an article or the future's سـ. */
const OPENINGS: ReadonlySet<string> = new Set(
  ['', 'و', 'ف'].flatMap((conjunction) =>
    ['', 'ب', 'ل', 'ك', 'س', 'ال', 'بال', 'كال', 'لل'].map((opening) => conjunction + opening),
  ),
)

const PRONOUNS = ['', 'ه', 'ها', 'هم', 'هما', 'هن', 'ي', 'ني', 'ك', 'كم', 'نا']
const OBJECTS: ReadonlySet<string> = new Set(PRONOUNS.filter((pronoun) => pronoun !== ''))
/** Endings of person, number and gender, each of which a pronoun may follow (خسرتها, لاعبيهم). */
const PERSONS = [
  '',
  'ا',
  'ت',
  'تا',
  'تم',
  'ن',
  'نا',
  'و',
  'وا',
  'ون',
  'ان',
  'ين',
  'ي',
  'ات',
  'تان',
  'تين',
]

const ENDINGS: ReadonlySet<string> = new Set(
  PERSONS.flatMap((person) => PRONOUNS.map((pronoun) => person + pronoun)).filter(
    // «ية» makes another word: شرعية is no form of شرع.
    (ending) => ending !== 'يه',
  ),
)
/** Endings that a word in ة has: the ة itself, its ت before more, and its plural. */
const FEMININE_ENDINGS: ReadonlySet<string> = new Set(
  [...ENDINGS].filter((ending) => /^(?:ه|ت.|ات)/u.test(ending)),
)

/**
 * True where a normalised word is a form of a normalised term: the term with an opening and an
 * ending of Arabic. A common stem is not enough: السيسي and سيسهم, الرسم and رسمي share one.
 */
export function isFormOf(word: string, term: string): boolean {
  const bare = term.startsWith('ال') ? term.slice(2) : term
  if (bare.endsWith('ه')) return isBuiltOn(word, bare.slice(0, -1), FEMININE_ENDINGS)
  if (isBuiltOn(word, bare, ENDINGS)) return true
  // The ى of a verb is an alef before a pronoun: نفى, نفاها.
  return bare.endsWith('ي') && isBuiltOn(word, `${bare.slice(0, -1)}ا`, OBJECTS)
}

function isBuiltOn(word: string, base: string, endings: ReadonlySet<string>): boolean {
  for (let at = word.indexOf(base); at >= 0; at = word.indexOf(base, at + 1))
    if (OPENINGS.has(word.slice(0, at)) && endings.has(word.slice(at + base.length))) return true
  return false
}
