import { axisById } from '#axes/axes.ts'
import type { Reading } from '#domain/relation.ts'
import { isCountryKey } from './actor-keys.ts'
import { quoteStems, sumOf } from './align.ts'
import { digestOf } from './digest.ts'
import type { Pair } from './finding.ts'
import { axisWeightKey } from './weights.ts'

/** Evidence that two claims speak of one thing; each part is the most that it can prove alone. */
const SAMENESS = {
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
  /** A verdict on a course of things, where both quotes name what all claims are about. */
  topic: 0.75,
  /** In one story few claims take up one matter (was it meant, was it fair). */
  matter: 0.7,
  /** Two statements that someone set side by side. */
  paired: 0.5,
} as const

/** What poles of one axis prove of their speaking of one thing: of one matter, in one story, by few claims. */
export function matterEvidence({ weights, story }: Pair, axis: string): number {
  if (axisById(axis)?.isOneMatter !== true) return 0
  const claims = 1 / (weights.get(axisWeightKey(axis)) ?? 0)
  return SAMENESS.matter * story ** 2 * Math.min(1, Math.max(0, (MANY - claims) / (MANY - FEW)))
}

/**
 * Claims that take an axis up, over the root of the number of articles: so few mean one question,
 * so many are what the story is about.
 */
const FEW = 3
const MANY = 6.5

/** How far two claims speak of the same thing, 0..1: independent bits of evidence, joined. */
export function sameness(
  pair: Pair,
  referentA: readonly string[] = [],
  referentB: readonly string[] = [],
  ...more: readonly number[]
): number {
  const { a, b, weights } = pair
  const base = anyOf([
    pair.ground,
    SAMENESS.referent * shareOf(referentA, referentB, weights),
    SAMENESS.referentInQuote *
      Math.max(shareIn(referentA, b, weights), shareIn(referentB, a, weights)),
  ])
  const footing = Math.min(1, base / FOOTING)
  return anyOf([base, ...more.map((part) => part * footing)])
}

/** Sameness with evidence that needs no footing of its own. */
export function withEvidence(known: number, ...parts: readonly number[]): number {
  return anyOf([known, ...parts])
}

/** What a rule adds counts in full only where something else says that the two speak of one thing. */
const FOOTING = 0.3

/** How far two claims speak of one thing whatever the words that part. */
export function sharedGround({
  a,
  b,
  alignment,
  story,
  paired,
}: Pick<Pair, 'a' | 'b' | 'alignment' | 'story' | 'paired'>): number {
  return anyOf([
    SAMENESS.overlap * Math.sqrt(alignment.overlap * alignment.containment),
    SAMENESS.actors * sharedOf(digestOf(a).actors, digestOf(b).actors),
    a.claim.article === b.claim.article ? SAMENESS.article : SAMENESS.story * story,
    paired ? SAMENESS.paired : 0,
  ])
}

/** From this rarity down a word is what the claims at hand are about, not what tells them apart. */
const TOPICAL = 0.6

/** Words that a course of things is judged by; a verdict said of one of them is said of the course. */
const RESULTS = new Set(
  ['goal', 'result', 'progress', 'success', 'step', 'process', 'first', 'showing'].map(
    (id) => `c:${id}`,
  ),
)

/** Evidence that two verdicts judge one course of things: both name the common topic, neither anything else. */
export function topicEvidence(
  { alignment, weights }: Pair,
  referentA: readonly string[],
  referentB: readonly string[],
): number {
  const isTopical = (stem: string) => !isCountryKey(stem) && (weights.get(stem) ?? 1) <= TOPICAL
  const isOfCourse = ([nearest]: readonly string[]) =>
    nearest === undefined || RESULTS.has(nearest) || isTopical(nearest)
  const judged = isOfCourse(referentA) && isOfCourse(referentB)
  return judged && alignment.shared.some(isTopical) ? SAMENESS.topic : 0
}

/** Shared weight of two short lists over that of the lighter. */
export function shareOf(
  a: readonly string[],
  b: readonly string[],
  weights: Pair['weights'],
): number {
  const common = a.filter((stem) => b.includes(stem))
  if (common.length === 0) return 0
  const of = Math.min(sumOf(a, weights), sumOf(b, weights))
  return Math.min(1, sumOf(common, weights) / Math.max(LIGHTEST, of))
}

/** Share of a referent's weight that stands in the other claim's quote. */
function shareIn(referent: readonly string[], other: Reading, weights: Pair['weights']): number {
  const inQuote = quoteStems(other)
  const common = referent.filter((stem) => inQuote.has(stem))
  if (common.length === 0) return 0
  return Math.min(1, sumOf(common, weights) / Math.max(LIGHTEST, sumOf(referent, weights)))
}

/** A single common word proves less than its whole share. */
const LIGHTEST = 0.5

/** Share of the smaller set that stands in the other. */
function sharedOf(inA: ReadonlySet<string>, inB: ReadonlySet<string>): number {
  if (inA.size === 0 || inB.size === 0) return 0
  let shared = 0
  for (const key of inA) if (inB.has(key)) shared += 1
  return shared / Math.min(inA.size, inB.size)
}

/** Probability that at least one of independent bits of evidence holds. */
function anyOf(parts: readonly number[]): number {
  let rest = 1
  for (const part of parts) rest *= 1 - Math.min(1, Math.max(0, part))
  return 1 - rest
}

/** What is said to rise or fall and names nothing: the price, the rate. */
const AMOUNTS = conceptSet('price amount percent')
/** What amounts are told in; that itself rises and falls, but is not what an amount is of. */
const CURRENCIES = conceptSet('dollar euro riyal dinar dirham lira rouble')

function conceptSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' ').map((name) => `c:${name}`))
}

/** What a figure is said of, without the words for an amount and what it is told in. */
export function withoutAmounts({ referent }: Said): Said {
  return { referent: referent.filter((stem) => !AMOUNTS.has(stem) && !CURRENCIES.has(stem)) }
}

/** What two poles or figures are said of. */
interface Said {
  readonly referent: readonly string[]
}

/** True where the nearest word of one's referent is among the nearest of the other's, amounts aside. */
export function isOfOneReferent({ referent: a }: Said, { referent: b }: Said): boolean {
  const [nearA, nearB] = [a, b].map((stems) =>
    stems.filter((stem) => !AMOUNTS.has(stem)).slice(0, 2),
  )
  const isNear = ([stem]: readonly string[], far: readonly string[]) =>
    stem !== undefined && far.includes(stem)
  return isNear(nearA ?? [], nearB ?? []) || isNear(nearB ?? [], nearA ?? [])
}
