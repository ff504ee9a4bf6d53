import type { Range } from '#domain/span.ts'

/** A text in normal form beside the original: never shown, only searched. */
export interface Normalised {
  readonly text: string
  /** Offset in the original of each code unit of `text`, and one more for the end. */
  readonly map: Uint32Array
}

/** Folds one character to its normal form; '' drops it. */
export type Fold = (char: string) => string

/** Normalises a text, with an index map back. Linear; accepts any string. */
export function normalise(text: string, fold: Fold): Normalised {
  const parts: string[] = []
  const offsets: number[] = []
  let at = 0
  for (const char of text) {
    const folded = fold(char)
    for (let i = 0; i < folded.length; i++) offsets.push(at)
    parts.push(folded)
    at += char.length
  }
  offsets.push(text.length)
  return { text: parts.join(''), map: Uint32Array.from(offsets) }
}

/** The stretch of the original that a stretch of the normal form stands for. */
export function originalRange({ map }: Normalised, { start, end }: Range): Range {
  return { start: map[start] ?? 0, end: map[end] ?? map[map.length - 1] ?? 0 }
}
