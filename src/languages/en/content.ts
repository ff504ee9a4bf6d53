import type { Mode } from '#domain/claim.ts'
import type { Range } from '#domain/span.ts'
import type { Document, Quotation, Token } from '#text/document.ts'
import { listPhrases, phraseAt } from '#text/phrase-list.ts'
import { isRelative } from './content-before.ts'
import { findCueForm } from './cue-index.ts'
import type { FoundCue } from './found-cue.ts'
import { readForward } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import { countWords, rangeOf, type TokenRun, trimRun } from './token-run.ts'
import { isVerbLike, WORDS } from './word-sets.ts'

/** A quotation of fewer words may be the first part of an indirect clause: said "errors" were made. */
const MIN_WHOLE_QUOTATION_WORDS = 4
const LEADING = new Set([
  'but',
  'and',
  'or',
  'so',
  'yet',
  'however',
  'meanwhile',
  'moreover',
  'furthermore',
  'also',
])
/** «said it believes»: the speaker's own view, told as such. */
const OWN_VIEW = /^(?:believes?|believed|thinks?|thought|expects?|expected|considers?|considered)$/u

/** Reported words: one range a claim. */
export interface Content {
  readonly ranges: readonly Range[]
  readonly mode: Mode
}

/** The stretches that a cue's content takes between `start` and `end` (token indexes). Null when it is empty. */
export function contentOf(
  cue: FoundCue,
  start: number,
  end: number,
  document: Document,
): Content | null {
  const { tokens } = document
  const before =
    cue.placement === 'after'
      ? null
      : withoutLead(tokens, trimRun(tokens, { from: start, to: cue.headFrom }))
  const after = cue.placement === 'before' ? null : afterRun(cue, end, document)
  if (before !== null && after !== null) {
    const isQuoted = document.tokens[before.from]?.kind === 'quote'
    const pieces = isQuoted ? [before, after] : [{ from: before.from, to: after.to }]
    return piecesOf(pieces, document)
  }
  const run = before ?? after
  if (run === null) return null
  return piecesOf([run], document)
}

function piecesOf(runs: readonly TokenRun[], document: Document): Content | null {
  const pieces = runs.map((run) => pieceOf(run, document)).filter((piece) => piece !== null)
  const [first] = pieces
  if (first === undefined) return null
  const direct = pieces.every(({ mode }) => mode === 'direct')
  return { ranges: pieces.map(({ range }) => range), mode: direct ? 'direct' : 'indirect' }
}

function pieceOf(
  run: TokenRun,
  document: Document,
): { readonly range: Range; readonly mode: Mode } | null {
  const quotation = wholeQuotation(run, document)
  const range = rangeOf(run, document)
  if (range === null) return null
  if (quotation === undefined) return { range, mode: 'indirect' }
  return { range: { start: quotation.start, end: quotation.end }, mode: 'direct' }
}

/** The quotation that fills a run, or that opens it with words enough to stand alone. */
function wholeQuotation(
  { from, to }: TokenRun,
  { tokens, quotations }: Document,
): Quotation | undefined {
  const quotation = quotations.find(({ openToken }) => openToken === from)
  if (quotation === undefined) return undefined
  const next = tokens[quotation.closeToken + 1]
  if (quotation.closeToken >= to - 2) return quotation
  const words = countWords(tokens, { from, to: quotation.closeToken })
  return words >= MIN_WHOLE_QUOTATION_WORDS && (next?.kind === 'comma' || next?.kind === 'stop')
    ? quotation
    : undefined
}

function afterRun(cue: FoundCue, end: number, document: Document): TokenRun {
  const { tokens } = document
  let { from, to } = trimRun(tokens, { from: cue.after, to: end })
  const isPronoun = WORDS.auxiliaries.has(tokens[from + 1]?.norm ?? '')
  if (tokens[from]?.norm === 'that' && !isPronoun && cue.after !== from) from += 1
  const isOwnView =
    WORDS.pronouns.has(tokens[from]?.norm ?? '') && OWN_VIEW.test(tokens[from + 1]?.norm ?? '')
  if (isOwnView && tokens[from + 2]?.norm !== 'to') {
    from += 2
    if (tokens[from]?.norm === 'that') from += 1
  }
  to = cutAside(tokens, { from, to: beforeTrailing({ from, to }, document) }, cue)
  const run = trimRun(tokens, { from, to })
  return withoutTail(tokens, run)
}

/** The next report's conjunction stands outside this one's content: …, while the army said. */
export function withoutTail(tokens: readonly Token[], { from, to }: TokenRun): TokenRun {
  let end = to
  while (
    end > from &&
    /^(?:and|but|while|whilst|whereas|with|without|as|after|when|before|because|since|although|though)$/u.test(
      tokens[end - 1]?.norm ?? '',
    )
  )
    end -= 1
  return trimRun(tokens, { from, to: end })
}

/** «A said it was over, a poll showed.»: whoever tells of the report ends its content. */
function beforeTrailing({ from, to }: TokenRun, document: Document): number {
  const { tokens } = document
  let end = to
  while (end > from && tokens[end - 1]?.kind !== 'word') end -= 1
  const comma = tokens.findLastIndex(({ kind }, i) => i < end && kind === 'comma')
  const form = findCueForm(tokens[end - 1]?.norm ?? '')
  if (comma <= from + 2 || form === undefined || form.kind === 'gerund') return to
  const phrase = readForward(document, comma + 1, end)
  const speaks = phrase.to > phrase.from && canSpeak(document, phrase)
  return speaks && !tokens.slice(phrase.to, end - 1).some(isVerbLike) ? comma : to
}

const RETURNS = /^(?:without|according)$/u

/** Where the reporter takes the word back: «…, in a reference to», «without providing evidence». */
function cutAside(tokens: readonly Token[], { from, to }: TokenRun, cue: FoundCue): number {
  const closesRelative = isRelative(tokens, cue.headFrom, cue.cue.from + 1)
  for (let i = from + 1; i < to; i++) {
    const { norm = '', kind } = tokens[i] ?? {}
    if (kind === 'quote') return to
    if (norm === 'referring' && tokens[i + 1]?.norm === 'to') return i
    if (closesRelative && tokens[i - 1]?.kind === 'comma' && isMainVerb(tokens, i)) return i - 1
    if (
      norm === 'which' &&
      findCueForm(tokens[i + 1]?.norm ?? '')?.entries.some(({ trails }) => trails === true) === true
    )
      return i
    if (cue.entry.accuses === true && RETURNS.test(norm) && /ing$/u.test(tokens[i + 1]?.norm ?? ''))
      return i
    if (tokens[i - 1]?.kind === 'comma' && opensReturn(tokens, i)) return i - 1
  }
  return to
}

/** «The bank, which said …, has lost»: the main verb after its subject's relative clause. */
function isMainVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined && isVerbLike(token) && !WORDS.prepositions.has(tokens[at + 1]?.norm ?? '')
  )
}

const RETURN_PHRASES = listPhrases(
  [
    'in reference to',
    'in a reference to',
    'referring to',
    'in an apparent reference',
    'in the latest',
    'as part of',
    'a day after',
    'hours after',
    'days after',
    'a week after',
    'shortly after',
    'ahead of',
  ].map((phrase) => phrase.split(' ')),
)

function opensReturn(tokens: readonly Token[], at: number): boolean {
  return phraseAt(RETURN_PHRASES, tokens, at) !== undefined
}

/** Takes an opening But or Meanwhile off a clause. */
export function withoutLead(tokens: readonly Token[], { from, to }: TokenRun): TokenRun {
  let at = from
  while (at < to && LEADING.has(tokens[at]?.norm ?? '')) at += 1
  return trimRun(tokens, { from: at, to })
}
