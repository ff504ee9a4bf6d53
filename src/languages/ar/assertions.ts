import type { Range } from '#domain/span.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { isBoilerplate, isHeading } from './furniture.ts'
import { afterImpersonalCue } from './impersonal.ts'
import { countWords, isProse, rangeOf, runOf, type TokenRun } from './token-run.ts'
import { isFiniteVerb } from './verbs.ts'
import { WORDS } from './word-sets.ts'

const MIN_WORDS = 5
/** Conjunctions after which, behind a comma, the outlet asserts anew. */
const NEW_ASSERTION = new Set(
  'فيما بينما لكن ولكن غير بيد وقد ولم ولن ولا وهو وهي وهم وهذا وهذه وذلك ولذلك ولهذا وبذلك وليس وليست'.split(
    ' ',
  ),
)
/** Connectives that stand outside the claim; a leading و or ف is part of its verb and stays. */
const LEADING = new Set('و كما فيما بينما لكن ولكن الا غير بيد انه انها ان حين حيث هذا'.split(' '))
const TRAILING = new Set(
  'و لكنه لكنها لكنهم ولكنه ولكنها ثم فقد وقد قد حيث اذ فيما بينما كما لكن ولكن غير الا ان انه انها التي الذي'.split(
    ' ',
  ),
)
const QUESTION_WORDS = new Set(['هل', 'ماذا', 'لماذا', 'كيف', 'متي'])
const PREPOSITIONS = new Set(
  'في من علي الي عن حول خلال بعد قبل منذ عقب اثر وفي ومن وعلي وعن وحول وخلال وبعد وقبل'.split(' '),
)

/**
 * The stretches of a range in which the outlet asserts something, split where a clause asserts
 * anew. Questions, headings, captions and site furniture assert nothing.
 */
export function findAssertions(
  range: Range,
  sentence: Sentence,
  document: Document,
): readonly Range[] {
  const { tokens } = document
  const { from, to } = runOf(range, document, sentence)
  if (to <= from || isQuestion(tokens, sentence) || isHeading(sentence, document)) return []
  if (isBoilerplate(tokens, { from, to })) return []
  const impersonal = afterImpersonalCue(sentence, document)
  const start = impersonal > from && impersonal < to ? impersonal : from
  return splitAssertions(tokens, { from: start, to })
    .map((run) => trimAssertion(tokens, run))
    .filter((run) => countWords(tokens, run) >= MIN_WORDS && !isFragment(tokens, run))
    .map((run) => rangeOf(run, document))
    .filter((found) => found !== null)
}

/** «من أجل تعزيز الهدنة», «وحول ما حققته المحادثات»: a preposition and no verb of its own assert nothing. */
function isFragment(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  if (!PREPOSITIONS.has(tokens[from]?.norm ?? '')) return false
  for (let at = from + 1; at < to; at++) {
    const norm = tokens[at]?.norm ?? ''
    const before = tokens[at - 1]?.norm ?? ''
    const isVerb = isFiniteVerb(norm) || isFiniteVerb(norm.replace(/^[وف]/u, ''))
    if (isVerb && !SUBORDINATORS.has(before) && !WORDS.relatives.has(before)) return false
  }
  return true
}

const SUBORDINATORS = new Set(['ما', 'اذا', 'ان', 'بعدما', 'قبلما', 'حيثما', 'كما'])

function splitAssertions(tokens: readonly Token[], { from, to }: TokenRun): readonly TokenRun[] {
  const runs: TokenRun[] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    if (
      !opensAssertion(tokens, at) ||
      countWords(tokens, { from: start, to: at }) < MIN_WORDS ||
      countWords(tokens, { from: at, to }) < MIN_WORDS
    )
      continue
    runs.push({ from: start, to: at })
    start = at
  }
  runs.push({ from: start, to })
  return runs
}

function opensAssertion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]?.norm ?? ''
  if (token?.kind !== 'word' || before === undefined) return false
  const { norm } = token
  if (norm === 'الا' && /^ان/u.test(next)) return true
  // «و تم …»: the conjunction written apart opens a clause without a comma.
  if (norm === 'و' || norm === 'كما') return isFiniteVerb(next)
  if (before.kind !== 'comma' && before.kind !== 'semicolon') return false
  if (norm === 'كما' || norm === 'حيث')
    return isFiniteVerb(next) && (norm === 'كما' ? /^ت|^و|^ق|^ا/u.test(next) : true)
  if (norm === 'في') return next === 'حين'
  return NEW_ASSERTION.has(norm) || (norm[0] === 'و' && isFiniteVerb(norm.slice(1)))
}

function trimAssertion(tokens: readonly Token[], run: TokenRun): TokenRun {
  let { from, to } = run
  while (from < to && (!isProse(tokens[from]) || LEADING.has(tokens[from]?.norm ?? ''))) {
    if (tokens[from]?.norm === 'في') break
    from += 1
  }
  if (tokens[from]?.norm === 'في' && tokens[from + 1]?.norm === 'حين') from += 2
  while (to > from && !endsAssertion(tokens[to - 1])) to -= 1
  return { from, to }
}

/** Not a sign, nor a connective that leads on to a report: «…، لكنه», «…، ثم». */
function endsAssertion(token: Token | undefined): boolean {
  if (token?.kind === 'close') return true
  return isProse(token) && !TRAILING.has(token?.norm ?? '')
}

function isQuestion(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const last = tokens[to - 1]
  return last?.norm === '؟' || last?.norm === '?' || QUESTION_WORDS.has(tokens[from]?.norm ?? '')
}
