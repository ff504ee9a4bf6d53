import type { Store } from '#store/open-store.ts'

/** What an action may touch: the store and the clock (milliseconds since 1970). */
export interface Context {
  readonly store: Store
  readonly now: () => number
}
