import { indexPhrases, type PhraseIndex, wordsOf } from './phrase-index.ts'
import { phrasesIn } from './phrases-in.ts'
import { type ReadText, type Run, runsIn } from './read-text.ts'
import { entryOf } from './word-entries.ts'

/** Longer «names» are mostly a sentence that went on without a sign. */
const MAX_NAME_WORDS = 3
const MIN_SURNAME_CHARS = 4

/** Persons that the article names after an office, by their whole name and by its last word. */
export function indexNames({
  document,
  pack,
  lexicon,
}: Omit<ReadText, 'terms'>): PhraseIndex<string> {
  const names = (pack.findNames?.(document) ?? []).flatMap(({ name }) => {
    const words = wordsOf(foldAll(name, pack.fold))
    const [first = ''] = words
    // A deed after an office is no name: «the minister of shelling a camp».
    const isName =
      words.length <= MAX_NAME_WORDS && entryOf(first, lexicon, pack).axisTerms.length === 0
    return isName ? [{ name, words }] : []
  })
  const whole = names.map(({ name, words }) => [words.join(' '), name] as const)
  const surnames = names.flatMap(({ name, words }) => {
    const last = words.at(-1) ?? ''
    const isSurname = words.length > 1 && last.length >= MIN_SURNAME_CHARS
    return isSurname && !pack.stopWords.has(last) ? [[last, name] as const] : []
  })
  return indexPhrases([...whole, ...surnames], (word) => word)
}

function foldAll(words: string, fold: (char: string) => string): string {
  let folded = ''
  for (const char of words) folded += fold(char)
  return folded
}

/** Countries (as `country:XX`) and known persons that a run names, in order of first mention. */
export function findActors(
  text: ReadText,
  quote: Run,
  names: PhraseIndex<string>,
): readonly string[] {
  const countries = runsIn(text.terms, quote)
    .filter(({ kind }) => kind === 'country')
    .map(({ from, key }) => ({ from, name: key }))
  const persons = phrasesIn(text, names, quote).map(({ from, value }) => ({
    from,
    name: value,
  }))
  const inOrder = [...countries, ...persons].sort((a, b) => a.from - b.from)
  return [...new Set(inOrder.map(({ name }) => name))]
}
