import type { Token } from '#text/document.ts'
import { WORDS } from './word-sets.ts'

/** Verbs that lead on to a report: went on to say, rushed to blame. */
const LEADING_ON =
  /^(?:went|go|goes|on|rushed|rush|continued|continues|proceeded|hastened|hurried|moved|sought|began|started)$/u

/** First token of the verb's group: «has categorically denied» begins at «has». */
export function verbStart(tokens: readonly Token[], at: number, floor: number): number {
  let from = at
  for (let i = at - 1; i >= floor; i--) {
    const norm = tokens[i]?.norm ?? ''
    // «Ana May said»
    if (tokens[i]?.capital === true && norm === 'may') break
    if (WORDS.auxiliaries.has(norm) || norm === 'not' || /n't$/u.test(norm)) from = i
    else if (norm === 'to' && LEADING_ON.test(tokens[i - 1]?.norm ?? '')) {
      i -= 1
      from = i
    } else if (norm === 'went' || norm === 'go') from = i
    else if (!WORDS.adverbs.has(norm) && !/[^aeiou]ly$/u.test(norm)) break
  }
  return from
}
