import type { Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Context } from './context.ts'

/** Deletes an article with its claims and their relations. */
export async function deleteArticle(
  { store }: Context,
  id: string,
): Promise<Result<null, Problem>> {
  const deleted = await store.deleteArticle(id)
  return deleted ? ok(null) : err({ kind: 'not-found', what: 'article', id })
}
