import { packFor } from '#languages/index.ts'

/** A name read as words: the country it names, if any, and the stems of the rest. */
export interface Words {
  readonly country: string | null
  readonly stems: ReadonlySet<string>
}

/** Reads a name: «وزارة الخارجية الكازاخستانية» is Kazakhstan's, with the stems of وزارة and الخارجية. */
export function nameWords(name: string, language: string): Words {
  const pack = packFor(language)
  if (pack === undefined) return { country: null, stems: new Set(name.toLowerCase().split(/\s+/u)) }
  let norm = ''
  for (const char of name) norm += pack.fold(char)
  const byStem = countryStems(language)
  let country: string | null = null
  const stems = new Set<string>()
  for (const word of norm.split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 2 || pack.stopWords.has(word)) continue
    const stem = pack.stem(word)
    const code = pack.countries[word] ?? byStem.get(stem)
    if (code === undefined) stems.add(stem)
    else country ??= code
  }
  return { country, stems }
}

const STEMS = new Map<string, ReadonlyMap<string, string>>()

/** Countries by the stem of their name and adjective, so that الكازاخستانية is found too. */
function countryStems(language: string): ReadonlyMap<string, string> {
  const known = STEMS.get(language)
  if (known !== undefined) return known
  const pack = packFor(language)
  const stems = new Map<string, string>()
  if (pack !== undefined)
    for (const [name, code] of Object.entries(pack.countries))
      if (!name.includes(' ') && !stems.has(pack.stem(name))) stems.set(pack.stem(name), code)
  STEMS.set(language, stems)
  return stems
}
