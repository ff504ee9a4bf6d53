const DAY_MS = 86_400_000
/** Julian day of 1 January 1970. */
const EPOCH = 2_440_587.5
const MAX_OFF = 2

let formatter: Intl.DateTimeFormat | undefined

/**
 * The Gregorian day (ISO 8601) of a day of the Umm al-Qura calendar, which official news of the
 * Gulf is dated by; null for one that doesn't exist. The arithmetic calendar (Reingold and
 * Dershowitz, «Calendrical Calculations») is at most two days off, and the runtime's own tables
 * say by how many.
 */
export function hijriDay(year: number, month: number, day: number): string | null {
  const leapDays = Math.floor((11 * year + 3) / 30)
  const months = 30 * month - Math.floor((month - 1) / 2)
  const julian = leapDays + 354 * year + months + day + 1_948_440 - 385
  const near = Math.floor((julian - EPOCH) * DAY_MS)
  for (let off = 0; off <= MAX_OFF; off++)
    for (const sign of off === 0 ? [1] : [1, -1]) {
      const moment = new Date(near + sign * off * DAY_MS)
      const found = partsOf(moment)
      if (found.year === year && found.month === month && found.day === day)
        return moment.toISOString().slice(0, 10)
    }
  return null
}

/** The year of the Hijri calendar that brings a month nearest to a Gregorian day. */
export function nearestHijriYear(anchor: string, month: number): number {
  const now = partsOf(new Date(`${anchor}T00:00:00Z`))
  if (month - now.month > HALF_YEAR) return now.year - 1
  return now.month - month > HALF_YEAR ? now.year + 1 : now.year
}

const HALF_YEAR = 6

function partsOf(moment: Date): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const parts = formatter.formatToParts(moment)
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day') }
}
