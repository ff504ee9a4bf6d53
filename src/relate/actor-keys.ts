import type { Reading } from '#domain/relation.ts'
import { packFor } from '#languages/index.ts'

const KEYS = new WeakMap<Reading, ReadonlySet<string>>()

/** Keys of the actors a claim speaks of: a country's code in any language, else the name's key. */
export function actorKeys(reading: Reading): ReadonlySet<string> {
  const known = KEYS.get(reading)
  if (known !== undefined) return known
  const keys = new Set(reading.frame.actors.map((name) => actorKey(name, reading.language)))
  KEYS.set(reading, keys)
  return keys
}

/** Key under which the namings of one actor meet; a country's name, adjective or capital gives its code. */
export function actorKey(name: string, language: string): string {
  const pack = packFor(language)
  if (pack === undefined) return name
  return countryCode(name, language) ?? pack.nameKey(name)
}

/** ISO code of a name that is a country's, in the language of the claim. */
export function countryCode(name: string, language: string): string | undefined {
  const pack = packFor(language)
  if (pack === undefined) return undefined
  let norm = ''
  for (const char of name) norm += pack.fold(char)
  return pack.countries[norm] ?? pack.countries[norm.replace(/^ال/u, '')]
}

/** Keys of the words of a phrase, countries by code; words without content left out. */
export function wordKeys(phrase: string, language: string): ReadonlySet<string> {
  const pack = packFor(language)
  if (pack === undefined) return new Set()
  let norm = ''
  for (const char of phrase) norm += pack.fold(char)
  const words = norm.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1)
  return new Set(
    words
      .filter((word) => !pack.stopWords.has(word))
      .map((word) => countryCode(word, language) ?? pack.stem(word)),
  )
}

/** Keys of the words that name a claim's speaker. */
export function speakerKeys({ claim, language }: Reading): ReadonlySet<string> {
  const { speaker } = claim
  return wordKeys(`${speaker?.name ?? ''} ${speaker?.surface?.quote ?? ''}`, language)
}
