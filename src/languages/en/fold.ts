/** Letters that no decomposition takes apart, to what the press writes for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

const APOSTROPHES = /[\u2018\u2019\u02bc\u02bb\u00b4`\uff07]/u
/** Joiners, soft hyphens and direction marks carry no letter; nor do marks split off theirs. */
const DROPPED = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{M}]/u

const FOLDED = new Map<string, string>()

function foldOnce(char: string): string {
  if (APOSTROPHES.test(char)) return "'"
  let folded = ''
  for (const part of char.normalize('NFKD')) {
    if (DROPPED.test(part)) continue
    const small = part.toLowerCase()
    folded += LETTERS[small] ?? small
  }
  return folded
}

/** Folds one character of English text: small letters without accents, straight apostrophes. */
export function fold(char: string): string {
  const known = FOLDED.get(char)
  if (known !== undefined) return known
  const folded = foldOnce(char)
  if (FOLDED.size < 5_000) FOLDED.set(char, folded)
  return folded
}

/** Folds a whole word. */
export function foldWord(word: string): string {
  let folded = ''
  for (const char of word) folded += fold(char)
  return folded
}
