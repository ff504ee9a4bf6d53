import { isHarm } from '#axes/harms.ts'
import type { Claim } from '#domain/claim.ts'
import type { PoleUse, Slot } from '#domain/frame.ts'
import { endsClause, stemsOf } from './clause.ts'
import { findDoers, isParty } from './find-doers.ts'
import { wordsBetween } from './find-negations.ts'
import { matchAt } from './phrase-index.ts'
import { phrasesIn } from './phrases-in.ts'
import { type ReadText, type Run, runOf, runsIn, spanOfRun } from './read-text.ts'

const MAX_NAME_TOKENS = 4
const MAX_BRIDGES = 3

/**
 * Who is held responsible, who does a harm, and who is said not to have done a deed. Responsible is whom the text names after words that say so in the quote («blamed on X», of a harm also
 * «carried out by X»), and after an accusing cue, between it and the quote or at the quote's head («accused X of»).
 */
export function findBlamed(
  text: ReadText,
  claim: Claim,
  quote: Run,
  poles: readonly PoleUse[],
): readonly Slot[] {
  const { lexicon } = text
  const isOfHarm = poles.some(isHarm)
  const marked = phrasesIn(text, lexicon.blamed, quote)
  const doneBy = isOfHarm ? phrasesIn(text, lexicon.doneBy, quote) : []
  const named = [...marked, ...doneBy]
    .map(({ to }) => nameAt(text, to, quote.to))
    .filter((run) => run !== null)
  const accused = claim.cue?.accuses ? targetOf(text, claim, quote) : null
  const held = findHeld(text, quote)
  // «Leaked from a depot that Belgian bombs struck»: who struck it is not who is blamed.
  const first = Math.min(...held.map(({ from }) => from))
  const isBlamed = ({ from }: Run) => from <= first
  const runs = [...(accused === null ? [] : [accused]), ...named.filter(isBlamed), ...held]
  const doers = findDoers(text, quote)
  const done = doers.filter((doer) => !doer.negated && isOfHarm && isBlamed(doer))
  const cleared = doers.filter(({ negated }) => negated)
  const open = openAuthors(text, quote, isOfHarm)
  // «Not clear whether X was behind it» blames nobody.
  const isSaid = ({ from }: Run) => !open.some((marker) => marker.to <= from)
  return [
    ...toSlots(text, 'blamed', runs.filter(isSaid)),
    ...toSlots(text, 'doer', done.filter(isSaid)),
    ...toSlots(text, 'cleared', cleared.filter(isSaid)),
    ...open.map((marker) => ({
      role: 'open' as const,
      stems: stemsOf(text, { from: marker.to, to: quote.to }),
      span: spanOfRun(text, marker),
    })),
  ]
}

/** «It was not clear whether planes of X or Y had carried out the raids»: the words that leave it open. */
function openAuthors(text: ReadText, quote: Run, isOfHarm: boolean): readonly Run[] {
  const { open, openIf } = text.lexicon
  const named = phrasesIn(text, openIf, quote).filter(({ to }) =>
    isParty(text, { from: to, to: quote.to }),
  )
  return [...(isOfHarm ? phrasesIn(text, open, quote) : []), ...named]
}

/** Slots of runs that name somebody, each place once. */
function toSlots(text: ReadText, role: Slot['role'], runs: readonly Run[]): readonly Slot[] {
  return runs
    .filter((run, i) => runs.findIndex(({ from }) => from === run.from) === i)
    .map((run) => ({ role, stems: stemsOf(text, run), span: spanOfRun(text, run) }))
    .filter(({ stems }) => stems.length > 0)
}

/** Whose accountability is asked for, and whence a harm came: only bodies, since much else is held and leaks. */
function findHeld(text: ReadText, quote: Run): readonly Run[] {
  const { lexicon } = text
  const held = phrasesIn(text, lexicon.held, quote)
  const holds = phrasesIn(text, lexicon.holds, quote).filter(({ to }) =>
    phrasesIn(text, lexicon.heldEnds, { from: to, to: Math.min(quote.to, to + MAX_HELD) }).some(
      (end) => wordsBetween(text, to, end.from) < MAX_HELD,
    ),
  )
  return [...held, ...holds]
    .map(({ to }) => nameAt(text, to, quote.to))
    .filter((run) => run !== null)
    .filter((run) => isParty(text, run))
}

/** Tokens between «hold» and «accountable». */
const MAX_HELD = 10

function targetOf(text: ReadText, { cue, speaker }: Claim, quote: Run): Run | null {
  if (cue === null) return null
  const after = runOf(text.document.tokens, cue).to
  if (after > quote.from) return nameAt(text, quote.from, quote.to)
  const surface = speaker?.surface
  const said = surface ? runOf(text.document.tokens, surface) : null
  // «accused the minister …»: in Arabic the speaker stands between verb and target.
  const from = said !== null && said.from >= after && said.to <= quote.from ? said.to : after
  const between = from < quote.from ? nameAt(text, from, quote.from) : null
  if (between !== null) return between
  // «held … responsible for»: what follows is the deed.
  const named = phrasesIn(text, text.lexicon.blamed, { from: after, to: quote.from }).length > 0
  return named ? null : nameAt(text, quote.from, quote.to)
}

/** A name from a token on: content words in a row, past words that only lead to it. */
function nameAt(text: ReadText, at: number, to: number): Run | null {
  const { lexicon, norms, terms } = text
  let from = at
  for (let steps = 0; steps < MAX_BRIDGES; steps++) {
    const bridge = matchAt(lexicon.bridges, norms, from, to)
    if (bridge !== null) from = bridge.to
    else if (text.document.tokens[from]?.kind === 'quote') from += 1
  }
  if (isNoName(text, from)) return null
  const run = { from, to: Math.min(to, from + MAX_NAME_TOKENS) }
  let end = from
  for (const term of runsIn(terms, run)) {
    let next = end
    while (next > from && next < term.from && lexicon.links.has(norms[next] ?? '')) next += 1
    if (term.from !== next || term.kind === 'number' || endsClause(text, term.from)) break
    if (end > from && isDeed(text, term.from)) break
    // A word with a conjunction or preposition written on to it begins something new.
    if (end > from && opensAnother(text, term.from)) break
    end = term.to
  }
  return end > from ? { from, to: end } : null
}

/** «المتهمين بالتحريض»: under a preposition stands the charge; «11 متهما ومتهمة» are accused of nothing here. */
function isNoName({ lexicon, norms }: ReadText, at: number): boolean {
  const norm = norms[at] ?? ''
  const { article, attached, blamed } = lexicon
  const isGoverned = article !== '' && attached.has(norm[0] ?? '') && norm.startsWith(article, 1)
  return isGoverned || matchAt(blamed, norms, at, at + 1) !== null
}

/** «Accused the guards of planting it»: what is done is no part of the name. */
function isDeed({ lexicon, norms }: ReadText, at: number): boolean {
  return lexicon.links.has(norms[at - 1] ?? '') && lexicon.gerunds.test(norms[at] ?? '')
}

function opensAnother({ lexicon, norms, entries, pack }: ReadText, at: number): boolean {
  const norm = norms[at] ?? ''
  if (!lexicon.prefixes.has(norm[0] ?? '') || lexicon.article === '') return false
  if (norm.slice(1).startsWith(lexicon.article)) return true
  const entry = entries[at]
  return (entry?.axisTerms.length ?? 0) > 0 || entry?.stem === pack.stem(norm.slice(1))
}
