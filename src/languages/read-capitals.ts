/**
 * Capitals of one word in a table of countries (code | names | adjectives | capitals), but those
 * called like their country: as places they are cities. `separator` stands between names.
 */
export function readCapitals(rows: string, separator: string): ReadonlySet<string> {
  const namesOf = (cell = '') => cell.split(separator).map((name) => name.trim().replace('!', ''))
  return new Set(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [, names, , seats] = row.split('|')
        return namesOf(seats).filter(
          (seat) => /^\S+$/u.test(seat) && !namesOf(names).includes(seat),
        )
      }),
  )
}
