import type { Claim } from '#domain/claim.ts'
import type { PoleUse, Slot } from '#domain/frame.ts'
import { endsClause, stemsOf } from './clause.ts'
import { matchAll, matchAt } from './phrase-index.ts'
import { type ReadText, type Run, runOf, runsIn, spanOfRun } from './read-text.ts'

const MAX_NAME_TOKENS = 4
const MAX_BRIDGES = 3

/**
 * Who is held responsible: after words that say so in the quote («blamed on X», of a harm also
 * «carried out by X»), and after an accusing cue, between it and the quote or at the quote's head («accused X of»).
 */
export function findBlamed(
  text: ReadText,
  claim: Claim,
  quote: Run,
  poles: readonly PoleUse[],
): readonly Slot[] {
  const { lexicon, norms } = text
  const marked = matchAll(lexicon.blamed, norms, quote.from, quote.to)
  const done = poles.some(isHarm) ? matchAll(lexicon.doneBy, norms, quote.from, quote.to) : []
  const named = [...marked, ...done]
    .map(({ to }) => nameAt(text, to, quote.to))
    .filter((run) => run !== null)
  const accused = claim.cue?.accuses ? targetOf(text, claim, quote) : null
  const runs = accused === null ? named : [accused, ...named]
  return runs
    .filter((run, i) => runs.findIndex(({ from }) => from === run.from) === i)
    .flatMap((run) => {
      const stems = stemsOf(text, run)
      return stems.length === 0
        ? []
        : [{ role: 'blamed' as const, stems, span: spanOfRun(text, run) }]
    })
}

/** Poles that tell of a harm done: who did it is held responsible. */
const HARMS = new Set(
  `ceasefire:b siege:b hostages:b survival:a harm:a recovery:b weapon-use:a construction:b damage:b violence:b aggression:b
  target:a intent:a corruption:b freedom:b compliance:b custody:b flight:b fire:b fairness:b danger:b`.split(
    /\s+/u,
  ),
)

/** True for a harm as it is written, negated or not. */
function isHarm({ axis, pole, negated }: PoleUse): boolean {
  const written = negated ? (pole === 'a' ? 'b' : 'a') : pole
  return HARMS.has(`${axis}:${written}`)
}

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
  const named = matchAll(text.lexicon.blamed, text.norms, after, quote.from).length > 0
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
  const run = { from, to: Math.min(to, from + MAX_NAME_TOKENS) }
  let end = from
  for (const term of runsIn(terms, run)) {
    if (term.from !== end || term.kind === 'number' || endsClause(text, term.from)) break
    // A word with a conjunction or preposition written on to it begins something new.
    if (end > from && opensAnother(text, term.from)) break
    end = term.to
  }
  return end > from ? { from, to: end } : null
}

function opensAnother({ lexicon, norms, entries, pack }: ReadText, at: number): boolean {
  const norm = norms[at] ?? ''
  if (!lexicon.prefixes.has(norm[0] ?? '') || lexicon.article === '') return false
  if (norm.slice(1).startsWith(lexicon.article)) return true
  const entry = entries[at]
  return (entry?.axisKeys.length ?? 0) > 0 || entry?.stem === pack.stem(norm.slice(1))
}
