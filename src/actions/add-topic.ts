import { sameAccounts } from '#compare/affiliations.ts'
import { linkClaims } from '#compare/links.ts'
import { ENGINE_VERSION } from '#domain/engine-version.ts'
import type { Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Topic } from '#store/types.ts'
import { MAX_COMPARED_ARTICLES } from './compared-articles.ts'
import type { Context } from './context.ts'
import { quoted } from './search-words.ts'
import { topicPhrases } from './topic-phrases.ts'

/** Adds a topic, gathers the stored articles that belong to it and relates their claims. */
export async function addTopic(
  { store, now }: Context,
  input: Omit<Topic, 'createdAt'>,
): Promise<Result<Topic, Problem>> {
  if ((await store.findTopic(input.slug)) !== undefined) {
    return err({ kind: 'conflict', detail: `There is a topic "${input.slug}" already.` })
  }
  const topic: Topic = { ...input, createdAt: now() }
  const articleIds = await store.findByPhrases(topicPhrases(topic.terms).map(quoted))
  const stored = await store.listReadings(articleIds.slice(-MAX_COMPARED_ARTICLES), null)
  const ids = new Set(stored.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])))
  const actors = await store.findActors([...ids])
  const links = linkClaims(stored, sameAccounts(actors))
  await store.addTopic({ topic, articleIds, links, engineVersion: ENGINE_VERSION })
  return ok(topic)
}
