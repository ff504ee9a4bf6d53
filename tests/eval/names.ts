/** How many words more than an accepted name a right name may have: titles and offices. */
const EXTRA_WORDS = 4

interface AcceptedNames {
  readonly name: string
  readonly accept?: readonly string[]
}

/** True when an accepted name equals the one found, or stands in it among few other words. */
export function isSameName(found: string, { name, accept = [] }: AcceptedNames): boolean {
  const words = nameWords(found)
  return [name, ...accept].map(nameWords).some((accepted) => isNamedBy(words, accepted))
}

function isNamedBy(words: readonly string[], accepted: readonly string[]): boolean {
  if (words.join(' ') === accepted.join(' ')) return true
  return (
    accepted.length > 0 &&
    accepted.every((word) => words.includes(word)) &&
    words.length <= accepted.length + EXTRA_WORDS
  )
}

/** The words of a name without marks, articles, case and the variants of alef, ya, ta and hamza. */
function nameWords(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .replaceAll(/[\u064b-\u0652\u0670\u0640]/gu, '')
    .replaceAll(/[أإآٱ]/gu, 'ا')
    .replaceAll(/[ىئ]/gu, 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ؤ', 'و')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^ال(?=..)/u, ''))
    .filter((word) => word !== 'the')
}
