import type { Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { ContrastFilter } from '#store/relations.ts'
import type { Page, PageOptions, StoredContrast } from '#store/types.ts'
import type { Context } from './context.ts'

/** Stored contrasts that pass every filter. */
export function listContrasts(
  { store }: Context,
  filter: Omit<ContrastFilter, 'claim'>,
  options: PageOptions,
): Promise<Page<StoredContrast>> {
  return store.listContrasts({ ...filter, claim: null }, options)
}

/** One contrast by its id. */
export async function findContrast(
  { store }: Context,
  id: string,
): Promise<Result<StoredContrast, Problem>> {
  const contrast = await store.findContrast(id)
  return contrast === undefined ? err({ kind: 'not-found', what: 'contrast', id }) : ok(contrast)
}
