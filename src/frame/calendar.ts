const DAY_MS = 86_400_000
/** Added by a pack to a weekday that lies ahead. */
const AHEAD = 7
const WEEK = 7
const HALF_YEAR_MONTHS = 6

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

export function isoMonth(year: number, month: number): string {
  return `${year}-${pad(month)}`
}

export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${pad(month)}-${pad(day)}`
}

/** The day so many days from another. */
export function dayNear(anchor: string, days: number): string {
  return new Date(Date.parse(`${anchor}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The last such weekday up to the anchor; seven and more mean the next one after it. */
export function weekdayNear(anchor: string, weekday: number): string {
  const today = new Date(`${anchor}T00:00:00Z`).getUTCDay()
  if (weekday >= AHEAD) {
    const ahead = (weekday - AHEAD - today + WEEK) % WEEK
    return dayNear(anchor, ahead === 0 ? WEEK : ahead)
  }
  return dayNear(anchor, -((today - weekday + WEEK) % WEEK))
}

/** The year that brings a month nearest to the anchor. */
export function nearestYear(anchor: string, month: number): number {
  const [year = 0, now = 1] = anchor.split('-').map(Number)
  if (month - now > HALF_YEAR_MONTHS) return year - 1
  return now - month > HALF_YEAR_MONTHS ? year + 1 : year
}
