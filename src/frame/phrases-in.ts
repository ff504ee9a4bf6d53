import { matchAt, type PhraseIndex, type PhraseMatch } from './phrase-index.ts'
import type { ReadText, Run } from './read-text.ts'

/** All phrases of a table in a run, none overlapping another; most claims hold no word that begins any. */
export function phrasesIn<T>(
  { places, norms }: ReadText,
  table: PhraseIndex<T>,
  { from, to }: Run,
): readonly PhraseMatch<T>[] {
  const begins = places.get(table)
  if (begins === undefined) throw new Error('Nobody looked where phrases of the table begin.')
  const found: PhraseMatch<T>[] = []
  let next = from
  for (let i = firstNotBelow(begins, from); i < begins.length; i++) {
    const at = begins[i] ?? to
    if (at >= to) break
    const match = at < next ? null : matchAt(table, norms, at, to)
    if (match === null) continue
    found.push(match)
    next = match.to
  }
  return found
}

function firstNotBelow(places: readonly number[], least: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
