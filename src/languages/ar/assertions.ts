import type { Range } from '#domain/span.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { withoutDateline } from './dateline.ts'
import { asserts, leadsToReport, trailsReport } from './fragments.ts'
import { isBoilerplate, isHeading } from './furniture.ts'
import { afterImpersonalCue } from './impersonal.ts'
import { MIN_WORDS, splitAssertions } from './split-assertions.ts'
import { countWords, isProse, rangeOf, runOf, type TokenRun } from './token-run.ts'

/** Connectives that stand outside the claim; a leading و or ف is part of its verb and stays. */
const LEADING = new Set('و كما فيما بينما لكن ولكن الا غير بيد ان حين حيث'.split(' '))
/** These open a claim of their own, unless another connective stands before them: «إلا أنه …». */
const LEADING_PRONOUNS = new Set(['انه', 'انها'])
const TRAILING = new Set(
  `و لكنه لكنها لكنهم ولكنه ولكنها ثم فقد وقد قد حيث اذ فيما بينما كما لكن ولكن غير الا ان انه انها التي الذي الذين حين عندما بعدما وكان وكانت كان كانت وهو وهي
   في من الي علي عن بعد قبل خلال حتي وفي ومن وعن`.split(/\s+/u),
)
const QUESTION_WORDS = new Set('هل ماذا لماذا كيف متي اين ايهما'.split(' '))

/**
 * The stretches of a range in which the outlet asserts something, split where a clause asserts
 * anew. Questions, headings, captions, datelines and site furniture assert nothing.
 */
export function findAssertions(
  range: Range,
  sentence: Sentence,
  document: Document,
): readonly Range[] {
  const { tokens } = document
  const body = withoutDateline(sentence, document)
  const { from, to } = runOf(range, document, body)
  if (to <= from || isQuestion(tokens, body) || isHeading(sentence, document)) return []
  if (isBoilerplate(tokens, { from, to }) || isQuoted(document, { from, to })) return []
  const impersonal = afterImpersonalCue(body, document)
  const isImpersonal = impersonal > from && impersonal < to
  const runs = splitAssertions(tokens, { from: isImpersonal ? impersonal : from, to })
  return runs
    .map((run) => ({ run, trimmed: trimAssertion(tokens, run) }))
    .filter(({ run, trimmed }) => !(trimmed.to === to && leadsToReport(tokens, run, body)))
    .filter(({ run, trimmed }) => !(trimmed.from === from && trailsReport(tokens, run, body)))
    .map(({ trimmed }) => trimmed)
    .filter((run) => countWords(tokens, run) >= MIN_WORDS && asserts(tokens, run))
    .map((run) => rangeOf(run, document))
    .filter((found) => found !== null)
}

function trimAssertion(tokens: readonly Token[], run: TokenRun): TokenRun {
  let { from, to } = run
  while (from < to && isLeading(tokens, from, run.from)) from += 1
  if (tokens[from]?.norm === 'في' && tokens[from + 1]?.norm === 'حين') from += 2
  while (to > from && !endsAssertion(tokens[to - 1])) to -= 1
  return { from, to }
}

function isLeading(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (!isProse(token)) return true
  const { norm = '' } = token ?? {}
  if (LEADING_PRONOUNS.has(norm)) return LEADING.has(tokens[at - 1]?.norm ?? '') && at > from
  const next = tokens[at + 1]
  // «هذا وقد …», «هذا، و…»: a mere link; «هذا يعني أن …» has it for its subject.
  if (norm === 'هذا')
    return next?.kind === 'comma' || /^و(?:قد|كان|من|لم|ت|ي)/u.test(next?.norm ?? '')
  return LEADING.has(norm)
}

/** Not a sign, nor a connective that leads on to a report: «…، لكنه», «…، ثم». */
function endsAssertion(token: Token | undefined): boolean {
  if (token?.kind === 'close') return true
  return isProse(token) && !TRAILING.has(token?.norm ?? '')
}

/** Words wholly within quotation marks are someone's, even where it is not clear whose. */
function isQuoted({ quotations }: Document, { from, to }: TokenRun): boolean {
  return quotations.some(
    ({ openToken, closeToken }) =>
      openToken <= from + 1 && closeToken >= to - 2 && closeToken - openToken > MIN_WORDS,
  )
}

/** By its mark, whatever signs follow that («؟.», «؟!»), or by its first word. */
function isQuestion(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const first = tokens[from]?.norm ?? ''
  if (QUESTION_WORDS.has(first) || QUESTION_WORDS.has(first.replace(/^[وف]/u, ''))) return true
  for (let at = to - 1; at >= from && !isProse(tokens[at]); at--)
    if (tokens[at]?.norm === '؟' || tokens[at]?.norm === '?') return true
  return false
}
