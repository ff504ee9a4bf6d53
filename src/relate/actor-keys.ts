import type { Reading } from '#domain/relation.ts'
import { packFor } from '#languages/index.ts'
import type { LanguagePack } from '#languages/types.ts'
import { memoiseCut } from '#text/memoise.ts'

const NONE: ReadonlySet<string> = new Set()

/** Keys of the actors a claim speaks of: a country's code in any language, else the name's key. */
export function readActorKeys({ frame, language }: Reading): ReadonlySet<string> {
  if (frame.actors.length === 0) return NONE
  return new Set(frame.actors.map((name) => actorKey(name, language)))
}

/** Key under which the namings of one actor meet; a country's name, adjective or capital gives its code. */
export function actorKey(name: string, language: string): string {
  if (isCountryKey(name)) return name
  const pack = packFor(language)
  if (pack === undefined) return name
  const code = countryCode(name, language)
  return code === undefined ? pack.nameKey(name) : `${COUNTRY}${code}`
}

/** What frames write for a country, the same in every language. */
const COUNTRY = 'country:'

/** True for a term or actor that is a country's. */
export function isCountryKey(stem: string): boolean {
  return stem.startsWith(COUNTRY)
}

/** ISO code of a word or name that is a country's, its adjective's or its capital's, in the language of the claim. */
export function countryCode(name: string, language: string): string | undefined {
  const pack = packFor(language)
  return pack && codesOf(pack)(name)
}

const CODES = new WeakMap<LanguagePack, (name: string) => string | undefined>()

function codesOf(pack: LanguagePack): (name: string) => string | undefined {
  const known = CODES.get(pack)
  if (known !== undefined) return known
  const find = memoiseCut((name) => {
    let norm = ''
    for (const char of name) norm += pack.fold(char)
    const { countries } = pack
    return countries[norm] ?? countries[norm.replace(/^ال/u, '')] ?? findByStem(norm, pack)
  })
  CODES.set(pack, find)
  return find
}

/** Letters that a word must share with the country's name: short stems are too often another word's. */
const COMMON_LETTERS = 4
const COUNTRY_STEMS = new WeakMap<LanguagePack, ReadonlyMap<string, readonly [string, string][]>>()

/** Finds الكازاخستانية by كازاخستان: one stem, one beginning. */
function findByStem(norm: string, pack: LanguagePack): string | undefined {
  const candidates = countryStems(pack).get(pack.stem(norm))
  return candidates?.find(([name]) => norm.includes(name.slice(0, COMMON_LETTERS)))?.[1]
}

function countryStems(pack: LanguagePack): ReadonlyMap<string, readonly [string, string][]> {
  const known = COUNTRY_STEMS.get(pack)
  if (known !== undefined) return known
  const stems = new Map<string, [string, string][]>()
  for (const [name, code] of Object.entries(pack.countries)) {
    if (name.includes(' ') || name.length < COMMON_LETTERS) continue
    const stem = pack.stem(name)
    const entries = stems.get(stem)
    if (entries === undefined) stems.set(stem, [[name, code]])
    else entries.push([name, code])
  }
  COUNTRY_STEMS.set(pack, stems)
  return stems
}

const WORD_KEYS = new Map<string, ReadonlySet<string>>()
const MAX_PHRASES = 5_000

/** Keys of the words of a phrase, countries by code; words without content left out. */
export function wordKeys(phrase: string, language: string): ReadonlySet<string> {
  const cached = `${language}:${phrase}`
  const known = WORD_KEYS.get(cached)
  if (known !== undefined) return known
  const keys = readWordKeys(phrase, language)
  if (WORD_KEYS.size < MAX_PHRASES) WORD_KEYS.set(cached, keys)
  return keys
}

function readWordKeys(phrase: string, language: string): ReadonlySet<string> {
  if (isCountryKey(phrase)) return new Set([phrase])
  const pack = packFor(language)
  if (pack === undefined) return new Set()
  let norm = ''
  for (const char of phrase) norm += pack.fold(char)
  const keys = new Set<string>()
  for (const word of norm.split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 2 || pack.stopWords.has(word)) continue
    const code = countryCode(word, language)
    keys.add(code === undefined ? pack.stem(word) : `${COUNTRY}${code}`)
  }
  return keys
}

const SELF_KEYS = new WeakMap<Reading, ReadonlySet<string>>()

/** Keys of the words that name a claim's speaker and whom it says to act: «our army has not …». */
export function selfKeys(reading: Reading): ReadonlySet<string> {
  const known = SELF_KEYS.get(reading)
  if (known !== undefined) return known
  const { claim, frame, language } = reading
  const agents = frame.slots
    .filter(({ role }) => role === 'agent' || role === 'cleared')
    .map(({ span }) => span.quote)
  const names = [claim.speaker?.name ?? '', claim.speaker?.surface?.quote ?? '', ...agents]
  const keys = wordKeys(names.join(' '), language)
  SELF_KEYS.set(reading, keys)
  return keys
}

/** Keys of the words that name whom a claim blames or tells a harm of. */
export function blamedKeys({ frame, language }: Reading): ReadonlySet<string> {
  const blamed = frame.slots.filter(({ role }) => role === 'blamed' || role === 'doer')
  if (blamed.length === 0) return NONE
  return wordKeys(blamed.map(({ span }) => span.quote).join(' '), language)
}
