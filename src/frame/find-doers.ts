import { endsClause } from './clause.ts'
import { matchAt, type PhraseIndex } from './phrase-index.ts'
import { phrasesIn } from './phrases-in.ts'
import { type ReadText, type Run, runsIn, type TermRun } from './read-text.ts'

/** Words that a doer's name may have, before its deed or after it. */
const MAX_NAME_TOKENS = 9
const MAX_ROW = 4
const SHORT_NAME = 2

/** Bodies that do harm to others: what wears a uniform, bears arms or governs. */
const PARTIES = new Set(
  `army force soldier police security guard fighter militant rebel militia faction group organisation terrorism
  government regime authority opposition occupation alliance party gang settler`
    .split(/\s+/u)
    .map((id) => `c:${id}`),
)
/** What such a body does it with, named in its stead: «Belgian aircraft bombed». */
const MEANS = new Set(
  'aircraft drone airstrike missile bombing bomb air navy ship'.split(' ').map((id) => `c:${id}`),
)

/** Who does a deed, or is said not to have done it. */
export interface Doer extends Run {
  readonly negated: boolean
}

/**
 * Who does a deed, by the verb: before it where the language puts subjects first («the army has
 * shelled»), after it or before it where verbs come first (قصف الجيش). Only bodies that can bear
 * blame; nobody where the verb is passive.
 */
export function findDoers(text: ReadText, quote: Run): readonly Doer[] {
  const { lexicon } = text
  return phrasesIn(text, lexicon.deeds, quote).flatMap((deed) => {
    const verb = pastAuxiliaries(text, deed, quote)
    if (verb === null) return []
    const doer = lexicon.modifiersFirst
      ? subjectBefore(text, verb.from, quote)
      : (subjectAfter(text, deed.to, quote) ?? rowBefore(text, verb.from, quote))
    return doer === null ? [] : [{ ...doer, negated: verb.negated }]
  })
}

/** True where a run names a body that can bear blame, or a country. */
export function isParty(text: ReadText, run: Run): boolean {
  return runsIn(text.terms, run).some(({ key, kind }) => kind === 'country' || PARTIES.has(key))
}

/** Where the verb with what stands before it begins (has not), and whether it is negated; null where it is passive. */
function pastAuxiliaries(text: ReadText, deed: Run, { from }: Run): Doer | null {
  const { lexicon, norms } = text
  if (matchAt(lexicon.passives, norms, deed.to, norms.length) !== null) return null
  let start = deed.from
  let negated = false
  const endsHere = (index: PhraseIndex<unknown>, at: number) =>
    at >= from && matchAt(index, norms, at, start)?.to === start
  for (;;) {
    const pair = start - 2
    if (endsHere(lexicon.auxiliaries, pair)) start = pair
    else if (endsHere(lexicon.negation, pair) || endsHere(lexicon.negation, start - 1)) {
      start = endsHere(lexicon.negation, pair) ? pair : start - 1
      negated = true
    } else if (endsHere(lexicon.passives, start - 1)) return null
    else if (endsHere(lexicon.auxiliaries, start - 1)) start -= 1
    // «Has not and will not»
    else if (negated && endsHere(lexicon.joins, start - 1)) start -= 1
    else return { from: start, to: deed.to, negated }
  }
}

/** The noun phrase that ends where a verb begins, its head a body or a body's means. */
function subjectBefore(text: ReadText, end: number, quote: Run): Run | null {
  const { lexicon, norms, document } = text
  let from = end
  while (from > quote.from && end - from < MAX_NAME_TOKENS && !endsClause(text, from - 1)) {
    const at = from - 1
    const isTerm = runsIn(text.terms, { from: at, to: from }).length > 0
    const inName = isTerm || lexicon.links.has(norms[at] ?? '') || countryEndsAt(text, from)
    if (!inName || document.tokens[at]?.kind === 'number') break
    from -= 1
  }
  // «The attack in Belgium killed»: what a preposition governs is no subject.
  return isGoverned(text, from) ? null : trimmed(text, headed(text, { from, to: end }))
}

function countryEndsAt({ terms }: ReadText, end: number): boolean {
  return terms.some(({ to, from, kind }) => kind === 'country' && from < end && end <= to)
}

/** The run where its head, the last word before «of» or «loyal to», can do harm. */
function headed(text: ReadText, run: Run): Run | null {
  const links = [...Array(run.to - run.from).keys()]
    .map((i) => run.from + i)
    .filter((at) => text.lexicon.links.has(text.norms[at] ?? ''))
  const starts = [run.from, ...links.map((at) => at + 1)]
  // The nearest phrase that stands alone: «… in Homs the army» begins anew at «the».
  for (const from of starts) {
    const next = links.find((at) => at > from) ?? run.to
    const row = runsIn(text.terms, { from, to: next })
    // «Forces loyal to …»: what is loyal stands before the last word.
    const isLoyal = text.norms[next] === LOYAL && row.some(({ key }) => PARTIES.has(key))
    if (isLoyal || isDoer(row, row.at(-1))) return { from, to: run.to }
  }
  return null
}

const LOYAL = 'to'

function isDoer(row: readonly TermRun[], head: TermRun | undefined): boolean {
  if (head === undefined) return false
  if (PARTIES.has(head.key)) return true
  const named = row.some(({ kind, key }) => kind === 'country' || PARTIES.has(key))
  return (head.kind === 'country' && row.length === 1) || (MEANS.has(head.key) && named)
}

/** Where nouns come first, their modifiers follow: the first word is the head. */
function subjectAfter(text: ReadText, at: number, quote: Run): Run | null {
  return headFirst(text, { from: at, to: Math.min(quote.to, at + MAX_ROW) })
}

function rowBefore(text: ReadText, end: number, quote: Run): Run | null {
  for (let size = MAX_ROW; size > 0; size--) {
    const from = end - size
    if (from < quote.from) continue
    const run = headFirst(text, { from, to: end })
    if (run?.to === end && !isGoverned(text, from) && !isQualifying(text, from, quote)) return run
  }
  return null
}

/** «… of the Belgian army»: a country's adjective behind a noun is no name of its own. */
function isQualifying(text: ReadText, at: number, { from }: Run): boolean {
  return (
    at > from &&
    runsIn(text.terms, { from: at - 1, to: at }).length > 0 &&
    runsIn(text.terms, { from: at, to: at + 1 })[0]?.kind === 'country'
  )
}

function isGoverned({ lexicon, norms }: ReadText, at: number): boolean {
  return matchAt(lexicon.prepositions, norms, at - 1, at) !== null
}

/** Content words in a row from the run's start on, the first of them a doer. */
function headFirst(text: ReadText, run: Run): Run | null {
  const row: TermRun[] = []
  let end = run.from
  for (const term of runsIn(text.terms, run)) {
    if (term.from !== end || term.kind === 'number') break
    // A country's adjective ends the name; without one it is two words: قوات الأمن.
    if (row.at(-1)?.kind === 'country') break
    row.push(term)
    end = term.to
  }
  if (!row.some(({ kind }) => kind === 'country')) {
    row.splice(SHORT_NAME)
    end = row.at(-1)?.to ?? run.from
  }
  return isDoer(row, row[0]) || (row[0]?.kind === 'country' && row.length > 0)
    ? { from: run.from, to: end }
    : null
}

function trimmed(text: ReadText, run: Run | null): Run | null {
  if (run === null) return null
  const [first] = runsIn(text.terms, run)
  return first === undefined ? null : { from: first.from, to: run.to }
}
