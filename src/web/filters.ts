import type { ContrastKind, Strength } from '#domain/relation.ts'

/** What the reader wants to see; null shows all. Form fields: `kind`, `strength`, `account`. */
export interface Filters {
  readonly kind: ContrastKind | null
  readonly strength: Strength | null
  /** Id of the actor whose account it is. */
  readonly account: string | null
}

export const NO_FILTERS: Filters = { kind: null, strength: null, account: null }

/** True when a contrast between these accounts is to be shown. */
export function passesFilters(
  filters: Filters,
  contrast: { readonly kind: ContrastKind; readonly strength: Strength },
  accounts: readonly (string | null)[],
): boolean {
  return (
    (filters.kind === null || filters.kind === contrast.kind) &&
    (filters.strength === null || filters.strength === contrast.strength) &&
    (filters.account === null || accounts.includes(filters.account))
  )
}
