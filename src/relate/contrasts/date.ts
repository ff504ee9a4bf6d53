import type { DateUse } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { HOLDS } from '#relate/digest.ts'
import type { Finding, Pair } from '#relate/finding.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness } from '#relate/sameness.ts'
import { orderOf } from '#relate/time.ts'

/** Dates part only where the claims say the same of them: least share of the lighter quote. */
const MIN_CONTAINMENT = 0.5
const OPPOSITION = 0.8
const SLOT = { ar: 'موعد الحدث نفسه', en: 'the date of the same event' }

/** The same event on two dates, at the coarser of the two precisions. */
export function findDate(pair: Pair): Finding | null {
  if ((pair.both & HOLDS.dates) === 0) return null
  const { a, b, alignment } = pair
  const [first] = a.frame.dates
  const [second] = b.frame.dates
  // With several dates it is open which belongs to the shared event.
  if (first === undefined || second === undefined) return null
  if (a.frame.dates.length > 1 || b.frame.dates.length > 1) return null
  if (orderOf(first.iso, second.iso) === 0 || mayBeOneDay(first, second)) return null
  if (alignment.containment < MIN_CONTAINMENT) return null
  if (!pair.paired && !(isOfSharedEvent(first, a, pair) && isOfSharedEvent(second, b, pair)))
    return null
  return {
    kind: 'date',
    rule: 'date',
    text: describeValues(SLOT, first.span.quote, second.span.quote),
    a: inOrder([first.span]),
    b: inOrder([second.span]),
    opposition: OPPOSITION,
    sameness: sameness(pair),
  }
}

/** Content words on both sides of a date that tell what it is the date of. */
const NEIGHBOURS = 3

/** «… since the affair that a court brought to light in May»: what stands around the date must be told by both. */
function isOfSharedEvent({ span }: DateUse, { terms }: Reading, { alignment }: Pair): boolean {
  const quoted = terms.filter(({ inQuote }) => inQuote)
  const before = quoted.filter(({ end }) => end <= span.start).slice(-NEIGHBOURS)
  const behind = quoted.filter(({ start }) => start >= span.end).slice(0, NEIGHBOURS)
  return [...before, ...behind].some(({ stem }) => alignment.shared.includes(stem))
}

/** «Yesterday» is counted from the day of publication, which print and web tell a day apart. */
const LAG_DAYS = 1

/** True for two days next to each other, one of them told from the day of publication. */
function mayBeOneDay(a: DateUse, b: DateUse): boolean {
  if (!isRelative(a) && !isRelative(b)) return false
  const days = Math.abs(Date.parse(a.iso) - Date.parse(b.iso)) / DAY_MS
  return days <= LAG_DAYS
}

const DAY_MS = 86_400_000

/** A date without a number in its words: yesterday, on Friday. */
function isRelative({ span }: DateUse): boolean {
  return !/\p{N}/u.test(span.quote)
}
