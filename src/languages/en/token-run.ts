import type { Range } from '#domain/span.ts'
import type { Document, Sentence, Token, TokenKind } from '#text/document.ts'
import { isNumberSign } from '#text/number-signs.ts'

/** A run of tokens, `from` inclusive, `to` exclusive. */
export interface TokenRun {
  readonly from: number
  readonly to: number
}

/** True for a word or number. */
function isProse(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number')
}

/** Words and numbers in a run. */
export function countWords(tokens: readonly Token[], { from, to }: TokenRun): number {
  let count = 0
  for (let i = from; i < to; i++) if (isProse(tokens[i])) count += 1
  return count
}

/** The first token of a kind in a run; -1 where there is none. */
export function findKind(
  tokens: readonly Token[],
  { from, to }: TokenRun,
  kind: TokenKind,
): number {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === kind) return i
  return -1
}

/** The run of a sentence's tokens that lie wholly in a range of text. */
export function runOf(range: Range, { tokens }: Document, sentence: Sentence): TokenRun {
  let from = sentence.from
  while (from < sentence.to && (tokens[from]?.start ?? 0) < range.start) from += 1
  let to = sentence.to
  while (to > from && (tokens[to - 1]?.end ?? 0) > range.end) to -= 1
  return { from, to }
}

/** The range of text that a run covers; null when it is empty. */
export function rangeOf({ from, to }: TokenRun, { tokens }: Document): Range | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end }
}

const KEPT_AT_EDGES = new Set(['word', 'number', 'quote', 'open', 'close'])

function isKept(token: Token | undefined): boolean {
  return token !== undefined && (KEPT_AT_EDGES.has(token.kind) || isNumberSign(token))
}

/** Takes commas, stops and the like off both ends of a run. */
export function trimRun(tokens: readonly Token[], run: TokenRun): TokenRun {
  let { from, to } = run
  while (from < to && !isKept(tokens[from])) from += 1
  while (to > from && !isKept(tokens[to - 1])) to -= 1
  return { from, to }
}
