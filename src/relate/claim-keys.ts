import type { PoleName } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { blamedKeys, selfKeys } from './actor-keys.ts'
import { allStems } from './align.ts'
import { deedWords } from './contrasts/denied-deed.ts'
import { digestOf } from './digest.ts'
import { unitsOf } from './intervals.ts'
import { type OfficeHolders, withCountries } from './office-holders.ts'
import { denies } from './polarity.ts'
import { onlySlots, predicatesOf } from './scope-predicates.ts'

/** What a claim can be found by. */
export interface ClaimKeys {
  readonly stems: ReadonlySet<string>
  /** Stems that an «only» is said of, and those of what is denied. */
  readonly predicates: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly poles: Readonly<Record<PoleName, ReadonlySet<string>>>
  readonly units: ReadonlySet<string>
  readonly blamed: ReadonlySet<string>
  /** Who rejects something, which may be what another claim blames them for. */
  readonly rejecting: ReadonlySet<string>
  readonly slots: ReadonlySet<SlotKey>
}

/** Slots that are set against each other meet under one key. */
type SlotKey = 'blamed' | 'scope'

const SLOT_KEY: Readonly<Record<string, SlotKey>> = {
  blamed: 'blamed',
  doer: 'blamed',
  open: 'blamed',
  only: 'scope',
  all: 'scope',
  purpose: 'scope',
}

const NONE: ReadonlySet<never> = new Set()

/** Most claims have no key of most kinds. */
function setOf<T extends string>(keys: readonly T[]): ReadonlySet<T> {
  return keys.length === 0 ? NONE : new Set(keys)
}

/** Reads the keys off a claim; a name counts for the country that its holder's office is of, too. */
export function keysOf(reading: Reading, holders: OfficeHolders): ClaimKeys {
  const { poles, figures, slots } = reading.frame
  const axesOf = (side: PoleName) =>
    setOf(poles.filter(({ pole }) => pole === side).map(({ axis }) => axis))
  return {
    stems: allStems(reading),
    predicates: setOf([
      ...onlySlots(reading).flatMap((slot) => stemsOf(predicatesOf(slot, reading))),
      ...slots.filter(({ role }) => role === 'none').flatMap(({ stems }) => stems),
      ...(denies(reading) ? stemsOf(deedWords(reading)) : []),
    ]),
    actors: digestOf(reading).actors,
    poles: { a: axesOf('a'), b: axesOf('b') },
    units: setOf(figures.flatMap(unitsOf)),
    blamed: withCountries(blamedKeys(reading), holders),
    rejecting: rejects(reading) ? withCountries(selfKeys(reading), holders) : NONE,
    slots: setOf(slots.flatMap(({ role }) => SLOT_KEY[role] ?? [])),
  }
}

function stemsOf(terms: readonly { readonly stem: string }[]): readonly string[] {
  return terms.map(({ stem }) => stem)
}

function rejects(reading: Reading): boolean {
  return denies(reading) || reading.frame.negations.length > 0
}
