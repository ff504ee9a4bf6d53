import type { Mode } from '#domain/claim.ts'
import type { Range } from '#domain/span.ts'
import type { Document, Quotation, Token } from '#text/document.ts'
import { isNumberSign } from '#text/number-signs.ts'
import { listPhrases, phraseAt } from '#text/phrase-list.ts'
import { findCueForm } from './cue-index.ts'
import { foldWord } from './fold.ts'
import { isImpersonal } from './impersonal.ts'
import type { Opening } from './nominal-openings.ts'
import { countWords, rangeOf, type TokenRun } from './token-run.ts'
import { isFiniteVerb } from './verbs.ts'
import { WORDS } from './word-sets.ts'

/** A quotation of fewer words may be the first part of an indirect clause: أن "المسار" انتهى. */
const MIN_WHOLE_QUOTATION_WORDS = 8
/** A name in marks has no more words. */
const MAX_SUBJECT_WORDS = 3
/** After a comma these lead back from the reported words to the outlet's. */
const RETURNS = listPhrases(
  [
    'في هذا الصدد',
    'في هذا السياق',
    'في هذا الإطار',
    'في هذا الشأن',
    'في غضون ذلك',
    'في إشارة',
    'في حين',
    'جاء ذلك',
    'جاءت تصريحات',
    'يأتي ذلك',
    'يأتي هذا',
    'وهو ما نفته',
    'وهو ما نفاه',
    'وهو ما رفضته',
    'وهو ما رفضه',
    'وهو ما أكدته',
    'وهو ما أكده',
    'حسبما',
    'بحسب ما',
    'حسب ما',
    'وفق ما',
    'كما تم',
  ].map((phrase) => phrase.split(' ').map(foldWord)),
  ['', 'و'],
)
const AND_THAT = /^وان(?:ه|ها|هم|هما|نا)?$/u
const MIN_CLAUSE_WORDS = 3
const OWN_NEGATION = /^و?لكنه(?:ا|م)?$/u

/** Reported words: one range a claim. */
export interface Content {
  readonly ranges: readonly Range[]
  readonly mode: Mode
}

/**
 * The stretches of text that a cue's content takes, up to `end` (a token index); a quotation is
 * taken whole, but for what `cut` leaves to another source. Null when it is empty.
 */
export function contentOf(
  { at, by }: Opening,
  end: number,
  document: Document,
  cut = Number.POSITIVE_INFINITY,
): Content | null {
  const { tokens, quotations } = document
  let from = at
  while (from < end && isLeadingSign(tokens[from])) from += 1
  if (by === 'colon' && WORDS.complementisers.has(tokens[from]?.norm ?? '')) from += 1
  const quotation = quotations.find(({ openToken }) => openToken === from)
  if (
    quotation !== undefined &&
    tokens[from]?.kind === 'quote' &&
    isWhole(quotation, by, end, tokens)
  ) {
    const to = quotation.closed
      ? Math.min(quotation.closeToken, cut)
      : cutAtReturn(from + 1, quotation.closeToken, tokens)
    const range = rangeOf({ from: afterThat(tokens, from + 1), to }, document)
    return range === null ? null : { ranges: [range], mode: 'direct' }
  }
  const to = by === 'colon' ? end : cutAtReturn(from, end, tokens)
  const runs = by === 'colon' ? [{ from, to }] : splitAtThat(tokens, { from, to })
  const ranges = runs
    .map((run) => rangeOf(withoutTrailingSigns(tokens, run), document))
    .filter((range) => range !== null)
  return ranges.length === 0 ? null : { ranges, mode: by === 'colon' ? 'direct' : 'indirect' }
}

/** «قال: "إن …"»: أن within the marks is still the reporter's. */
function afterThat(tokens: readonly Token[], at: number): number {
  return tokens[at]?.norm === 'ان' ? at + 1 : at
}

/** «أن …، وأن …»: each clause under its own أن is a claim. */
function splitAtThat(tokens: readonly Token[], { from, to }: TokenRun): readonly TokenRun[] {
  const runs: TokenRun[] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    if (tokens[at - 1]?.kind !== 'comma' || !AND_THAT.test(tokens[at]?.norm ?? '')) continue
    if (countWords(tokens, { from: at + 1, to }) < MIN_CLAUSE_WORDS) continue
    runs.push({ from: start, to: at })
    start = at + 1
  }
  runs.push({ from: start, to })
  return runs
}

function withoutTrailingSigns(tokens: readonly Token[], { from, to }: TokenRun): TokenRun {
  let end = to
  while (end > from && isTrailingSign(tokens[end - 1])) end -= 1
  // «…، مؤكدا. أن …»: a cue that a stray stop has parted from its content.
  const last = tokens[end - 1]
  if (tokens[end - 2]?.kind === 'comma' && findCueForm(last?.norm ?? '')?.kind === 'participle')
    end -= 2
  return { from, to: end }
}

/** «(في إشارة إلى …)»: the outlet explains. */
const ALLUSION = listPhrases([['في', foldWord('إشارة')]], ['', 'و'])

/** True unless an indirect clause goes on after a short quotation at its start. */
function isWhole(
  { openToken, closeToken }: Quotation,
  by: Opening['by'],
  end: number,
  tokens: readonly Token[],
): boolean {
  const next = tokens[closeToken + 1]
  const words = countWords(tokens, { from: openToken + 1, to: closeToken })
  // «أن "ريح الشمال" أعادت الثقة»: behind أن a name in marks has its verb at once.
  if (by === 'that' && words <= MAX_SUBJECT_WORDS && isFiniteVerb(next?.norm ?? '')) return false
  return !(
    next?.kind === 'word' &&
    closeToken + 1 < end &&
    findCueForm(next.norm) === undefined &&
    words < MIN_WHOLE_QUOTATION_WORDS
  )
}

/** Where indirect content ends before `end`, because the outlet takes up its own thread. */
function cutAtReturn(from: number, end: number, tokens: readonly Token[]): number {
  for (let at = from + 1; at < end; at++) {
    const before = tokens[at - 1]
    if (before === undefined || before.kind === 'word' || before.kind === 'number') continue
    if (before.kind === 'open' && phraseAt(ALLUSION, tokens, at) !== undefined) return at - 1
    const next = tokens[at + 1]?.norm
    if (phraseAt(RETURNS, tokens, at) !== undefined || isImpersonal(tokens, at)) return at
    if (OWN_NEGATION.test(tokens[at]?.norm ?? '') && (next === 'لم' || next === 'لا')) return at
  }
  return end
}

function isLeadingSign(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.kind === 'colon' || token?.kind === 'dash'
}

function isTrailingSign(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isNumberSign(token) &&
    ['comma', 'semicolon', 'stop', 'colon', 'dash', 'mark'].includes(token.kind)
  )
}
