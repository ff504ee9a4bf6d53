import type { Reading } from '#domain/relation.ts'

/** A stretch of time in milliseconds, end exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const DAY_MS = 86_400_000
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.+)?)?)?$/u

/** The whole stretch that an ISO 8601 value of any precision means: 2023-06 is all of June. */
function stretchOf(iso: string): Stretch | null {
  const match = PARTIAL.exec(iso)
  if (match === null) return null
  const [, year = '', month, day, time] = match
  if (time !== undefined) {
    const moment = Date.parse(iso)
    return Number.isNaN(moment) ? null : { start: moment, end: moment + 1 }
  }
  const y = Number(year)
  if (month === undefined) return { start: Date.UTC(y, 0), end: Date.UTC(y + 1, 0) }
  const m = Number(month) - 1
  if (day === undefined) return { start: Date.UTC(y, m), end: Date.UTC(y, m + 1) }
  const start = Date.UTC(y, m, Number(day))
  return { start, end: start + DAY_MS }
}

/** -1 when `a` lies wholly before `b`, 1 when after, 0 when they touch or one is unknown. */
export function orderOf(a: string | null, b: string | null): -1 | 0 | 1 {
  if (a === b) return 0
  const [left, right] = [a && stretchOf(a), b && stretchOf(b)]
  if (!left || !right) return 0
  if (left.end <= right.start) return -1
  return right.end <= left.start ? 1 : 0
}

/** Days of publication, moments widened to their day: what «the same day» is judged on. */
export function publicationOrder(a: Reading, b: Reading): -1 | 0 | 1 {
  return orderOf(dayOf(a.publishedAt), dayOf(b.publishedAt))
}

function dayOf(iso: string | null): string | null {
  return iso === null ? null : (iso.split('T')[0] ?? null)
}
