import type { Slot } from '#domain/frame.ts'
import type { Pair } from './finding.ts'

/** True where either claim has a slot of one of the roles: most pairs have none, and no rule on them to run. */
export function hasSlot({ a, b }: Pair, ...roles: readonly Slot['role'][]): boolean {
  const isOne = ({ role }: Slot) => roles.includes(role)
  return a.frame.slots.some(isOne) || b.frame.slots.some(isOne)
}
