import type { UnitSense } from './compile.ts'
import { matchAt, type PhraseMatch } from './phrase-index.ts'
import type { ReadText } from './read-text.ts'

/** The unit that a token, alone or with those after it, names. */
export function unitAt(text: ReadText, at: number, to: number): PhraseMatch<UnitSense> | null {
  const { lexicon, stems } = text
  if (at < 0) return null
  const match = matchAt(lexicon.units, stems, at, to)
  if (match !== null) return match
  const bare = text.entries[at]?.bare ?? null
  return bare === null ? null : matchAt(lexicon.units, stems, at, to, bare)
}
