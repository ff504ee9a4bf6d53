import type { Agreement } from '#languages/types.ts'
import type { Token } from '#text/document.ts'
import { countryOf } from './country-names.ts'

/**
 * Whether a noun may be the subject of a verb or participle. Feminine by its ending, as a country, or
 * by its adjective, «القوات المسلحة»; «رئيس البلدية» is none, since the second noun is not its adjective.
 */
export function agrees(
  head: Token | undefined,
  next: Token | undefined,
  { gender, number }: Agreement,
): boolean {
  if (gender === null || number !== 'singular') return true
  const norm = head?.norm ?? ''
  const isFeminine =
    /(?:ه|اء|ات)$/u.test(norm) ||
    (/^و?ال/u.test(norm) && /^ال.*ه$/u.test(next?.norm ?? '')) ||
    countryOf(norm) !== undefined
  return isFeminine === (gender === 'f')
}
