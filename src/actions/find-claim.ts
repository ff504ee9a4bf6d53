import type { Actor } from '#domain/comparison.ts'
import type { Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { StoredClaim, StoredContrast } from '#store/types.ts'
import type { Context } from './context.ts'

export interface FoundClaim {
  readonly claim: StoredClaim
  readonly actors: readonly Actor[]
  /** Its context as words. */
  readonly contextText: string
  readonly contrasts: readonly StoredContrast[]
}

const MAX_CONTRASTS = 100

/** A claim with the words around it and its contrasts. */
export async function findClaim(
  { store }: Context,
  id: string,
): Promise<Result<FoundClaim, Problem>> {
  const claim = await store.findClaim(id)
  const article = claim === undefined ? undefined : await store.findArticle(claim.article)
  if (claim === undefined || article === undefined) {
    return err({ kind: 'not-found', what: 'claim', id })
  }
  const contrasts = await store.listContrasts(
    { topic: null, claim: id, kind: null, strength: null, status: null },
    { limit: MAX_CONTRASTS, after: null },
  )
  return ok({
    claim,
    actors: claim.actorId === null ? [] : await store.findActors([claim.actorId]),
    contextText: article.text.slice(claim.context.start, claim.context.end),
    contrasts: contrasts.items,
  })
}
