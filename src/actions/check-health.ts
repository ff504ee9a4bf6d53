import { ENGINE_VERSION } from '#domain/engine-version.ts'
import type { Context } from './context.ts'

/** Asks the store for something; throws where it does not answer or has no tables. */
export async function checkHealth({
  store,
}: Context): Promise<{ readonly status: 'ok'; readonly engineVersion: string }> {
  await store.listTopics({ limit: 1, after: null })
  return { status: 'ok', engineVersion: ENGINE_VERSION }
}
