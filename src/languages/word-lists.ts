import { once } from '#text/once.ts'
import { perWord } from '#text/per-word.ts'

/** One of a language's lists of words. */
export interface WordList {
  /** True for a word that stands in the list as it is. */
  has(norm: string): boolean
  /** What stands for the list in the lists of a word. */
  readonly bit: number
}

/** Bits of a number that JavaScript's bitwise operators keep. */
const MAX_LISTS = 31

/**
 * Reads lists of words as one table, when first asked, so that a word is looked up once for all of
 * them. A word is in a list too, in one of its `readings`: without article, in the singular.
 */
export function listWords<Name extends string>(
  words: Readonly<Record<Name, readonly string[]>>,
  readings: (norm: string) => readonly string[],
  fold: (word: string) => string = (word) => word,
): {
  readonly lists: Readonly<Record<Name, WordList>>
  readonly isIn: (list: WordList, norm: string) => boolean
} {
  const names = Object.keys(words) as Name[]
  if (names.length > MAX_LISTS) throw new Error('There are more lists of words than bits.')
  const known = once(() => {
    const bits = new Map<string, number>()
    for (const [index, name] of names.entries())
      for (const word of words[name]) {
        const norm = fold(word)
        bits.set(norm, (bits.get(norm) ?? 0) | (1 << index))
      }
    return bits
  })
  const own = perWord((norm) => known().get(norm) ?? 0)
  const all = perWord((norm) => readings(norm).reduce((bits, word) => bits | own(word), 0))
  const lists = names.map((name, index): [Name, WordList] => {
    const bit = 1 << index
    return [name, { bit, has: (norm) => (own(norm) & bit) !== 0 }]
  })
  return {
    lists: Object.fromEntries(lists) as Record<Name, WordList>,
    isIn: ({ bit }, norm) => (all(norm) & bit) !== 0,
  }
}
