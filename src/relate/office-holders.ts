import type { Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { isCountryKey, wordKeys } from './actor-keys.ts'

/** Country key by the word key of a name: whose government he heads or speaks for. */
export type OfficeHolders = ReadonlyMap<string, string>

export const NO_HOLDERS: OfficeHolders = new Map()

/** Offices whose holder stands for his country. */
const OFFICES = new Set('president king prince leader minister'.split(' ').map((id) => `c:${id}`))
/** Characters between two words of one naming: a space, an article. */
const MAX_GAP = 2
const MAX_NAME_WORDS = 2

/**
 * Learns from the claims whom an office ties to a country («Belgian President X», «الرئيس
 * البلجيكي س»), so that «the government of X» is known for Belgium's. A name tied to two
 * countries is left out.
 */
export function officeHolders(readings: readonly Reading[]): OfficeHolders {
  const holders = new Map<string, string | null>()
  for (const reading of readings) {
    const terms = reading.terms.filter(({ inQuote }) => inQuote)
    terms.forEach((term, at) => {
      const next = terms[at + 1]
      if (next === undefined || !areBeside(term, next)) return
      const country = [term, next].find(({ stem }) => isCountryKey(stem))?.stem
      if (country === undefined || ![term, next].some(({ stem }) => OFFICES.has(stem))) return
      for (const key of nameAfter(terms, at + 1, reading)) {
        const known = holders.get(key)
        holders.set(key, known === undefined || known === country ? country : null)
      }
    })
  }
  return new Map([...holders].filter((entry): entry is [string, string] => entry[1] !== null))
}

function areBeside(left: Term, right: Term): boolean {
  return right.start - left.end <= MAX_GAP
}

/** Keys of the words right after an office that may be a name: no word that news shares. */
function nameAfter(
  terms: readonly Term[],
  office: number,
  { claim, language }: Reading,
): readonly string[] {
  const keys: string[] = []
  for (let at = office + 1; at <= office + MAX_NAME_WORDS; at++) {
    const [before, term] = [terms[at - 1], terms[at]]
    if (before === undefined || term === undefined || !areBeside(before, term)) break
    if (term.stem.startsWith('c:') || isCountryKey(term.stem)) break
    const word = claim.quote.slice(term.start - claim.start, term.end - claim.start)
    // Scripts with capitals write names with them.
    if (/^\p{Ll}/u.test(word)) break
    keys.push(...wordKeys(word, language))
  }
  return keys
}

/** The keys with the countries of the office-holders among them. */
export function withCountries(
  keys: ReadonlySet<string>,
  holders: OfficeHolders,
): ReadonlySet<string> {
  const countries = [...keys].flatMap((key) => holders.get(key) ?? [])
  return countries.length === 0 ? keys : new Set([...keys, ...countries])
}
