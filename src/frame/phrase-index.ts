/** Phrases by their first word; words are compared by a key (stem or normal form). */
export type PhraseIndex<T> = ReadonlyMap<string, Bucket<T>>

/** The phrases that begin with one word; read when first asked for. */
export interface Bucket<T> {
  /** Those that may go on with a word, longest first. */
  readonly before: (second: string | undefined) => readonly PhraseEntry<T>[]
}

type Row<T> = readonly [phrase: string, value: T]

interface PhraseEntry<T> {
  readonly keys: readonly string[]
  readonly value: T
}

/** A phrase found in a run of tokens, `to` exclusive. */
export interface PhraseMatch<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

/** Ends a word of which only the beginning is given: «قد ي…». */
const OPEN_END = '…'
/** Words that «…» alone stands for at most: «فشل … في». */
const MAX_GAP = 3
const WORD = /^\p{L}/u
const SIGN = /[!-/:-@[-`{-~€£¥₺٪]/u
const WORDS = /[\p{L}\p{M}\p{N}'’…-]+|[^\s]/gu

/** Cuts a phrase as the tokeniser would: words, and each sign alone. */
export function wordsOf(phrase: string): readonly string[] {
  // Nearly all phrases are plain words; tables are read at start-up, where every pattern costs.
  return SIGN.test(phrase) ? (phrase.match(WORDS) ?? []) : phrase.split(' ')
}

/** The first of `wordsOf`. */
function firstWordOf(phrase: string): string {
  if (SIGN.test(phrase)) return wordsOf(phrase)[0] ?? ''
  const space = phrase.indexOf(' ')
  return space < 0 ? phrase : phrase.slice(0, space)
}

/**
 * Builds an index; of two values for one phrase the first is kept, or both by `join`. Of tables of
 * thousands of phrases a text needs few: what begins with one word is read when that word comes.
 */
export function indexPhrases<T>(
  rows: Iterable<Row<T>>,
  keyOf: (word: string) => string,
  join: (first: T, second: T) => T = (first) => first,
): PhraseIndex<T> {
  const toKey = (word: string) => (word.endsWith(OPEN_END) ? word : keyOf(word))
  const groups = Map.groupBy(rows, ([phrase]) => toKey(firstWordOf(phrase)))
  groups.delete('')
  const index = new Map<string, Bucket<T>>()
  for (const [first, alike] of groups) {
    let read: Bucket<T> | undefined
    index.set(first, {
      before: (second) => {
        read ??= bySecond(readEntries(alike, toKey, join))
        return read.before(second)
      },
    })
  }
  return index
}

function readEntries<T>(
  rows: readonly Row<T>[],
  toKey: (word: string) => string,
  join: (first: T, second: T) => T,
): readonly PhraseEntry<T>[] {
  const entries: PhraseEntry<T>[] = []
  for (const [phrase, value] of rows) {
    const keys = wordsOf(phrase).map(toKey)
    const twin = entries.findIndex((entry) => isSame(entry.keys, keys))
    const known = entries[twin]
    if (known === undefined) entries.push({ keys, value })
    else entries[twin] = { keys, value: join(known.value, value) }
  }
  return entries.toSorted((a, b) => b.keys.length - a.keys.length)
}

/** Of dozens of phrases that begin alike («in …») few go on with any one word. */
function bySecond<T>(entries: readonly PhraseEntry<T>[]): Bucket<T> {
  const isOpen = ({ keys: [, second] }: PhraseEntry<T>) =>
    second === undefined || second.endsWith(OPEN_END)
  const anyhow = entries.filter(isOpen)
  const lists = new Map<string | undefined, readonly PhraseEntry<T>[]>()
  for (const [, second] of entries.filter((entry) => !isOpen(entry)).map(({ keys }) => keys))
    lists.set(
      second,
      entries.filter((entry) => isOpen(entry) || entry.keys[1] === second),
    )
  return { before: (second) => lists.get(second) ?? anyhow }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i])
}

/**
 * The longest phrase that begins at a token, ends before `to` and has an accepted value; `first`
 * stands in for its first key.
 */
export function matchAt<T>(
  index: PhraseIndex<T>,
  keys: readonly string[],
  at: number,
  to: number,
  first: string | undefined = keys[at],
  accepts?: (value: T) => boolean,
): PhraseMatch<T> | null {
  const bucket = first === undefined ? undefined : index.get(first)
  return bucket === undefined ? null : matchIn(bucket, keys, at, to, accepts)
}

/** The longest of the phrases that begin alike which goes on from a token. */
export function matchIn<T>(
  bucket: Bucket<T>,
  keys: readonly string[],
  at: number,
  to: number,
  accepts?: (value: T) => boolean,
): PhraseMatch<T> | null {
  for (const entry of bucket.before(keys[at + 1])) {
    const end = endOf(entry.keys, 1, keys, at + 1, to)
    if (end !== null && (accepts === undefined || accepts(entry.value)))
      return { from: at, to: end, value: entry.value }
  }
  return null
}

/** Where the rest of a phrase ends when it goes on at a token; null when it does not. */
function endOf(
  phrase: readonly string[],
  next: number,
  keys: readonly string[],
  at: number,
  to: number,
): number | null {
  const wanted = phrase[next]
  if (at > to) return null
  if (wanted === undefined) return at
  if (wanted === OPEN_END) {
    for (let gap = 0; gap <= MAX_GAP; gap++) {
      const end = endOf(phrase, next + 1, keys, at + gap, to)
      if (end !== null || !WORD.test(keys[at + gap] ?? '')) return end
    }
    return null
  }
  return isKey(keys[at] ?? '', wanted) ? endOf(phrase, next + 1, keys, at + 1, to) : null
}

function isKey(key: string, wanted: string): boolean {
  return (
    key === wanted ||
    (wanted.endsWith(OPEN_END) && wanted.length > 1 && key.startsWith(wanted.slice(0, -1)))
  )
}
