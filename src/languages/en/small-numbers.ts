const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** Zero to nineteen, the tens and a dozen. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['dozen', 12],
])

/** The value of digits with their separators (1,250 · 2.4); null of anything else. */
export function parseDigits(norm: string): number | null {
  const whole = norm.replace(/(?<=\d)[,\u066c](?=\d{3}(?:\D|$))/gu, '').replace('\u066b', '.')
  return /^\d+(?:\.\d+)?$/u.test(whole) ? Number(whole) : null
}
