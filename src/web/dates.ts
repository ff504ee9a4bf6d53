import type { Words } from './words.ts'

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' }

/** From the longest form to the shortest; a date is shown as precisely as it was given and no more. */
const PRECISIONS: readonly (readonly [RegExp, Intl.DateTimeFormatOptions])[] = [
  [/^\d{4}-\d{2}-\d{2}/u, DAY],
  [/^\d{4}-\d{2}$/u, { year: 'numeric', month: 'long' }],
  [/^\d{4}$/u, { year: 'numeric' }],
]

/** An ISO 8601 date in the page's language; the text itself where it is no such date. */
export function formatDate(iso: string | null, words: Words): string {
  if (iso === null) return words.dateUnknown
  const options = PRECISIONS.find(([pattern]) => pattern.test(iso))?.[1]
  // The calendar day that was written counts, whatever the offset: so the clock time is left out.
  const time = Date.parse(iso.slice(0, 10))
  if (options === undefined || Number.isNaN(time)) return iso
  return new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' }).format(time)
}

export function formatShare(share: number, words: Words): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share)
}
