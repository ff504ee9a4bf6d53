import type { Claim } from '#domain/claim.ts'
import type { PoleUse, Slot } from '#domain/frame.ts'
import { clauseOf, contentOf, endsClause, rowAfter, stemsOf } from './clause.ts'
import { findAgents } from './find-agents.ts'
import { findBlamed } from './find-blamed.ts'
import { type Negation, wordsBetween } from './find-negations.ts'
import { findNone } from './find-none.ts'
import { findPlaces } from './find-places.ts'
import { matchAt } from './phrase-index.ts'
import { phrasesIn } from './phrases-in.ts'
import { type ReadText, type Run, runOf, spanOfRun, type TermRun } from './read-text.ts'

const MAX_ONLY = 4
const MAX_ONLY_BEFORE = 2
const MAX_ALL = 3
const MAX_PURPOSE_TOKENS = 16

/** Who did it, who is blamed, where, what for, and what alone or wholly. */
export function findSlots(
  text: ReadText,
  claim: Claim,
  quote: Run,
  negations: readonly Negation[],
  poles: readonly PoleUse[],
): readonly Slot[] {
  return [
    ...findBlamed(text, claim, quote, poles),
    ...findAgents(text, quote),
    ...findNone(text, quote, negations, claim.cue?.stance === 'deny'),
    ...placesOf(text, claim, quote),
    ...findLimits(text, quote, negations),
    ...findOnly(text, quote, negations),
    ...findAlso(text, quote),
    ...findAll(text, quote),
    ...findPurposes(text, quote),
  ].sort((a, b) => a.span.start - b.span.start)
}

/** Where the quote names no place, that of a source who speaks for one: «a source at the Hasaka police». */
function placesOf(text: ReadText, { speaker }: Claim, quote: Run): readonly Slot[] {
  const own = findPlaces(text, quote)
  if (own.length > 0 || !speaker?.surface) return own
  return findPlaces(text, runOf(text.document.tokens, speaker.surface)).map(
    ({ stems, ...place }) => ({ ...place, stems: stems.slice(0, 1) }),
  )
}

function slotOf(
  text: ReadText,
  role: Slot['role'],
  run: Run,
  stems = stemsOf(text, run),
): readonly Slot[] {
  return stems.length === 0 ? [] : [{ role, stems, span: spanOfRun(text, run) }]
}

/**
 * What a limiting verb leaves, after its preposition: «the aim was limited to Aleppo». Signs may
 * stand between, since a source may interrupt.
 */
function findLimits(text: ReadText, quote: Run, negations: readonly Negation[]): readonly Slot[] {
  const { lexicon, norms } = text
  return phrasesIn(text, lexicon.limits, quote).flatMap((verb) => {
    const end = Math.min(quote.to, verb.to + MAX_LIMIT_TOKENS)
    const at = norms.slice(0, end).indexOf(verb.value, verb.to)
    // «Was not limited to»
    const isNegated = negations.some(
      (negation) =>
        negation.reach > 0 &&
        negation.to <= verb.from &&
        wordsBetween(text, negation.to, verb.from) < 2,
    )
    if (at < 0 || isNegated) return []
    const clause = clauseOf(text, { from: at, to: at + 1 }, quote)
    const left = contentOf(text, { from: at + 1, to: clause.to }).slice(0, MAX_ONLY)
    return slotAround(text, 'only', verb, left)
  })
}

const MAX_LIMIT_TOKENS = 12

/** What comes on top of something else. */
function findAlso(text: ReadText, quote: Run): readonly Slot[] {
  const { lexicon } = text
  return phrasesIn(text, lexicon.additives, quote).flatMap((marker) =>
    slotAround(text, 'also', marker, rowAfter(text, marker.to, quote.to, MAX_ONLY)),
  )
}

/** What a word like «only» singles out, before or after it as its language has it. */
function findOnly(text: ReadText, quote: Run, negations: readonly Negation[]): readonly Slot[] {
  const { lexicon, norms } = text
  return phrasesIn(text, lexicon.exclusives, quote).flatMap((marker) => {
    if (marker.value === 'sole' || matchAt(lexicon.limits, norms, marker.from, quote.to) !== null)
      return []
    const negated = negations.some(
      (negation) =>
        negation.reach > 0 &&
        wordsBetween(text, negation.to, marker.from) < MAX_PURPOSE_TOKENS &&
        negation.to <= marker.from,
    )
    if (marker.value === 'exceptive' && !negated) return []
    // «not only», «ليس فقط», «إلا أن»
    const looksOnly = negations.some(
      ({ from, to, reach }) =>
        (to === marker.from && marker.value !== 'exceptive' && reach > 0) ||
        (reach === 0 && from <= marker.from && marker.to <= to),
    )
    if (looksOnly) return []
    const clause = clauseOf(text, marker, quote)
    const after = rowAfter(text, marker.to, clause.to, MAX_ONLY)
    const before = contentOf(text, { from: clause.from, to: marker.from }).slice(-MAX_ONLY_BEFORE)
    const beside = marker.value === 'follows' ? [before, after] : [after, before]
    return slotAround(text, 'only', marker, beside.find((terms) => terms.length > 0) ?? [])
  })
}

function findAll(text: ReadText, quote: Run): readonly Slot[] {
  const { lexicon, norms } = text
  return phrasesIn(text, lexicon.all, quote).flatMap((marker) => {
    // «كل من» names each of two; «كل يوم» says how often.
    const bridge = matchAt(lexicon.bridges, norms, marker.from, quote.to)
    if (bridge !== null && bridge.to > marker.to) return []
    if (
      matchAt(lexicon.units, text.stems, marker.to, quote.to)?.value.unit.match(
        /^(?:day|week|month|year|hour)$/u,
      )
    )
      return []
    const clause = clauseOf(text, marker, quote)
    const after = rowAfter(text, marker.to, clause.to, MAX_ALL)
    return slotAround(text, 'all', marker, after)
  })
}

function slotAround(
  text: ReadText,
  role: Slot['role'],
  marker: Run,
  terms: readonly TermRun[],
): readonly Slot[] {
  const [first, last] = [terms[0], terms.at(-1)]
  if (first === undefined || last === undefined) return []
  const run = { from: Math.min(marker.from, first.from), to: Math.max(marker.to, last.to) }
  return slotOf(text, role, run, [...new Set(terms.map(({ key }) => key))])
}

/** From a purpose marker to the end of its clause. */
function findPurposes(text: ReadText, quote: Run): readonly Slot[] {
  const { lexicon } = text
  return phrasesIn(text, lexicon.purposes, quote).flatMap((marker) => {
    const limit = Math.min(quote.to, marker.to + MAX_PURPOSE_TOKENS)
    let to = marker.to
    while (to < limit && !endsClause(text, to)) to += 1
    const run = { from: marker.from, to }
    return slotOf(text, 'purpose', run, stemsOf(text, { from: marker.to, to }))
  })
}
