import type { Bound, Figure } from '#domain/frame.ts'
import { clauseOf, endsClause, referentOf } from './clause.ts'
import { isEventWord } from './find-event.ts'
import { type Negation, negationsOver } from './find-negations.ts'
import { type Counted, findUnit } from './find-units.ts'
import { ADDED, isAdded, joinedTo } from './joined-tolls.ts'
import { matchAt } from './phrase-index.ts'
import { phrasesIn } from './phrases-in.ts'
import { type NumberRun, type ReadText, type Run, runsIn, spanOfRun } from './read-text.ts'
import { unitAt } from './unit-at.ts'

const MAX_BOUND_WORDS = 5
const FIRST_YEAR = 1900
const LAST_YEAR = 2100
/** Signs after a number that opens a list's item. */
const LIST_SIGNS: ReadonlySet<string> = new Set(['dash', 'close', 'stop'])

/** «Never offered more than 4 %» is at most 4. */
const TURNED: Partial<Record<Bound, Bound>> = { 'at-least': 'at-most', 'at-most': 'at-least' }

const PREVIOUS = 'c:previous'

/** The amount of one figure: a number, or two that make a range. */
interface Amount extends Run {
  readonly low: number
  readonly high: number
  /** Where words that bound it end. */
  readonly boundedAt: number
  readonly unit?: 'percent'
}

/**
 * Numbers with what they count. Years, dates, hours, scores, telephone and list numbers count
 * nothing and are left out.
 */
export function findFigures(
  text: ReadText,
  quote: Run,
  context: Run,
  dates: readonly Run[],
  negations: readonly Negation[],
): readonly Figure[] {
  const isProvisional = phrasesIn(text, text.lexicon.provisional, context).length > 0
  const aftermath = phrasesIn(text, text.lexicon.aftermath, quote)
  const elsewhere = phrasesIn(text, text.lexicon.elsewhere, context)
  const apart = [...aftermath, ...elsewhere]
  const figures: Figure[] = []
  for (const amount of findAmounts(text, quote, dates)) {
    const { from, to, high: value, unit: share } = amount
    const number = { from, to, value, ...(share !== undefined && { unit: share }) }
    const clause = clauseOf(text, amount, quote)
    const unit = joinedTo(text, amount, findUnit(text, number, clause), figures.at(-1))
    if (unit === null || (isYearLike(text, amount) && (!unit.known || unit.from < amount.to)))
      continue
    const run = { from: Math.min(amount.from, unit.from), to: Math.max(amount.to, unit.to) }
    const { bound: written, ...bounding } = boundOf(text, amount, unit, quote)
    const isNegated = negationsOver(text, bounding, negations).some(({ ends }) => !ends)
    const bound = isNegated ? (TURNED[written] ?? written) : written
    // «لم تطلق صاروخا واحدا»: not one is none.
    const isNone =
      amount.high === 1 && negationsOver(text, run, negations).some(({ ends }) => !ends)
    // What all tolls share (killed, at least) says nothing of which is meant.
    const isOwn = ({ from }: Run) =>
      (from >= bounding.from && from < bounding.to) || isEventWord(text, from)
    const inClause = referentOf(text, run, clause, isOwn)
    figures.push({
      low: isNone ? 0 : scaled(amount.low, unit.factor),
      high: isNone ? 0 : scaled(amount.high, unit.factor),
      bound,
      unit: unit.unit,
      part: isAdded(text, amount, unit, figures) ? ADDED : (unit.part ?? null),
      provisional: isProvisional,
      span: spanOfRun(text, run),
      referent: [
        ...(inClause.length > 0 ? inClause : referentOf(text, run, quote, isOwn)),
        // What happened before or elsewhere is of another event, as a count that is called a previous one.
        ...(apart.some(({ to }) => to <= run.from) ? [PREVIOUS] : []),
      ],
    })
  }
  return figures
}

/** A product without the noise of binary fractions: 70 cents are 0.7 dollars. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12))
}

function findAmounts(text: ReadText, quote: Run, dates: readonly Run[]): readonly Amount[] {
  const numbers = runsIn(text.numbers, quote).filter(
    (number) => !dates.some((date) => number.from < date.to && date.from < number.to),
  )
  const amounts: Amount[] = []
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]
    if (number === undefined) continue
    const next = numbers[i + 1]
    const joined = next === undefined ? null : join(text, number, next)
    if (joined !== null) {
      i += 1
      if (joined !== 'none') amounts.push(joined)
    } else if (!isName(text, number)) {
      const { value, high = value, from, to, unit } = number
      amounts.push({ from, to, low: value, high, boundedAt: from, ...(unit && { unit }) })
    }
  }
  return amounts
}

/** Two numbers as a range; `none` where a sign ties them into an hour, a score or a telephone number. */
function join(text: ReadText, first: NumberRun, second: NumberRun): Amount | 'none' | null {
  const { document, norms, lexicon } = text
  const gap = second.from - first.to
  const sign = document.tokens[first.to]
  const rises = second.value > first.value
  if (gap === 1 && sign !== undefined && sign.kind !== 'word') {
    if (sign.kind === 'dash' && rises && !isName(text, first))
      return toAmount(first, second, first.from)
    return sign.spaced || sign.kind === 'comma' || sign.kind === 'quote' ? null : 'none'
  }
  if (!rises || gap > 1) return null
  const before = norms[first.from - 1] ?? ''
  for (const [opening, between] of lexicon.ranges) {
    const isBetween =
      gap === 1
        ? norms[first.to] === between
        : lexicon.prefixes.has(between) && (norms[second.from] ?? '').startsWith(between)
    if (!isBetween) continue
    if (opening === '') return toAmount(first, second, first.from)
    if (before === opening || before.slice(1) === opening) {
      return toAmount(first, second, first.from - 1)
    }
  }
  return null
}

/** «3 to 5 million»: the scale belongs to both. */
function toAmount(first: NumberRun, second: NumberRun, boundedAt: number): Amount {
  const scale = [1e12, 1e9, 1e6, 1e3].find(
    (size) =>
      second.value >= size &&
      first.value < size &&
      second.value / size < 1_000 &&
      first.value < second.value / size,
  )
  const low = scale === undefined ? first.value : first.value * scale
  return { from: first.from, to: second.to, low, high: second.value, boundedAt }
}

/** True for the number of a list, a telephone or a code. */
function isName({ document }: ReadText, { from, to, value }: NumberRun): boolean {
  const { tokens, sentences } = document
  const [before, token, after] = [tokens[from - 1], tokens[from], tokens[to]]
  if (token?.kind === 'number' && /^0\d/u.test(token.norm)) return true
  // «The forum "15"»
  if (token?.kind === 'number' && before?.kind === 'quote' && tokens[to]?.kind === 'quote')
    return true
  if (before?.norm === '+' || before?.norm === '#' || before?.norm === '/') return true
  const glued = after !== undefined && !after.spaced
  if (glued && (after.norm === '/' || after.norm === ':')) return true
  if (value >= 1e7 && token?.kind === 'number' && /^\d+$/u.test(token.norm) && to - from === 1)
    return true
  if (after === undefined || !LIST_SIGNS.has(after.kind) || tokens[to + 1]?.kind === 'number')
    return false
  return sentences.some((sentence) => sentence.from === from)
}

/** Four plain digits that may be a year; a figure only where a known unit follows. */
function isYearLike({ document }: ReadText, { from, to, low, high }: Amount): boolean {
  return (
    to - from === 1 &&
    low === high &&
    low >= FIRST_YEAR &&
    low <= LAST_YEAR &&
    /^\d{4}$/u.test(document.tokens[from]?.norm ?? '')
  )
}

/** Words right before the number, or after it and its unit, that bound it. */
function boundOf(
  text: ReadText,
  amount: Amount,
  unit: Counted,
  within: Run,
): Run & { readonly bound: Bound } {
  const { lexicon, norms, document } = text
  let end = amount.boundedAt
  const before = document.tokens[end - 1]
  if (unit.from < amount.from && unit.to === end) end = unit.from
  else if (before?.kind === 'word' && before.norm.length === 1) end -= 1
  for (let at = Math.max(0, end - MAX_BOUND_WORDS); at < end; at++) {
    const match = matchAt(lexicon.bounds, norms, at, amount.from)
    if (match !== null && (match.to === end || match.to === amount.from))
      return { from: match.from, to: match.to, bound: match.value }
  }
  for (const at of new Set([amount.to, Math.max(amount.to, unit.to)])) {
    const match = matchAt(lexicon.bounds, norms, at, within.to)
    if (match === null || document.tokens[match.to]?.kind === 'number') continue
    // «20 شخصا نحو الحدود» goes towards the border.
    if (match.to - match.from > 1 || endsClause(text, match.to) || match.to >= within.to)
      return { from: match.from, to: match.to, bound: match.value }
  }
  return { from: amount.from, to: amount.from, bound: 'exact' }
}

/** True where a word before the number is «year», in any of its forms. */
export function isYearWord(text: ReadText, at: number): boolean {
  return unitAt(text, at, at + 1)?.value.unit === 'year'
}
