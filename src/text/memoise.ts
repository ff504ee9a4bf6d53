import type { Document, Sentence } from './document.ts'

/** Kept words a function; past them nothing more is kept. */
const MAX_WORDS = 20_000

/**
 * A pure function of a word that keeps what it found: the words of news come again and again.
 *
 * @example
 * const plural = memoise((word) => `${word}s`)
 */
export function memoise<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly found: T }>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined) return kept.found
    const found = find(word)
    if (known.size < MAX_WORDS) known.set(word, { found })
    return found
  }
}

/** A longer word is rare, and a cut that long keeps in memory the whole text that it was cut from. */
const MAX_CUT_CHARS = 12

/** The same for words as they are cut from a text, of which only short ones are kept. */
export function memoiseCut<T>(find: (word: string) => T): (word: string) => T {
  const kept = memoise(find)
  return (word) => (word.length > MAX_CUT_CHARS ? find(word) : kept(word))
}

/** What is read off a sentence of a text, kept as long as that is: every stage asks for it. */
export function onceASentence<T>(
  find: (sentence: Sentence, document: Document) => T,
): (sentence: Sentence, document: Document) => T {
  const known = new WeakMap<Sentence, { readonly found: T }>()
  return (sentence, document) => {
    const kept = known.get(sentence)
    if (kept !== undefined) return kept.found
    const found = find(sentence, document)
    known.set(sentence, { found })
    return found
  }
}

/** What is read off a whole text, kept as long as the text is: several stages ask for it. */
export function onceADocument<T>(find: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, { readonly found: T }>()
  return (document) => {
    const kept = known.get(document) ?? { found: find(document) }
    known.set(document, kept)
    return kept.found
  }
}
