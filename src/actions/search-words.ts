import { detectLanguage } from '#languages/detect.ts'
import { packFor } from '#languages/index.ts'

const ARABIC = /\p{Script=Arabic}/u
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u

/** The language whose stemmer reads a name or search word: it may stand in a text of another. */
export function languageOfName(name: string): string {
  const language = detectLanguage(name)
  if (language !== 'und') return language
  return ARABIC.test(name) ? 'ar' : 'en'
}

/** The stems of a text's words, as the full-text indexes hold them. */
export function searchWords(text: string, language: string): readonly string[] {
  const pack = packFor(language)
  if (pack === undefined) return text.toLowerCase().split(BETWEEN_WORDS).filter(Boolean)
  let norm = ''
  for (const char of text) norm += pack.fold(char)
  return norm
    .split(BETWEEN_WORDS)
    .filter(Boolean)
    .map((word) => pack.stem(word))
    .filter(Boolean)
}

/** A full-text query for all words of a search, each by its own script; null where there is none. */
export function toQuery(search: string): string | null {
  const words = search
    .split(BETWEEN_WORDS)
    .flatMap((word) => searchWords(word, languageOfName(word)))
  return words.length === 0 ? null : words.map(quoted).join(' ')
}

/** A full-text phrase: the words one after another. */
export function quoted(phrase: string): string {
  return `"${phrase.replaceAll('"', '')}"`
}
