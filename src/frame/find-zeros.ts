import type { Figure } from '#domain/frame.ts'
import { isMeasure } from '#domain/unit.ts'
import { endsClause, referentOf } from './clause.ts'
import { isToll } from './find-event.ts'
import { type Negation, negationsOver, wordsBetween } from './find-negations.ts'
import { isLiving } from './find-units.ts'
import { matchAt } from './phrase-index.ts'
import { type ReadText, type Run, spanOfRun } from './read-text.ts'
import { unitAt } from './unit-at.ts'

/** Words of a quote in which a denying cue means a count. */
const DENIAL_REACH = 6
/** Words between «any» and what it counts: any civilian had been hurt. */
const ANY_BEFORE = 4
const ANY_AFTER = 2

/**
 * Counts of none: no casualties, without injuries, «لم تسجل أي إصابة», «denied that any civilian was
 * hurt», «not a single rocket». `denied` where the reporting words reject all of the quote.
 */
export function findZeros(
  text: ReadText,
  quote: Run,
  negations: readonly Negation[],
  denied: boolean,
): readonly Figure[] {
  if (negations.length === 0 && !denied) return []
  const zeros: Figure[] = []
  for (let at = quote.from; at < quote.to; at++) {
    const match = unitAt(text, at, quote.to)
    if (match === null || isMeasure(match.value.unit) || isLiving(match.value.unit)) continue
    const run = noneOf(text, match, quote, negations, denied)
    if (run !== null)
      zeros.push({
        low: 0,
        high: 0,
        bound: 'exact',
        unit: match.value.unit,
        part: null,
        provisional: false,
        span: spanOfRun(text, run),
        referent: referentOf(text, run, quote),
      })
    at = match.to - 1
  }
  return zeros.filter(({ unit }, i) => zeros.findIndex((zero) => zero.unit === unit) === i)
}

/** The run from the word that says none to the one counted; null where some may be meant. */
function noneOf(
  text: ReadText,
  counted: Run & { readonly value: { readonly unit: string } },
  quote: Run,
  negations: readonly Negation[],
  denied: boolean,
): Run | null {
  if (isNumbered(text, counted, quote)) return null
  const over = negationsOver(text, counted, negations).filter(({ ends }) => !ends)
  const [inner] = over
  const isDenied = denied && wordsBetween(text, quote.from, counted.from) < DENIAL_REACH
  if ((over.length % 2 === 1) === isDenied) return null
  const toll = isToll(counted.value.unit)
  const any = anyNear(text, counted, quote)
  const from = Math.min(inner?.from ?? counted.from, any?.from ?? counted.from)
  const run = { from: Math.max(quote.from, from), to: Math.max(counted.to, any?.to ?? 0) }
  if (any !== null) return toll || any.to <= counted.from ? run : null
  // «No civilians were killed», «دون إصابات»: the negation itself counts, with nothing told between.
  const start = inner?.to ?? quote.from
  if (!toll || (inner !== undefined && !countsNone(text, inner))) return null
  return isBare(text, start, counted, inner === undefined) ? run : null
}

/** «Not three dead»: a number of its own says how many. */
function isNumbered({ numbers }: ReadText, counted: Run, quote: Run): boolean {
  return numbers.some(
    ({ from, to }) => from >= quote.from && to <= counted.to + 1 && counted.from - to <= 1,
  )
}

/** Any, a single: before what is counted, or right after its verb (قتل أي مدني, killed anyone). */
function anyNear(text: ReadText, { from, to }: Run, quote: Run): Run | null {
  const { lexicon, norms } = text
  for (let at = from - 1; at >= Math.max(quote.from, from - ANY_BEFORE); at--) {
    if (endsClause(text, at)) break
    const match = matchAt(lexicon.any, norms, at, from)
    if (match !== null) return isRunOn(text, match.to, from) ? match : null
  }
  for (let at = to; at < Math.min(quote.to, to + ANY_AFTER); at++) {
    if (endsClause(text, at)) break
    const match = matchAt(lexicon.any, norms, at, quote.to)
    if (match !== null) return match
  }
  return null
}

/** Between «any» and the count stand only those who suffer it and words without content. */
function isRunOn(text: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isPassed(text, at)) return false
  return true
}

function countsNone({ lexicon, norms }: ReadText, { from, to }: Run): boolean {
  return (
    to - from <= 2 &&
    [from, to - 1].some(
      (at) => lexicon.none.has(norms[at] ?? '') || lexicon.noneByVerb.has(norms[at] ?? ''),
    )
  )
}

/** True where only light words stand before the count, and nothing behind it narrows it: no serious injuries. */
function isBare(text: ReadText, from: number, counted: Run, needsLight: boolean): boolean {
  const { lexicon, norms, document } = text
  let light = isGovernedByLight(text, from, counted.from)
  for (let at = light ? counted.from : from; at < counted.from; at++) {
    light ||= lexicon.lights.has(text.stems[at] ?? '')
    if (!isPassed(text, at)) return false
  }
  if (needsLight && !light) return false
  const norm = norms[counted.from] ?? ''
  if (lexicon.article !== '' && norm.startsWith(lexicon.article)) return false
  const next = document.tokens[counted.to]
  if (next?.kind !== 'word' || endsClause(text, counted.to) || lexicon.modifiersFirst) return true
  return text.entries[counted.to]?.isStop === true || lexicon.keepsNone.has(next.norm)
}

/** «لم يسفر الحريق عن إصابات»: the subject stands between a light verb and what it leads to. */
function isGovernedByLight({ lexicon, stems, norms }: ReadText, verb: number, to: number): boolean {
  return (
    !lexicon.modifiersFirst &&
    lexicon.lights.has(stems[verb] ?? '') &&
    matchAt(lexicon.prepositions, norms, to - 1, to) !== null
  )
}

function isPassed(text: ReadText, at: number): boolean {
  const { lexicon, norms, stems, entries, document } = text
  if (document.tokens[at]?.kind !== 'word') return false
  const unit = unitAt(text, at, at + 1)?.value.unit
  return (
    entries[at]?.isStop === true ||
    lexicon.lights.has(stems[at] ?? '') ||
    lexicon.keepsNone.has(norms[at] ?? '') ||
    (unit !== undefined && (isLiving(unit) || isToll(unit)))
  )
}
