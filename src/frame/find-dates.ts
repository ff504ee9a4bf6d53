import type { DateUse } from '#domain/frame.ts'
import { dayNear, isoDay, isoMonth, nearestYear, weekdayNear } from './calendar.ts'
import { isEventWord } from './find-event.ts'
import { isYearWord } from './find-figures.ts'
import { wordsBetween } from './find-negations.ts'
import { hijriDay, nearestHijriYear } from './hijri.ts'
import { matchAt } from './phrase-index.ts'
import { phrasesIn } from './phrases-in.ts'
import { type ReadText, type Run, spanOfRun } from './read-text.ts'
import { unitAt } from './unit-at.ts'

/** A date with the tokens that say it. */
export interface DateRun extends Run {
  readonly iso: string
  /** True where it is counted from the day of publication. */
  readonly relative: boolean
}

/** Dates in a run, in order; relative ones and days without a year need the day of publication. */
export function findDates(
  text: ReadText,
  run: Run,
  publishedAt: string | null,
): readonly DateRun[] {
  const anchor = /^\d{4}-\d{2}-\d{2}/u.exec(publishedAt ?? '')?.[0] ?? null
  const found: DateRun[] = []
  for (let at = run.from; at < run.to; at++) {
    if (text.document.tokens[at]?.kind !== 'number' && !text.entries[at]?.isTime) continue
    const date =
      namedDate(text, at, run, anchor) ??
      hijriDate(text, at, run, anchor) ??
      numericDate(text, at, run) ??
      relativeDate(text, at, run, anchor) ??
      yearAlone(text, at, run)
    if (date === null) continue
    at = date.to - 1
    const last = found.at(-1)
    // «Monday 20 July», «yesterday, Monday»: one date in two words, the calendar's counts.
    const isSame = last?.relative && (!date.relative || date.iso === last.iso)
    // «… الموافق …»: one day by two calendars.
    if (last !== undefined && !last.relative && last.iso === date.iso) continue
    if (isSame && date.from - last.to <= 2) found[found.length - 1] = { ...date, from: last.from }
    else found.push(date)
  }
  return found
}

/** Words between a word of comparison and the date that something is compared with. */
const COMPARED = 8

/** «Up 9 % compared with 2014» tells of no 2014: the dates that are left. */
export function withoutCompared(
  text: ReadText,
  dates: readonly DateRun[],
  run: Run,
): readonly DateRun[] {
  if (dates.length === 0) return dates
  const markers = phrasesIn(text, text.lexicon.comparisons, run)
  return dates.filter(
    ({ from }) => !markers.some(({ to }) => to <= from && wordsBetween(text, to, from) < COMPARED),
  )
}

/** The dates as the frame holds them. */
export function toDateUses(text: ReadText, dates: readonly DateRun[]): readonly DateUse[] {
  return dates.map((date) => ({ iso: date.iso, span: spanOfRun(text, date) }))
}

/** 5 July 2015, July 5, 2015, July 2015; without a year the nearest to publication. */
function namedDate(text: ReadText, at: number, run: Run, anchor: string | null): DateRun | null {
  const day = dayNumber(text, at)
  const monthAt = day === null ? at : skipOrdinalEnd(text, at + 1)
  const name =
    monthFrom(text, monthAt, run) ?? (day === null ? null : monthFrom(text, monthAt + 1, run))
  if (name === null || (day !== null && name.from > monthAt && !isStop(text, monthAt))) return null
  let to = skipSecondName(text, name.to, name.month, run)
  let named = day
  if (named === null && dayNumber(text, to) !== null && to < run.to) {
    named = dayNumber(text, to)
    to = skipOrdinalEnd(text, to + 1)
  }
  const year = yearAfter(text, to, run)
  if (year !== null)
    return { from: at, to: year.to, iso: isoOf(year.year, name.month, named), relative: false }
  if (anchor === null) return null
  if (named === null && !opensMonth(text, at - 1)) return null
  const iso = isoOf(nearestYear(anchor, name.month), name.month, named)
  return { from: at, to, iso, relative: false }
}

/** True for a word behind which a month needs no day: in, the month of, early. */
function opensMonth(text: ReadText, at: number): boolean {
  return (
    isStop(text, at) ||
    text.lexicon.partsOfMonth.has(text.norms[at] ?? '') ||
    unitAt(text, at, at + 1)?.value.unit === 'month'
  )
}

/** «5 رمضان 1436», «27 Ramadan 1436 AH»; without a year the nearest to publication. A month alone is no Gregorian one. */
function hijriDate(text: ReadText, at: number, run: Run, anchor: string | null): DateRun | null {
  const day = dayNumber(text, at)
  if (day === null) return null
  const { lexicon, norms } = text
  const next = isStop(text, at + 1) ? at + 2 : skipOrdinalEnd(text, at + 1)
  const month = matchAt(lexicon.hijriMonths, norms, next, run.to)
  if (month === null) return null
  const year = hijriYear(norms[month.to])
  if (year === null && anchor === null) return null
  const iso = hijriDay(year ?? nearestHijriYear(anchor ?? '', month.value), month.value, day)
  if (iso === null) return null
  return { from: at, to: year === null ? month.to : month.to + 1, iso, relative: false }
}

/** Years of the Hijri calendar that news may speak of: 1882 to 2076. */
function hijriYear(norm: string | undefined): number | null {
  return /^1[34]\d\d$/u.test(norm ?? '') ? Number(norm) : null
}

function isoOf(year: number, month: number, day: number | null): string {
  return day === null ? isoMonth(year, month) : isoDay(year, month, day)
}

function monthFrom(
  text: ReadText,
  at: number,
  run: Run,
): (Run & { readonly month: number }) | null {
  if (at >= run.to || !isName(text, at)) return null
  const match = matchAt(text.lexicon.months, text.norms, at, run.to)
  return match === null ? null : { from: match.from, to: match.to, month: match.value }
}

/** «تموز/يوليو», «July (Tammuz)»: the same month named twice. */
function skipSecondName(text: ReadText, at: number, month: number, run: Run): number {
  const sign = text.document.tokens[at]
  if (sign === undefined || (sign.norm !== '/' && sign.kind !== 'open' && sign.kind !== 'dash'))
    return at
  const second = monthFrom(text, at + 1, run)
  if (second === null || second.month !== month) return at
  return sign.kind === 'open' ? second.to + 1 : second.to
}

function yearAfter(
  text: ReadText,
  at: number,
  run: Run,
): { readonly year: number; readonly to: number } | null {
  const { document } = text
  let next = at
  const token = document.tokens[next]
  if (token?.kind === 'comma' || isYearWord(text, next) || isStop(text, next)) next += 1
  if (next > at && isYearWord(text, next)) next += 1
  const year = yearNumber(text, next)
  return year === null || next >= run.to ? null : { year, to: next + 1 }
}

/** 25/7/2015, 2015-07-25, 25.7.2015: the day before the month, unless it can be no day. */
function numericDate(text: ReadText, at: number, run: Run): DateRun | null {
  const { tokens } = text.document
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/u.exec(token.norm)
  const joined =
    dotted ??
    (at + 5 <= run.to
      ? /^(\d{1,4})[/-](\d{1,2})[/-](\d{1,4})$/u.exec(
          tokens
            .slice(at, at + 5)
            .map(({ norm }) => norm)
            .join(''),
        )
      : null)
  if (joined === null) return null
  const [, first = '', second = '', third = ''] = joined
  const iso =
    first.length === 4
      ? isoOfParts(first, second, third)
      : third.length === 4
        ? (isoOfParts(third, second, first) ?? isoOfParts(third, first, second))
        : null
  return iso === null
    ? null
    : { from: at, to: dotted === null ? at + 5 : at + 1, iso, relative: false }
}

function isoOfParts(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (hijriYear(year) !== null) return hijriDay(y, m, d)
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? isoDay(y, m, d) : null
}

/** Yesterday, on Monday, next Monday. */
function relativeDate(text: ReadText, at: number, run: Run, anchor: string | null): DateRun | null {
  if (anchor === null) return null
  const { lexicon, norms } = text
  const day = matchAt(lexicon.relativeDays, norms, at, run.to)
  if (day !== null) return { from: at, to: day.to, iso: dayNear(anchor, day.value), relative: true }
  const weekday = isName(text, at) ? matchAt(lexicon.weekdays, norms, at, run.to) : null
  if (weekday === null) return null
  return { from: at, to: weekday.to, iso: weekdayNear(anchor, weekday.value), relative: true }
}

/** A year after «in» or «the year»; a number alone may count. */
function yearAlone(text: ReadText, at: number, run: Run): DateRun | null {
  const year = yearNumber(text, at)
  if (year === null) return null
  const isNamed = isYearWord(text, at - 1)
  // «In 2011 killed»: what befell somebody is no noun that a number counts.
  const counts = unitAt(text, at + 1, run.to) !== null && !isEventWord(text, at + 1)
  if (!isNamed && (!isStop(text, at - 1) || counts)) return null
  return { from: at, to: at + 1, iso: String(year), relative: false }
}

function yearNumber({ document }: ReadText, at: number): number | null {
  const token = document.tokens[at]
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/u.test(token.norm)) return null
  return Number(token.norm)
}

function dayNumber({ document }: ReadText, at: number): number | null {
  const token = document.tokens[at]
  if (token?.kind !== 'number' || !/^\d{1,2}$/u.test(token.norm)) return null
  const day = Number(token.norm)
  return day >= 1 && day <= 31 ? day : null
}

/** «5th»: the ending is a token of its own. */
function skipOrdinalEnd({ document }: ReadText, at: number): number {
  const token = document.tokens[at]
  return token?.kind === 'word' && !token.spaced && token.norm.length === 2 ? at + 1 : at
}

/** In scripts with two cases names of months and days have a capital: May, Sun. */
function isName({ document }: ReadText, at: number): boolean {
  const token = document.tokens[at]
  return token !== undefined && (token.capital || token.norm === token.norm.toUpperCase())
}

function isStop({ pack, norms }: ReadText, at: number): boolean {
  return pack.stopWords.has(norms[at] ?? '')
}
