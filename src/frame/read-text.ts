import type { Term } from '#domain/frame.ts'
import { type Range, type Span, spanOf } from '#domain/span.ts'
import type { LanguagePack } from '#languages/types.ts'
import type { Document, Token } from '#text/document.ts'
import { type Lexicon, lexiconOf, stemOf } from './compile.ts'
import { matchAt, type PhraseMatch } from './phrase-index.ts'

/** A run of tokens, `to` exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

export interface NumberRun extends Run {
  readonly value: number
}

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
  readonly numbers: readonly NumberRun[]
  readonly terms: readonly TermRun[]
}

/** Reads what every claim of an article is framed from. */
export function readText(document: Document, pack: LanguagePack): ReadText {
  const lexicon = lexiconOf(pack)
  const { tokens } = document
  const norms = tokens.map((token) => token.norm)
  const stems = tokens.map((token) => (token.kind === 'word' ? pack.stem(token.norm) : token.norm))
  const numbers = document.sentences.flatMap(({ from, to }) =>
    pack
      .findNumbers(from, to, document)
      .map(({ value, ...range }) => ({ value, ...runOf(tokens, range) })),
  )
  const base = { document, pack, lexicon, norms, stems, numbers }
  return { ...base, terms: findTermRuns(base) }
}

function findTermRuns(text: Omit<ReadText, 'terms'>): readonly TermRun[] {
  const { document, pack, norms, stems, numbers } = text
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
    const country = countryAt(text, at, norms.length)
    if (country !== null) {
      found.push({ from: at, to: country.to, key: `country:${country.value}`, kind: 'country' })
      at = country.to - 1
      continue
    }
    if (isStopWord(text, token.norm)) continue
    found.push({ from: at, to: at + 1, key: termKey(pack, stems[at] ?? ''), kind: 'word' })
  }
  return found
}

/** Key under which a stem meets other claims': its concept, or the stem marked with its language. */
export function termKey(pack: LanguagePack, stem: string): string {
  const concept = Object.hasOwn(pack.concepts, stem) ? pack.concepts[stem] : undefined
  return concept === undefined ? `${pack.code}:${stem}` : `c:${concept}`
}

function isStopWord({ pack, lexicon }: Pick<ReadText, 'pack' | 'lexicon'>, norm: string): boolean {
  if (norm.length < 2 || pack.stopWords.has(norm)) return true
  return norm.length > 2 && lexicon.prefixes.has(norm[0] ?? '') && pack.stopWords.has(norm.slice(1))
}

/** The country that a token, alone or with those after it, names by name, people or capital. */
function countryAt(
  { lexicon, norms, stems }: Pick<ReadText, 'lexicon' | 'norms' | 'stems'>,
  at: number,
  to: number,
): PhraseMatch<string> | null {
  const norm = norms[at] ?? ''
  const direct = matchAt(lexicon.countries, norms, at, to)
  if (direct !== null) return direct
  const named = lexicon.countryStems.get(stems[at] ?? '')?.find(([name]) => inflects(norm, name))
  if (named !== undefined) return { from: at, to: at + 1, value: named[1] }
  if (norm.length < 4 || !lexicon.prefixes.has(norm[0] ?? '')) return null
  return matchAt(lexicon.countries, norms, at, to, norm.slice(1))
}

/** True for a word that holds the whole name or, of a longer name, all but its last letter (سوريا, السورية). */
function inflects(norm: string, name: string): boolean {
  return (
    norm.includes(name) || (name.length > 4 && norm.length > 4 && norm.includes(name.slice(0, -1)))
  )
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

/** Runs that lie wholly in another; the runs come in order of text. */
export function runsIn<T extends Run>(runs: readonly T[], { from, to }: Run): readonly T[] {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < runs.length; i++) {
    const run = runs[i]
    if (run === undefined || run.to > to) break
    found.push(run)
  }
  return found
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

/** A word's stem without the letter that is written on to it, where `stem` keeps it: وقتل, بوقف. */
export function stemWithoutPrefix({ lexicon, pack, norms }: ReadText, at: number): string | null {
  const norm = norms[at] ?? ''
  return norm.length > 3 && lexicon.prefixes.has(norm[0] ?? '') ? stemOf(pack, norm.slice(1)) : null
}
