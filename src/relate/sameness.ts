import { actorKeys } from './actor-keys.ts'
import { sumOf } from './align.ts'
import type { Pair } from './finding.ts'

/** Evidence that two claims speak of one thing; each part is the most that it can prove alone. */
export const SAMENESS = {
  /** The poles are said of the same words. */
  referent: 0.7,
  /** The quotes share much of their weight. */
  overlap: 0.9,
  /** Shared rare words in quote and context: weight at which half of the most is reached. */
  shared: 0.6,
  sharedHalf: 2.5,
  /** They speak of the same persons, institutions or countries. */
  actors: 0.35,
  /** Two statements that someone set side by side. */
  paired: 0.5,
} as const

/** How far two claims speak of the same thing, 0..1: independent bits of evidence, joined. */
export function sameness(
  pair: Pair,
  referentA: readonly string[] = [],
  referentB: readonly string[] = [],
): number {
  const { alignment } = pair
  return anyOf([
    SAMENESS.referent * shareOf(referentA, referentB, pair),
    SAMENESS.overlap * Math.sqrt(alignment.overlap * alignment.containment),
    (SAMENESS.shared * alignment.sharedWeight) / (alignment.sharedWeight + SAMENESS.sharedHalf),
    SAMENESS.actors * sharedActors(pair),
    pair.paired ? SAMENESS.paired : 0,
  ])
}

/** Shared share of the shorter list by weight; nearer stems are meant more. */
function shareOf(a: readonly string[], b: readonly string[], { weights }: Pair): number {
  if (a.length === 0 || b.length === 0) return 0
  const inB = new Set(b)
  const common = sumOf(
    a.filter((stem) => inB.has(stem)),
    weights,
  )
  return Math.min(1, common / Math.max(0.5, Math.min(sumOf(a, weights), sumOf(b, weights))))
}

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
