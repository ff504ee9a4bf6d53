import { packFor } from '#languages/index.ts'
import type { LanguagePack } from '#languages/types.ts'
import { countryCode } from '#relate/actor-keys.ts'

/** A name read as words: the country it names, if any, and the stems of the rest. */
export interface Words {
  readonly country: string | null
  readonly stems: ReadonlySet<string>
  /** True where a word of it heads the name of a state's body: ministry, army. */
  readonly isState: boolean
}

/** Reads a name: «وزارة الخارجية الكازاخستانية» is Kazakhstan's, with the stems of وزارة and الخارجية. */
export function nameWords(name: string, language: string): Words {
  const pack = packFor(language)
  if (pack === undefined)
    return { country: null, stems: new Set(name.toLowerCase().split(/\s+/u)), isState: false }
  let norm = ''
  for (const char of name) norm += pack.fold(char)
  let country: string | null = null
  let isState = false
  const stems = new Set<string>()
  for (const word of norm.split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 2 || pack.stopWords.has(word)) continue
    const code = countryCode(word, language)
    if (isStateBody(word, pack)) isState = true
    if (code === undefined) stems.add(pack.stem(word))
    else country ??= code
  }
  return { country, stems, isState }
}

/** With its article or without: «الخارجية», «الجيش». */
function isStateBody(word: string, pack: LanguagePack): boolean {
  return pack.stateBodies.has(word) || pack.stateBodies.has(word.replace(/^ال/u, ''))
}
