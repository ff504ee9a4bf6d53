import type { Reading } from '#domain/relation.ts'
import { actorKeys, blamedKeys, selfKeys } from './actor-keys.ts'
import { allStems, type TermWeights } from './align.ts'
import { baseUnit } from './intervals.ts'
import { NO_HOLDERS, type OfficeHolders, withCountries } from './office-holders.ts'
import { denies } from './polarity.ts'
import { onlySlots, predicatesOf } from './scope-predicates.ts'

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
  slot: 0.5,
  blame: 1.2,
  bothBlame: 1.2,
  predicate: 1.2,
} as const

/** Two indexes into the readings, the smaller first. */
export type CandidatePair = readonly [number, number]

/**
 * Pairs of claims worth relating, through an inverted index over rare terms, actors, axes, figure
 * units and slots; never all pairs. `mayRelate` says which accounts may be set against each other.
 */
export function findCandidates(
  readings: readonly Reading[],
  weights: TermWeights,
  mayRelate: (left: number, right: number) => boolean,
  holders: OfficeHolders = NO_HOLDERS,
): readonly CandidatePair[] {
  const postings = new Map<string, number[]>()
  const evidence = new Float64Array(readings.length)
  const pairs: CandidatePair[] = []
  readings.forEach((reading, at) => {
    const touched: number[] = []
    const own = ownKeys(reading, holders)
    for (const [key, weight] of soughtKeys(reading, own, weights, holders)) {
      const list = postings.get(key)
      if (list === undefined) continue
      for (const other of list) {
        if (evidence[other] === 0) touched.push(other)
        evidence[other] = (evidence[other] ?? 0) + weight
      }
    }
    const best = touched
      .filter((other) => (evidence[other] ?? 0) >= MIN_EVIDENCE && mayRelate(other, at))
      .toSorted((left, right) => (evidence[right] ?? 0) - (evidence[left] ?? 0) || left - right)
      .slice(0, MAX_PARTNERS)
    for (const other of best) pairs.push([other, at])
    for (const other of touched) evidence[other] = 0
    for (const key of own) {
      const list = postings.get(key)
      if (list === undefined) postings.set(key, [at])
      else if (list.length < MAX_POSTINGS) list.push(at)
    }
  })
  return pairs
}

/** Keys under which a claim is found; also what the store indexes. */
function ownKeys(reading: Reading, holders: OfficeHolders): ReadonlySet<string> {
  const { poles, figures, slots } = reading.frame
  return new Set([
    ...[...allStems(reading)].map((stem) => `t:${stem}`),
    ...scopePredicates(reading).map((stem) => `o:${stem}`),
    ...[...actorKeys(reading)].map((key) => `a:${key}`),
    ...poles.map(({ axis, pole }) => `x:${axis}:${pole}`),
    ...figures.map(({ unit }) => `f:${baseUnit(unit)}`),
    ...[...withCountries(blamedKeys(reading), holders)].map((key) => `b:${key}`),
    ...(rejects(reading)
      ? [...withCountries(selfKeys(reading), holders)].map((key) => `r:${key}`)
      : []),
    ...slots.filter(({ role }) => COMPARED.has(role)).map(({ role }) => `s:${SLOT_KEY[role]}`),
  ])
}

function scopePredicates(reading: Reading): readonly string[] {
  return onlySlots(reading).flatMap((slot) => predicatesOf(slot, reading).map(({ stem }) => stem))
}

/** True for a claim that rejects something, which may be what another one blames its speaker for. */
function rejects(reading: Reading): boolean {
  return denies(reading) || reading.frame.negations.length > 0
}

const BLAMED = 's:blamed'

const SLOT_KEY: Readonly<Record<string, string>> = {
  blamed: 'blamed',
  doer: 'blamed',
  only: 'scope',
  all: 'scope',
  purpose: 'scope',
}
const COMPARED = new Set(Object.keys(SLOT_KEY))

function soughtKeys(
  reading: Reading,
  own: ReadonlySet<string>,
  weights: TermWeights,
  holders: OfficeHolders,
): ReadonlyMap<string, number> {
  const sought = new Map<string, number>()
  for (const key of own) {
    const id = key.slice(2)
    if (key.startsWith('t:')) sought.set(key, weights.get(id) ?? 1)
    else if (key.startsWith('a:')) sought.set(key, KEY_WEIGHT.actor)
    else if (key.startsWith('f:')) sought.set(key, KEY_WEIGHT.figure)
    else if (key === BLAMED) sought.set(key, KEY_WEIGHT.bothBlame)
    else if (key.startsWith('s:')) sought.set(key, KEY_WEIGHT.slot)
    else if (key.startsWith('x:')) sought.set(key, KEY_WEIGHT.samePole)
  }
  for (const key of withCountries(blamedKeys(reading), holders))
    sought.set(`r:${key}`, KEY_WEIGHT.blame)
  if (rejects(reading))
    for (const key of withCountries(selfKeys(reading), holders))
      sought.set(`b:${key}`, KEY_WEIGHT.blame)
  for (const stem of scopePredicates(reading)) sought.set(`t:${stem}`, KEY_WEIGHT.predicate)
  for (const stem of allStems(reading)) sought.set(`o:${stem}`, KEY_WEIGHT.predicate)
  for (const { axis, pole } of reading.frame.poles)
    sought.set(`x:${axis}:${pole === 'a' ? 'b' : 'a'}`, KEY_WEIGHT.opposite)
  return sought
}
