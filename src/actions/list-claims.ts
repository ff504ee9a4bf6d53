import type { Actor } from '#domain/comparison.ts'
import type { ClaimFilter } from '#store/claims.ts'
import type { Page, PageOptions, StoredClaim } from '#store/types.ts'
import type { Context } from './context.ts'
import { toQuery } from './search-words.ts'

export interface ClaimSearch extends Omit<ClaimFilter, 'words' | 'before'> {
  /** Words that all stand in the quote, in any inflection. */
  readonly q: string | null
  /** Last day, month or year of publication. */
  readonly to: string | null
}

export interface ListedClaims extends Page<StoredClaim> {
  readonly actors: readonly Actor[]
}

/** Sorts behind every date that begins with the same year, month or day. */
const AFTER_ALL = '~'

/** Stored claims that pass every filter. */
export async function listClaims(
  { store }: Context,
  { q, to, ...filter }: ClaimSearch,
  options: PageOptions,
): Promise<ListedClaims> {
  const words = q === null ? null : toQuery(q)
  if (q !== null && words === null) return { items: [], next: null, actors: [] }
  const before = to === null ? null : to + AFTER_ALL
  const page = await store.listClaims({ ...filter, words, before }, options)
  const ids = page.items.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]))
  return { ...page, actors: await store.findActors([...new Set(ids)]) }
}
