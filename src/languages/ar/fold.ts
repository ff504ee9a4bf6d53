/** Letters that news writes in several ways, to one of them. Presentation forms go through NFKC first. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ؤ: 'و',
}

/** Vowel marks, Quranic signs, tatweel, joiners and direction marks carry no letter. */
const DROPPED =
  /[\u0610-\u061a\u064b-\u065f\u0670\u0640\u06d6-\u06ed\u08d3-\u08ff\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufeff]/u
const ZEROS = [0x0660, 0x06f0]

const FOLDED = new Map<string, string>()

function foldOnce(char: string): string {
  if (DROPPED.test(char)) return ''
  if (PRESENTATION.test(char)) {
    let folded = ''
    for (const part of char.normalize('NFKC'))
      folded += PRESENTATION.test(part) ? part : foldOnce(part)
    return folded
  }
  const code = char.codePointAt(0) ?? 0
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero)
  return LETTERS[char] ?? char.toLowerCase()
}

/** Folds one character of Arabic text; Latin letters become small ones. */
export function fold(char: string): string {
  const known = FOLDED.get(char)
  if (known !== undefined) return known
  const folded = foldOnce(char)
  if (FOLDED.size < 5_000) FOLDED.set(char, folded)
  return folded
}

/** Letters that are their own normal form: most words have no others. */
const PLAIN = /^[ءابت-غف-وي]*$/u

/** Folds a whole word. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word
  let folded = ''
  for (const char of word) folded += fold(char)
  return folded
}
