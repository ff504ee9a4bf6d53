import { indexPhrases, matchAll, type PhraseIndex } from './phrase-index.ts'
import { type ReadText, type Run, runsIn } from './read-text.ts'

/** Persons that the article names after an office, by every word of their name that is long enough. */
export function indexNames({
  document,
  pack,
}: Pick<ReadText, 'document' | 'pack'>): PhraseIndex<string> {
  const names = pack.findNames?.(document) ?? []
  const rows = names.flatMap(({ name }): readonly (readonly [string, string])[] => {
    const folded = foldAll(name, pack.fold)
    return [[folded, name]]
  })
  return indexPhrases(rows, (word) => word)
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
  const persons = matchAll(names, text.norms, quote.from, quote.to).map(({ from, value }) => ({
    from,
    name: value,
  }))
  const inOrder = [...countries, ...persons].sort((a, b) => a.from - b.from)
  return [...new Set(inOrder.map(({ name }) => name))]
}
