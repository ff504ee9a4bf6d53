import { endsClause } from './clause.ts'
import { matchAt } from './phrase-index.ts'
import { phrasesIn } from './phrases-in.ts'
import type { ReadText, Run } from './read-text.ts'

/** A negation in a claim: its words, how far it reaches, and whether an exception cancels it. */
export interface Negation extends Run {
  readonly reach: number
  /** It ends or lifts what a noun after it names, and negates no statement. */
  readonly ends: boolean
  /** It negates the very next word. */
  readonly particle: boolean
  /** «لم … إلا», «not only»: what follows holds after all. */
  readonly cancelled: boolean
}

/** Negations further than this from their exception have nothing to do with it. */
const EXCEPTION_REACH = 14

/**
 * Negating words in a run, in order; those of reach 0 only end another's reach. Negations that
 * bound a number («no fewer than») are none.
 */
export function findNegations(text: ReadText, run: Run): readonly Negation[] {
  const { lexicon, norms } = text
  const found = phrasesIn(text, lexicon.negation, run)
  return found
    .filter(({ from, to }) => (matchAt(lexicon.bounds, norms, from, run.to)?.to ?? 0) <= to)
    .map(({ from, to, value }) => ({
      from,
      to,
      ...value,
      cancelled: value.reach > 0 && isExcepted(text, to, run),
    }))
}

function isExcepted(text: ReadText, from: number, run: Run): boolean {
  const { lexicon, norms } = text
  const end = Math.min(run.to, from + EXCEPTION_REACH)
  for (let at = from; at < end; at++) {
    if (endsClause(text, at)) return false
    const blocker = matchAt(lexicon.negation, norms, at, run.to)
    const exclusive = matchAt(lexicon.exclusives, norms, at, run.to)
    if (blocker !== null && blocker.to >= (exclusive?.to ?? 0)) {
      // «إلا أن» opens another clause; a second negation has its own exception.
      return false
    }
    if (exclusive !== null) return exclusive.value === 'exceptive' || at === from
  }
  return false
}

/** The negations that a run stands under: mostly none or one; two in a row undo each other. */
export function negationsOver(
  text: ReadText,
  target: Run,
  negations: readonly Negation[],
): readonly Negation[] {
  const over: Negation[] = []
  for (const negation of [...negations].reverse()) {
    if (negation.to > target.from) continue
    if (negation.reach === 0 && over.length === 0) {
      if (isNear(text, negation.to, target.from)) break
      continue
    }
    const last = over.at(-1)
    // Only a negation of the negation itself counts twice: لم يرفض, but not «لا تقدم ولا انفراج».
    const reaches =
      last === undefined
        ? wordsBetween(text, negation.to, target.from) < negation.reach
        : negation.to === last.from && negation.reach > 0
    if (!reaches) break
    over.push(negation)
  }
  return over.filter(({ cancelled }) => !cancelled)
}

/** A negation that follows what it negates within the clause: «progress was not …». */
export function negationAfter(
  text: ReadText,
  target: Run,
  negations: readonly Negation[],
  others: readonly Run[],
): Negation | null {
  const next = negations.find(({ from }) => from >= target.to)
  if (next === undefined || next.reach === 0 || next.cancelled) return null
  if (wordsBetween(text, target.to, next.from) > 1) return null
  const { prefixes } = text.lexicon
  const norm = text.norms[next.from] ?? ''
  // «ولم» opens another clause.
  if (norm.length > 2 && prefixes.has(norm[0] ?? '')) return null
  const negatesOther = others.some(
    ({ from }) => from >= next.to && wordsBetween(text, next.to, from) < next.reach,
  )
  return negatesOther ? null : next
}

const NEAR = 8

function isNear(text: ReadText, from: number, to: number): boolean {
  return wordsBetween(text, from, to) < NEAR
}

/** Words between two tokens; infinite where the clause ends between them. */
export function wordsBetween(text: ReadText, from: number, to: number): number {
  let words = 0
  for (let at = from; at < to; at++) {
    if (endsClause(text, at)) return Number.POSITIVE_INFINITY
    const kind = text.document.tokens[at]?.kind
    if (kind === 'word' || kind === 'number') words += 1
  }
  return words
}
