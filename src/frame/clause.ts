import type { TokenKind } from '#text/document.ts'
import { firstFrom, type ReadText, type Run, runsIn, type TermRun } from './read-text.ts'

const ENDS: ReadonlySet<TokenKind> = new Set([
  'comma',
  'semicolon',
  'colon',
  'stop',
  'break',
  'open',
  'close',
])
const MAX_REFERENTS = 4
const MAX_BEFORE = 2

/** True for a sign at which a negation or a phrase stops. */
export function endsClause({ document }: ReadText, at: number): boolean {
  const token = document.tokens[at]
  if (token === undefined) return true
  if (token.kind === 'quote') return document.quotations.some(({ closeToken }) => closeToken === at)
  return ENDS.has(token.kind) || (token.kind === 'dash' && token.spaced)
}

/** The stretch around a run up to the next sign on both sides, within bounds. */
export function clauseOf(text: ReadText, { from, to }: Run, within: Run): Run {
  let start = from
  while (start > within.from && !endsClause(text, start - 1)) start -= 1
  let end = to
  while (end < within.to && !endsClause(text, end)) end += 1
  return { from: start, to: end }
}

/** Content words around a run, nearest first; those after it before those as far ahead of it. */
export function referentOf(
  text: ReadText,
  run: Run,
  within: Run,
  isLeftOut: (term: TermRun) => boolean = () => false,
): readonly string[] {
  const says = (term: TermRun) =>
    term.kind !== 'number' && !text.entries[term.from]?.isTime && !isLeftOut(term)
  const near: { readonly key: string; readonly distance: number }[] = []
  const first = firstFrom(text.terms, run.to)
  for (let i = first; near.length < MAX_REFERENTS; i++) {
    const term = text.terms[i]
    if (term === undefined || term.to > within.to) break
    if (says(term))
      near.push({
        key: term.key,
        distance: term.from - run.to + (hasConjunction(text, term.from) ? 1 : 0),
      })
  }
  const most = near.length + MAX_BEFORE
  for (let i = first - 1; near.length < most; i--) {
    const term = text.terms[i]
    if (term === undefined || term.from < within.from) break
    if (term.to <= run.from && says(term))
      near.push({ key: term.key, distance: run.from - term.to + 0.5 })
  }
  near.sort((a, b) => a.distance - b.distance)
  return [...new Set(near.map(({ key }) => key))].slice(0, MAX_REFERENTS)
}

/** «الدولار يهبط واليورو…», «مقتل ثلاثة وإصابة خمسة»: a conjunction written on to a word begins something else. */
export function hasConjunction({ lexicon, norms, stems, pack }: ReadText, at: number): boolean {
  const norm = norms[at] ?? ''
  const letter = norm[0] ?? ''
  return (
    lexicon.prefixes.has(letter) &&
    !lexicon.attached.has(letter) &&
    norm !== stems[at] &&
    pack.stem(norm.slice(1)) === stems[at]
  )
}

/** Content words in a row from a token on, past one or two words without content. */
export function rowAfter(text: ReadText, at: number, to: number, max: number): readonly TermRun[] {
  const { document, norms, pack } = text
  let next = at
  while (
    next < Math.min(to, at + 2) &&
    document.tokens[next]?.kind === 'word' &&
    pack.stopWords.has(norms[next] ?? '')
  )
    next += 1
  const row: TermRun[] = []
  for (const term of contentOf(text, { from: next, to })) {
    if (term.from !== next || row.length === max) break
    row.push(term)
    next = term.to
  }
  return row
}

/** Words of a run that carry content; numbers are left out. */
export function contentOf(text: ReadText, run: Run): readonly TermRun[] {
  return runsIn(text.terms, run).filter(({ kind }) => kind !== 'number')
}

/** Keys of the content words of a run, each once. */
export function stemsOf(text: ReadText, run: Run): readonly string[] {
  return [...new Set(contentOf(text, run).map(({ key }) => key))]
}
