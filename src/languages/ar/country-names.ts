import { perWord } from '#text/per-word.ts'
import { countries } from './countries.ts'
import { bare } from './word-sets.ts'

/** ISO 3166 code of a normalised word that names a country, its people or its capital. */
export const countryOf: (norm: string) => string | undefined = perWord((norm) => {
  const codes = countries()
  const word = bare(norm)
  return (
    codes[norm] ??
    codes[word] ??
    (/[هي]$/u.test(word)
      ? (codes[word.slice(0, -1)] ?? codes[`${word.slice(0, -1)}ي`])
      : undefined) ??
    (word.endsWith('يه') ? codes[word.slice(0, -1)] : undefined)
  )
})

/** True for a country's name, capital or adjective, with or without article and leading و or ب. */
export function isCountry(norm: string): boolean {
  if (countryOf(norm) !== undefined) return true
  return (
    (norm[0] === 'و' || norm[0] === 'ب' || norm[0] === 'ل') &&
    norm.length > 4 &&
    countryOf(norm.slice(1)) !== undefined
  )
}
