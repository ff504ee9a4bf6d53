/** Words that are kept; past them what is found of a new word isn't. */
const MAX_WORDS = 20_000

type Row = unknown[]

/** All that was found out of a word, a column a function: one look-up serves them all. */
const ROWS = new Map<string, Row>()
let columns = 0

// Functions ask of one word in turn.
let lastWord = ''
let lastRow: Row = []

function rowOf(word: string): Row {
  if (word === lastWord) return lastRow
  let row = ROWS.get(word)
  if (row === undefined) {
    row = new Array(columns).fill(undefined)
    if (ROWS.size < MAX_WORDS) ROWS.set(word, row)
  }
  lastWord = word
  lastRow = row
  return row
}

const NOTHING = Symbol('nothing')

/**
 * A pure function of a word in normal form that keeps what it found: the words of news come again
 * and again. Made once, when its module is loaded; `memoise` is for functions that come and go.
 *
 * @example
 * export const isDefinite = perWord((norm) => norm.startsWith('ال'))
 */
export function perWord<T>(find: (word: string) => T): (word: string) => T {
  const column = columns
  columns += 1
  return (word) => {
    const row = rowOf(word)
    const kept = row[column]
    if (kept !== undefined) return (kept === NOTHING ? undefined : kept) as T
    const found = find(word)
    row[column] = found === undefined ? NOTHING : found
    return found
  }
}
