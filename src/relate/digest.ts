import type { Frame } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { readActorKeys } from './actor-keys.ts'

/** What a rule may rest on, a bit each: every pair is asked for all of it, and most claims hold little. */
export const HOLDS = {
  figures: 1,
  dates: 2,
  denial: 4,
  none: 8,
  blamed: 16,
  only: 32,
  purpose: 64,
} as const

/** What is asked of a claim in each of its pairs, gathered once and in one place. */
export interface Digest {
  /** Stems of quote and context. */
  readonly all: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  /** Bits of HOLDS. */
  readonly holds: number
  /** A bit for each axis that it speaks on; axes may share one. */
  readonly axes: number
}

const DIGESTS = new WeakMap<Reading, Digest>()

/** The digest of a claim. */
export function digestOf(reading: Reading): Digest {
  const known = DIGESTS.get(reading)
  if (known !== undefined) return known
  const { claim, frame, terms } = reading
  const all = new Set<string>()
  for (const { stem } of terms) all.add(stem)
  const digest: Digest = {
    all,
    actors: readActorKeys(reading),
    holds: holdingsOf(frame) | (claim.cue?.stance === 'deny' ? HOLDS.denial : 0),
    axes: frame.poles.reduce((bits, { axis }) => bits | (1 << letterSum(axis)), 0),
  }
  DIGESTS.set(reading, digest)
  return digest
}

const ROLES: Readonly<Record<string, keyof typeof HOLDS>> = {
  none: 'none',
  blamed: 'blamed',
  doer: 'blamed',
  only: 'only',
  purpose: 'purpose',
}

function holdingsOf({ figures, dates, slots }: Frame): number {
  let holds = (figures.length > 0 ? HOLDS.figures : 0) | (dates.length > 0 ? HOLDS.dates : 0)
  for (const { role } of slots) {
    const holding = ROLES[role]
    if (holding !== undefined) holds |= HOLDS[holding]
  }
  return holds
}

function letterSum(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at)
  return sum
}
