const ISO_DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?)?)?$/u

/** True of an ISO 8601 year, month, day or moment that the calendar has. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text)
  if (match === null) return false
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, offset = 0, minutes = 0] =
    match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  const isInCalendar = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isInCalendar && hour < 24 && minute < 60 && second <= 60 && offset < 24 && minutes < 60
}
