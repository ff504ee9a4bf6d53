import type { PoleUse } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { overlaps, type Span } from '#domain/span.ts'
import type { TermWeights } from './align.ts'

/** True when the reporting words reject the content. */
export function denies({ claim }: Reading): boolean {
  return claim.cue?.stance === 'deny'
}

/** A pole is met in many pairs: its words are gathered once. */
const POLE_STEMS = new WeakMap<PoleUse, readonly string[]>()

/** Stems of the words that carry a pole. */
export function poleStems({ terms }: Reading, pole: PoleUse): readonly string[] {
  const known = POLE_STEMS.get(pole)
  if (known !== undefined) return known
  const stems = terms.filter((term) => overlaps(term, pole.span)).map((term) => term.stem)
  POLE_STEMS.set(pole, stems)
  return stems
}

/** Words between a negation and what it negates, in characters: about three words. */
const NEGATION_REACH = 24

/** Content words after a negation that it may mean: «no deal», «no real progress». */
const NEGATED_WORDS = 2

/** The first of the given stems that the claim negates, by a word in the quote or by a denying cue. */
export function firstNegated(
  reading: Reading,
  stems: readonly string[],
): { readonly stem: string; readonly negation: Span } | null {
  const { claim, frame, terms } = reading
  const wanted = new Set(stems)
  if (denies(reading) && claim.cue !== null && frame.negations.length === 0) {
    const [stem] = stems
    return stem === undefined ? null : { stem, negation: claim.cue }
  }
  for (const negation of frame.negations) {
    const next = terms
      .filter(({ inQuote, start }) => inQuote && start >= negation.end)
      .slice(0, NEGATED_WORDS)
      .find(({ stem, start }) => wanted.has(stem) && start - negation.end <= NEGATION_REACH)
    if (next !== undefined) return { stem: next.stem, negation }
  }
  return null
}

/** From this rarity on a pole counts in full: below it the word is what all claims are about. */
const RARE = 0.5

/** How far two poles say something: a word that most claims have (the attack, the truce) is their topic. */
export function assertiveness(
  a: Reading,
  b: Reading,
  [poleA, poleB]: readonly [PoleUse, PoleUse],
  weights: TermWeights,
): number {
  const rarity = (reading: Reading, pole: PoleUse) => {
    let most = 0
    for (const stem of poleStems(reading, pole)) most = Math.max(most, weights.get(stem) ?? 1)
    return most
  }
  const least = Math.min(rarity(a, poleA), rarity(b, poleB))
  const turned = [poleA, poleB].some(isTurnedFromBehind) ? FROM_BEHIND : 1
  return Math.min(1, least / RARE) * turned
}

/** A negation behind the word often belongs to the next clause. */
const FROM_BEHIND = 0.5

function isTurnedFromBehind({ span, negation }: PoleUse): boolean {
  return negation !== null && negation.start >= span.end
}
