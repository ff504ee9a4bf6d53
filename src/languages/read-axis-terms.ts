import type { AxisTerms } from '#languages/types.ts'

const POLES = /\s+[ab]: /u
const BETWEEN_TERMS = /[,،]\s+/u

/**
 * Reads tables of axis terms: an axis in a line of its own, then the terms of its poles after «a:»
 * and «b:». In a term, «/» parts words that may stand in one place («lift/ease sanctions») and «?»
 * follows a word that may be missing («lift the? siege»).
 */
export function readAxisTerms(
  tables: readonly string[],
  formsOf: (term: string) => readonly string[] = (term) => [term],
): Readonly<Record<string, AxisTerms>> {
  const terms: Record<string, AxisTerms> = {}
  const readPole = (cell: string) => [
    ...new Set(cell.split(BETWEEN_TERMS).flatMap(expandTerm).flatMap(formsOf)),
  ]
  for (const table of tables) {
    for (const block of table.trim().split(/\n(?=\S)/u)) {
      const [axis = '', a = '', b = ''] = block.trim().split(POLES)
      terms[axis] = { a: readPole(a), b: readPole(b) }
    }
  }
  return terms
}

/** All phrases that a term with «/» and «?» stands for. */
function expandTerm(term: string): readonly string[] {
  if (!/[/?]/u.test(term)) return [term]
  let phrases = ['']
  for (const slot of term.split(/\s+/u)) {
    const words = slot.replace('?', '').split('/')
    const choices = slot.endsWith('?') ? [...words, ''] : words
    phrases = phrases.flatMap((phrase) =>
      choices.map((word) => [phrase, word].filter((part) => part !== '').join(' ')),
    )
  }
  return phrases
}
