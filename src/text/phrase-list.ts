import type { Token } from './document.ts'

/** Phrases by their first word, so that most tokens are told off by one look-up. */
export type PhraseList = ReadonlyMap<string, readonly (readonly string[])[]>

/**
 * Lists phrases, given as words in normal form; the first word may also stand with one of the
 * prefixes written on to it.
 *
 * @example
 * phraseAt(listPhrases([['it', 'is', 'said']]), tokens, 0)
 */
export function listPhrases(
  phrases: readonly (readonly string[])[],
  prefixes: readonly string[] = [''],
): PhraseList {
  const list = new Map<string, (readonly string[])[]>()
  for (const words of phrases)
    for (const prefix of prefixes) {
      const first = `${prefix}${words[0]}`
      const others = list.get(first)
      if (others === undefined) list.set(first, [words])
      else others.push(words)
    }
  return list
}

/** The first phrase of a list that starts at a token and of which the test, where one is given, holds. */
export function phraseAt(
  list: PhraseList,
  tokens: readonly Token[],
  at: number,
  test?: (words: readonly string[]) => boolean,
): readonly string[] | undefined {
  for (const words of list.get(tokens[at]?.norm ?? '') ?? [])
    if (continuesAs(words, tokens, at) && test?.(words) !== false) return words
  return undefined
}

/** True where a phrase goes on at a token, its first word apart. */
export function continuesAs(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.norm !== words[i]) return false
  return true
}
