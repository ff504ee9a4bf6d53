import type { Reading } from '#domain/relation.ts'
import type { TermWeights } from './align.ts'
import { type ClaimKeys, keysOf } from './claim-keys.ts'
import { TOLLS } from './intervals.ts'
import { NO_HOLDERS, type OfficeHolders } from './office-holders.ts'

/** At most this many partners a claim, best first: the number of pairs grows with claims, not their square. */
export const MAX_PARTNERS = 16
/** A key of more claims than this tells nothing apart. */
const MAX_POSTINGS = 40
/** Least joint evidence of a pair worth relating. */
const MIN_EVIDENCE = 1.2
/** What a shared key counts besides rare terms, whose weight is their rarity. */
const KEY_WEIGHT = {
  actor: 0.4,
  opposite: 1.2,
  samePole: 0.5,
  figure: 1,
  toll: 1.2,
  slot: 0.5,
  blame: 1.2,
  bothBlame: 1.2,
  predicate: 1.2,
} as const

/** Two indexes into the readings, the smaller first. */
export type CandidatePair = readonly [number, number]

/** Who may be set against whom, and what is known of the words. */
export interface CandidateOptions {
  readonly weights: TermWeights
  /** Which accounts may be set against each other. */
  readonly mayRelate: (left: number, right: number) => boolean
  readonly holders?: OfficeHolders
  /** Only pairs with such a claim are sought; by default all. */
  readonly isNew?: (at: number) => boolean
}

/**
 * Pairs of claims worth relating, through an inverted index over rare terms, actors, axes, figure
 * units and slots; never all pairs.
 */
export function findCandidates(
  readings: readonly Reading[],
  { weights, mayRelate, holders = NO_HOLDERS, isNew = () => true }: CandidateOptions,
): readonly CandidatePair[] {
  const index = emptyIndex()
  const evidence = new Float64Array(readings.length)
  const pairs: CandidatePair[] = []
  let hasNew = false
  readings.forEach((reading, at) => {
    const keys = keysOf(reading, holders)
    hasNew ||= isNew(at)
    if (hasNew) {
      const touched = weighOthers(keys, index, weights, evidence)
      const best: number[] = []
      for (const other of touched)
        if ((evidence[other] ?? 0) >= MIN_EVIDENCE)
          enter(other, best, evidence, (partner) => mayRelate(partner, at))
      for (const other of best) pairs.push([other, at])
      for (const other of touched) evidence[other] = 0
    }
    post(keys, at, index)
  })
  return pairs
}

/** Puts a claim in its place among the best ones, of which only so many are kept. */
function enter(
  other: number,
  best: number[],
  evidence: Float64Array,
  mayEnter: (other: number) => boolean,
): void {
  const own = evidence[other] ?? 0
  let place = best.length
  for (; place > 0; place--) {
    const before = best[place - 1] ?? 0
    const known = evidence[before] ?? 0
    if (known > own || (known === own && before < other)) break
  }
  if (place === MAX_PARTNERS || !mayEnter(other)) return
  if (best.length === MAX_PARTNERS) best.pop()
  best.splice(place, 0, other)
}

/** By key, the claims that have it. */
type Postings = Map<string, number[]>

/** The claims seen so far, by each of their keys. */
interface Index {
  readonly stems: Postings
  readonly predicates: Postings
  readonly actors: Postings
  readonly a: Postings
  readonly b: Postings
  readonly units: Postings
  readonly blamed: Postings
  readonly rejecting: Postings
  readonly slots: Postings
}

function emptyIndex(): Index {
  return {
    stems: new Map(),
    predicates: new Map(),
    actors: new Map(),
    a: new Map(),
    b: new Map(),
    units: new Map(),
    blamed: new Map(),
    rejecting: new Map(),
    slots: new Map(),
  }
}

function post({ poles, ...keys }: ClaimKeys, at: number, index: Index): void {
  const put = (own: ReadonlySet<string>, postings: Postings) => {
    for (const key of own) {
      const list = postings.get(key)
      if (list === undefined) postings.set(key, [at])
      else if (list.length < MAX_POSTINGS) list.push(at)
    }
  }
  put(keys.stems, index.stems)
  put(keys.predicates, index.predicates)
  put(keys.actors, index.actors)
  put(poles.a, index.a)
  put(poles.b, index.b)
  put(keys.units, index.units)
  put(keys.blamed, index.blamed)
  put(keys.rejecting, index.rejecting)
  put(keys.slots, index.slots)
}

/** Adds up what speaks for relating a claim to each one before it; gives those that share anything. */
function weighOthers(
  { stems, predicates, actors, poles, units, blamed, rejecting, slots }: ClaimKeys,
  index: Index,
  weights: TermWeights,
  evidence: Float64Array,
): number[] {
  const touched: number[] = []
  const add = (others: readonly number[] | undefined, weight: number) => {
    if (others === undefined) return
    for (const other of others) {
      if (evidence[other] === 0) touched.push(other)
      evidence[other] = (evidence[other] ?? 0) + weight
    }
  }
  for (const stem of stems) {
    add(
      index.stems.get(stem),
      predicates.has(stem) ? KEY_WEIGHT.predicate : (weights.get(stem) ?? 1),
    )
    add(index.predicates.get(stem), KEY_WEIGHT.predicate)
  }
  for (const key of actors) add(index.actors.get(key), KEY_WEIGHT.actor)
  for (const [own, others] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const)
    for (const axis of poles[own]) {
      add(index[own].get(axis), poles[others].has(axis) ? KEY_WEIGHT.opposite : KEY_WEIGHT.samePole)
      if (!poles[others].has(axis)) add(index[others].get(axis), KEY_WEIGHT.opposite)
    }
  for (const unit of units)
    add(index.units.get(unit), TOLLS.has(unit) ? KEY_WEIGHT.toll : KEY_WEIGHT.figure)
  for (const key of blamed) add(index.rejecting.get(key), KEY_WEIGHT.blame)
  for (const key of rejecting) add(index.blamed.get(key), KEY_WEIGHT.blame)
  for (const key of slots)
    add(index.slots.get(key), key === 'blamed' ? KEY_WEIGHT.bothBlame : KEY_WEIGHT.slot)
  return touched
}
