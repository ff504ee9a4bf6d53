import type { Slot } from '#domain/frame.ts'
import { matchAt } from './phrase-index.ts'
import { phrasesIn } from './phrases-in.ts'
import { type ReadText, type Run, runsIn, spanOfRun, type TermRun } from './read-text.ts'

const MAX_PLACE_TOKENS = 4

/** Places after a preposition: a country, a word like «city» with its name, or a capitalised name. */
export function findPlaces(text: ReadText, quote: Run): readonly Slot[] {
  const { lexicon, norms } = text
  const runs = [
    ...phrasesIn(text, lexicon.places, quote).map(({ to }) => placeAt(text, to, quote)),
    ...namedPlaces(text, quote),
  ]
  return runs.flatMap((run) => {
    if (run === null) return []
    const names = runsIn(text.terms, run).filter(
      ({ from, kind }) =>
        kind !== 'number' && matchAt(lexicon.placeNouns, norms, from, run.to) === null,
    )
    if (names.length === 0) return []
    return [
      {
        role: 'place' as const,
        stems: [...new Set(names.map((name) => keyOfPlace(text, name)))],
        span: spanOfRun(text, run),
      },
    ]
  })
}

/** A capital's own key: what happens there happens in that city, not somewhere in the country. */
function keyOfPlace({ pack, norms, entries }: ReadText, { from, to, key, kind }: TermRun): string {
  const norm = norms[from] ?? ''
  if (kind !== 'country' || to - from > 1) return key
  const isCapital = pack.capitals.has(norm) || pack.capitals.has(norm.slice(1))
  return isCapital ? (entries[from]?.key ?? key) : key
}

/** «The town of X», «a suburb of X»: the name behind a word for a place. */
function namedPlaces(text: ReadText, quote: Run): readonly Run[] {
  const { lexicon, norms, document } = text
  if (!lexicon.modifiersFirst) return []
  const found: Run[] = []
  for (let at = quote.from + 1; at + 1 < quote.to; at++) {
    if (norms[at] !== OF || !document.tokens[at + 1]?.capital) continue
    if (matchAt(lexicon.placeNouns, norms, at - 1, at) === null) continue
    const name = placeAt(text, at + 1, quote)
    if (name !== null) found.push({ from: at - 1, to: name.to })
  }
  return found
}

const OF = 'of'

function placeAt(text: ReadText, at: number, quote: Run): Run | null {
  const { lexicon, norms, document } = text
  let from = at
  while (
    from < quote.to &&
    text.pack.stopWords.has(norms[from] ?? '') &&
    document.tokens[from]?.kind === 'word'
  )
    from += 1
  if (from > at + 1) return null
  const terms = inARow(text, { from, to: Math.min(quote.to, from + MAX_PLACE_TOKENS) })
  const [first, second] = terms
  if (first === undefined) return null
  if (matchAt(lexicon.placeNouns, norms, from, quote.to) !== null)
    return second === undefined ? null : { from, to: second.to }
  if (first.kind === 'country') return { from, to: first.to }
  if (!document.tokens[from]?.capital) return null
  if (isDate(text, from)) return null
  const names = terms.filter(({ from: word }) => document.tokens[word]?.capital)
  return { from, to: names.at(-1)?.to ?? first.to }
}

function inARow(text: ReadText, run: Run): readonly TermRun[] {
  const row: TermRun[] = []
  let end = run.from
  for (const term of runsIn(text.terms, run)) {
    if (term.from !== end || term.kind === 'number') break
    row.push(term)
    end = term.to
  }
  return row
}

function isDate({ lexicon, norms }: ReadText, at: number): boolean {
  return (
    matchAt(lexicon.months, norms, at, at + 1) !== null ||
    matchAt(lexicon.weekdays, norms, at, at + 1) !== null
  )
}
