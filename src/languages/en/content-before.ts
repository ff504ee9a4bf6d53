import type { Document, Sentence, Token } from '#text/document.ts'
import { type CompiledEntry, findCueForm } from './cue-index.ts'
import type { FoundCue } from './found-cue.ts'
import { countWords } from './token-run.ts'
import { isVerbLike, WORDS } from './word-sets.ts'

const MIN_WORDS_BEFORE = 3

/** A verb of saying with its subject, before it is known where its content stands. */
export interface Candidate {
  readonly at: number
  readonly entries: readonly CompiledEntry[]
  readonly subjectFrom: number
  readonly start: number
  readonly prior: FoundCue | undefined
  readonly sentence: Sentence
  readonly document: Document
}

/** «a neighbour, who asked not to be named, said»: the verb is one of a relative clause, and reports nothing before it. */
export function isRelative(tokens: readonly Token[], subjectFrom: number, at: number): boolean {
  for (let i = at - 1; i > subjectFrom && tokens[i]?.kind !== 'comma'; i--) {
    const { norm = '', capital } = tokens[i] ?? {}
    if (capital === false && (norm === 'who' || norm === 'which')) return true
  }
  return false
}

/** After these a subject and its verb go on with their clause: «more than he had expected». */
const NO_TRAIL = new Set(
  'and but while whilst with that as who than what which whom because if when where how why although though since until unless'.split(
    ' ',
  ),
)

/** True when a clause stands before the subject that the cue may report. */
export function hasContentBefore(candidate: Candidate): boolean {
  const { subjectFrom, start, prior, document } = candidate
  const { tokens } = document
  if (subjectFrom <= start || isRelative(tokens, subjectFrom, candidate.at)) return false
  if (prior !== undefined && prior.placement !== 'after') return false
  // «said it expected to …»: nothing stands between the two verbs that the second could report.
  if (prior !== undefined && subjectFrom - prior.after < 2) return false
  if (countWords(tokens, { from: start, to: subjectFrom }) < MIN_WORDS_BEFORE) return false
  const before = tokens[subjectFrom - 1]
  if (before === undefined || NO_TRAIL.has(before.norm)) return false
  if (closesTitle(candidate)) return false
  if (WORDS.prepositions.has(tokens[start]?.norm ?? '') && before.kind !== 'quote')
    return tokens.slice(start, subjectFrom).some(isVerbLike)
  return true
}

/** «In an interview on "Face the Hour," X said»: the name of a programme, paper or book, no speech. */
function closesTitle({ subjectFrom, start, document: { tokens, quotations } }: Candidate): boolean {
  if (!WORDS.prepositions.has(tokens[start]?.norm ?? '')) return false
  const quotation = quotations.find(
    ({ closeToken }) => subjectFrom - closeToken <= 2 && closeToken < subjectFrom,
  )
  const words = tokens
    .slice(quotation?.openToken ?? subjectFrom, quotation?.closeToken)
    .filter(({ kind, start: from, end }) => kind === 'word' && end - from > 3)
  return words.length > 0 && words.every(({ capital }) => capital)
}

/** True when a quotation ends right before the subject. */
export function closesQuotation({ subjectFrom, document: { tokens } }: Candidate): boolean {
  const before = tokens[subjectFrom - 1]
  return (
    before?.kind === 'quote' ||
    (before?.kind === 'comma' && tokens[subjectFrom - 2]?.kind === 'quote')
  )
}

/** «The talks, he said, had failed»: the clause goes on after the second comma. */
export function isInterrupted(
  { subjectFrom, start, prior, document: { tokens } }: Candidate,
  after: number,
): boolean {
  if (tokens[subjectFrom - 1]?.kind !== 'comma' || subjectFrom - 1 <= start) return false
  if (tokens[subjectFrom - 2]?.kind === 'quote' || prior !== undefined) return false
  const next = tokens[/[^aeiou]ly$/u.test(tokens[after + 1]?.norm ?? '') ? after + 2 : after + 1]
  if (next === undefined || findCueForm(next.norm)?.kind === 'gerund') return false
  const before = tokens.slice(start, subjectFrom)
  const hasVerb =
    !/^(?:which|who)$/u.test(tokens[subjectFrom - 2]?.norm ?? '') &&
    before.some(isVerbLike) &&
    !/^(?:what|whoever|whatever)$/u.test(before[0]?.norm ?? '')
  const goesOn = isVerbLike(next) || (!next.capital && /[^s']s$/u.test(next.norm))
  return goesOn && !hasVerb && !LEADS.has(before[0]?.norm ?? '')
}

/** «Asked about it, X said, "…"», «When pressed, …», «At a rally, …»: an occasion, no content, stands before the subject. */
export function opensWithAdjunct({ start, document: { tokens } }: Candidate): boolean {
  const norm = tokens[start]?.norm ?? ''
  if (tokens[start]?.kind !== 'word') return false
  return (
    WORDS.prepositions.has(norm) ||
    WORDS.conjunctions.has(norm) ||
    /[a-z]{2}(?:ed|ing)$/u.test(norm)
  )
}

const LEADS = new Set(['however', 'meanwhile', 'moreover', 'furthermore', 'still', 'also', 'so'])
