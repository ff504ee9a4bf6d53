import type { Term } from '#domain/frame.ts'
import { type Range, type Span, spanOf } from '#domain/span.ts'
import type { LanguagePack, NumberReading } from '#languages/types.ts'
import type { Document, Token } from '#text/document.ts'
import { type Lexicon, lexiconOf } from './compile.ts'
import { matchAt, type PhraseIndex, type PhraseMatch } from './phrase-index.ts'
import { entryOf, type WordEntry } from './word-entries.ts'

/** A run of tokens, `to` exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A number, with its most where it is vague and its unit where it is a share. */
export type NumberRun = Run & Omit<NumberReading, 'start' | 'end'>

/** A word with content, a number or a country's name, with its language-neutral key. */
export interface TermRun extends Run {
  readonly key: string
  readonly kind: 'word' | 'number' | 'country'
}

/** An article's text with all that the finders look up, read once. */
export interface ReadText {
  readonly document: Document
  readonly pack: LanguagePack
  readonly lexicon: Lexicon
  /** Normal form of each token, sign or word. */
  readonly norms: readonly string[]
  readonly stems: readonly string[]
  readonly entries: readonly WordEntry[]
  /** Where a phrase of a table may begin, in order of text. */
  readonly places: ReadonlyMap<PhraseIndex<unknown>, readonly number[]>
  readonly numbers: readonly NumberRun[]
  readonly terms: readonly TermRun[]
}

/** Reads what every claim of an article is framed from. */
export function readText(document: Document, pack: LanguagePack): ReadText {
  const lexicon = lexiconOf(pack)
  const { tokens } = document
  const norms = tokens.map((token) => token.norm)
  const entries = norms.map((norm) => entryOf(norm, lexicon, pack))
  const stems = entries.map((entry) => entry.stem)
  const numbers = document.sentences.flatMap(({ from, to }) =>
    pack
      .findNumbers(from, to, document)
      .map(({ start, end, ...number }) => ({ ...number, ...runOf(tokens, { start, end }) })),
  )
  const places = new Map(lexicon.sought.map((table): [typeof table, number[]] => [table, []]))
  entries.forEach(({ begins }, at) => {
    for (const table of begins) places.get(table)?.push(at)
  })
  const base = { document, pack, lexicon, norms, stems, entries, places, numbers }
  return { ...base, terms: findTermRuns(base) }
}

/** The same text, with the places of one more table of words as they are written: the article's own names. */
export function withTable(text: ReadText, table: PhraseIndex<unknown>): ReadText {
  const begins = [...text.norms.keys()].filter((at) => table.has(text.norms[at] ?? ''))
  return { ...text, places: new Map([...text.places, [table, begins]]) }
}

function findTermRuns(text: Omit<ReadText, 'terms'>): readonly TermRun[] {
  const { document, entries, norms, numbers } = text
  const found: TermRun[] = []
  let nextNumber = 0
  for (let at = 0; at < norms.length; at++) {
    while ((numbers[nextNumber]?.to ?? Number.POSITIVE_INFINITY) <= at) nextNumber += 1
    const number = numbers[nextNumber]
    if (number?.from === at) {
      found.push({ from: at, to: number.to, key: `n:${number.value}`, kind: 'number' })
      at = number.to - 1
      continue
    }
    const token = document.tokens[at]
    if (token?.kind !== 'word') continue
    const country = entries[at]?.isCountry ? countryAt(text, at, norms.length) : null
    if (country !== null) {
      found.push({ from: at, to: country.to, key: `country:${country.value}`, kind: 'country' })
      at = country.to - 1
      continue
    }
    const entry = entries[at]
    if (entry === undefined || entry.isStop) continue
    found.push({ from: at, to: at + 1, key: entry.key, kind: 'word' })
  }
  return found
}

/** The country that a token, alone or with those after it, names by name, people or capital. */
function countryAt(
  { lexicon, norms, entries }: Pick<ReadText, 'lexicon' | 'norms' | 'entries'>,
  at: number,
  to: number,
): PhraseMatch<string> | null {
  const norm = norms[at] ?? ''
  const direct = matchAt(lexicon.countries, norms, at, to)
  if (direct !== null) return direct
  const named = entries[at]?.country ?? null
  if (named !== null) return { from: at, to: at + 1, value: named }
  if (norm.length < 4 || !lexicon.prefixes.has(norm[0] ?? '')) return null
  return matchAt(lexicon.countries, norms, at, to, norm.slice(1))
}

/** The run of tokens that lie wholly in a range of text. */
export function runOf(tokens: readonly Token[], { start, end }: Range): Run {
  const from = firstAtOrAfter(tokens, start)
  let to = firstAtOrAfter(tokens, end)
  if (to > from && (tokens[to - 1]?.end ?? 0) > end) to -= 1
  return { from, to }
}

function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first run that begins at a token or after it; the runs come in order of text. */
export function firstFrom(runs: readonly Run[], from: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** Runs that lie wholly in another; the runs come in order of text. */
export function runsIn<T extends Run>(runs: readonly T[], { from, to }: Run): readonly T[] {
  const first = firstFrom(runs, from)
  let end = first
  while ((runs[end]?.to ?? Number.POSITIVE_INFINITY) <= to) end += 1
  return runs.slice(first, end)
}

/** The words of a run as they stand in the text. */
export function spanOfRun({ document: { text, tokens } }: ReadText, { from, to }: Run): Span {
  const start = tokens[from]?.start ?? 0
  return spanOf(text, { start, end: tokens[to - 1]?.end ?? start })
}

/** A term with its place in the text. */
export function toTerm({ document: { tokens } }: ReadText, run: TermRun, inQuote: boolean): Term {
  return {
    stem: run.key,
    start: tokens[run.from]?.start ?? 0,
    end: tokens[run.to - 1]?.end ?? 0,
    inQuote,
  }
}
