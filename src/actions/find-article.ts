import type { Actor } from '#domain/comparison.ts'
import type { Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { StoredArticle, StoredReading } from '#store/types.ts'
import type { Context } from './context.ts'

export interface FoundArticle {
  readonly article: StoredArticle
  readonly readings: readonly StoredReading[]
  readonly actors: readonly Actor[]
}

/** An article with its text, its claims and who makes them. */
export async function findArticle(
  { store }: Context,
  id: string,
): Promise<Result<FoundArticle, Problem>> {
  const article = await store.findArticle(id)
  if (article === undefined) return err({ kind: 'not-found', what: 'article', id })
  const readings = await store.listReadings([id], null)
  const ids = readings.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]))
  const actors = await store.findActors([...new Set([article.outletId, ...ids])])
  return ok({ article, readings, actors })
}
