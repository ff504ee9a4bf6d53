import { actorKeys } from './actor-keys.ts'
import { quoteStems, sumOf } from './align.ts'
import type { Pair } from './finding.ts'

/** Evidence that two claims speak of one thing; each part is the most that it can prove alone. */
export const SAMENESS = {
  /** The poles are said of the same words. */
  referent: 0.75,
  /** What one pole is said of stands in the other's quote. */
  referentInQuote: 0.4,
  /** The quotes share much of their weight. */
  overlap: 0.9,
  /** They speak of the same persons, institutions or countries. */
  actors: 0.3,
  /** One article is about one thing; two that tell one story are less surely so. */
  article: 0.3,
  story: 0.15,
  /** Two statements that someone set side by side. */
  paired: 0.5,
} as const

/** How far two claims speak of the same thing, 0..1: independent bits of evidence, joined. */
export function sameness(
  pair: Pair,
  referentA: readonly string[] = [],
  referentB: readonly string[] = [],
  ...more: readonly number[]
): number {
  const { alignment, weights } = pair
  const base = anyOf([
    SAMENESS.referent * shareOf(referentA, referentB, weights),
    SAMENESS.referentInQuote *
      Math.max(
        shareOf(referentA, quoteStems(pair.b), weights, referentA),
        shareOf(referentB, quoteStems(pair.a), weights, referentB),
      ),
    SAMENESS.overlap * Math.sqrt(alignment.overlap * alignment.containment),
    SAMENESS.actors * sharedActors(pair),
    pair.a.claim.article === pair.b.claim.article ? SAMENESS.article : SAMENESS.story * pair.story,
    pair.paired ? SAMENESS.paired : 0,
  ])
  const footing = Math.min(1, base / FOOTING)
  return anyOf([base, ...more.map((part) => part * footing)])
}

/** What a rule adds counts in full only where something else says that the two speak of one thing. */
const FOOTING = 0.3

/** Shared weight of two lists over that of `whole`, by default the lighter of the two. */
export function shareOf(
  a: readonly string[],
  b: readonly string[],
  weights: Pair['weights'],
  whole?: readonly string[],
): number {
  if (a.length === 0 || b.length === 0) return 0
  const inB = new Set(b)
  const common = sumOf(
    a.filter((stem) => inB.has(stem)),
    weights,
  )
  const of = whole ? sumOf(whole, weights) : Math.min(sumOf(a, weights), sumOf(b, weights))
  return Math.min(1, common / Math.max(LIGHTEST, of))
}

/** A single common word proves less than its whole share. */
const LIGHTEST = 0.5

function sharedActors({ a, b }: Pair): number {
  const [inA, inB] = [actorKeys(a), actorKeys(b)]
  if (inA.size === 0 || inB.size === 0) return 0
  const shared = [...inA].filter((key) => inB.has(key)).length
  return shared / Math.min(inA.size, inB.size)
}

/** Probability that at least one of independent bits of evidence holds. */
export function anyOf(parts: readonly number[]): number {
  return 1 - parts.reduce((rest, part) => rest * (1 - Math.min(1, Math.max(0, part))), 1)
}
