import type { Range } from '#domain/span.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { listPhrases, phraseAt } from '#text/phrase-list.ts'
import { withoutLead, withoutTail } from './content.ts'
import { impersonalCues } from './cues.ts'
import { afterDateline, isBoilerplate, isHeading } from './furniture.ts'
import { countWords, findKind, rangeOf, runOf, type TokenRun, trimRun } from './token-run.ts'
import { isVerbLike, WORDS } from './word-sets.ts'

const MIN_WORDS = 5
const IMPERSONAL = listPhrases(impersonalCues.map((phrase) => phrase.split(' ')))
const QUESTION_WORDS = new Set([
  'what',
  'why',
  'how',
  'who',
  'where',
  'when',
  'is',
  'are',
  'does',
  'did',
  'will',
  'can',
])
/** «Asked whether he would stand again, X replied»: the occasion of a report. */
const ANSWERING = new Set('asked pressed questioned quizzed challenged'.split(' '))
/** Conjunctions after which, behind a comma, the outlet asserts anew. */
const NEW_ASSERTION = new Set(['but', 'while', 'whilst', 'whereas', 'although', 'though', 'yet'])

/**
 * The stretches of a range in which the outlet asserts something, split where a clause asserts
 * anew. Questions, headings, captions, bylines and site furniture assert nothing.
 */
export function findAssertions(
  range: Range,
  sentence: Sentence,
  document: Document,
): readonly Range[] {
  const { tokens } = document
  const run = runOf(range, document, sentence)
  const from = Math.max(run.from, afterDateline(sentence, document))
  const { to } = run
  if (to <= from || isQuestion(tokens, sentence) || isHeading(sentence, document)) return []
  if (isBoilerplate(tokens, { from, to }) || isQuoted(document, { from, to })) return []
  const before = tokens[from - 1]
  // «X told relatives gathered in the port», «X said Friday as he left»: a report's own words go on.
  const first = tokens[from]
  const isTail =
    range.start > sentence.start &&
    before?.kind === 'word' &&
    first?.kind === 'word' &&
    !first.capital &&
    !WORDS.conjunctions.has(first.norm)
  if (isTail) return []
  const isPart = from > afterDateline(sentence, document) || to < sentence.to - 1
  const start = afterImpersonal(tokens, { from, to })
  return splitAssertions(tokens, { from: start, to })
    .map((part) => withoutByline(tokens, withoutTail(tokens, withoutLead(tokens, part))))
    .filter((part) => countWords(tokens, part) >= MIN_WORDS)
    .filter((part) => !isPart || isClause(tokens, part))
    .map((part) => rangeOf(part, document))
    .filter((found) => found !== null)
}

/** A part of a sentence asserts only as a clause of its own: not «a day after the talks ended». */
function isClause(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  const first = tokens[from]
  if (first === undefined || WORDS.prepositions.has(first.norm) || WORDS.relatives.has(first.norm))
    return false
  if (/ing$/u.test(first.norm) && !first.capital) return false
  if (ANSWERING.has(first.norm)) return false
  const verb = tokens.findIndex((token, i) => i >= from && isVerbLike(token))
  if (verb < 0 || verb >= to) return false
  // «said Ana Lima, a baker whose shop was destroyed»: what describes the speaker asserts nothing.
  const describes = !first.capital && WORDS.determiners.has(first.norm)
  return !(describes && tokens.slice(from, verb).some(({ norm }) => WORDS.relatives.has(norm)))
}

function isQuestion(tokens: readonly Token[], { from, to }: Sentence): boolean {
  return (
    tokens.slice(Math.max(from, to - 2), to).some(({ norm }) => norm === '?') ||
    (QUESTION_WORDS.has(tokens[from]?.norm ?? '') && tokens[to]?.norm === '?')
  )
}

/** Words wholly within quotation marks are someone's, even where it is not clear whose. */
function isQuoted({ quotations, tokens }: Document, { from, to }: TokenRun): boolean {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined) return false
  return quotations.some(
    ({ openToken, closeToken }) =>
      openToken <= from + 1 && closeToken >= to - 2 && closeToken - openToken > MIN_WORDS,
  )
}

/** «It is reported that …» says nothing itself. */
function afterImpersonal(tokens: readonly Token[], { from, to }: TokenRun): number {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const words = phraseAt(IMPERSONAL, tokens, at)
    if (words !== undefined) return at + words.length
  }
  return from
}

function splitAssertions(tokens: readonly Token[], { from, to }: TokenRun): readonly TokenRun[] {
  const runs: TokenRun[] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    const opens =
      tokens[at - 1]?.kind === 'semicolon' ||
      (tokens[at - 1]?.kind === 'comma' && NEW_ASSERTION.has(tokens[at]?.norm ?? ''))
    if (!opens || !asserts(tokens, { from: start, to: at }) || !asserts(tokens, { from: at, to }))
      continue
    runs.push({ from: start, to: at })
    start = tokens[at - 1]?.kind === 'semicolon' ? at : at + 1
  }
  runs.push({ from: start, to })
  return runs
}

function asserts(tokens: readonly Token[], run: TokenRun): boolean {
  return countWords(tokens, run) > MIN_WORDS && tokens.slice(run.from, run.to).some(isVerbLike)
}

/** «… in March 2011.-AFP», «(Source: …)»: an agency's mark after the last sentence. */
function withoutByline(tokens: readonly Token[], run: TokenRun): TokenRun {
  const dash = findKind(tokens, run, 'dash')
  const isMark =
    dash >= run.to - 4 &&
    dash > run.from &&
    tokens.slice(dash + 1, run.to).every(({ capital, kind }) => capital || kind !== 'word')
  return trimRun(tokens, isMark ? { from: run.from, to: dash } : run)
}
