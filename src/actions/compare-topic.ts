import { compareReadings } from '#compare/compare-readings.ts'
import { findSameOrigin } from '#compare/same-origin.ts'
import type { Comparison, SameOrigin } from '#domain/comparison.ts'
import type { Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { packFor } from '#languages/index.ts'
import type { StoredArticle, StoredReading, Topic } from '#store/types.ts'
import { tokenise } from '#text/tokens.ts'
import { MAX_COMPARED_ARTICLES } from './compared-articles.ts'
import type { Context } from './context.ts'

export interface ComparedTopic {
  readonly topic: Topic
  readonly articles: readonly StoredArticle[]
  readonly comparison: Comparison
}

/**
 * The stored accounts of a topic side by side, with the relations that were stored. `accounts`
 * (actor ids) leaves only these, their people included; null takes all.
 */
export async function compareTopic(
  { store }: Context,
  { slug, accounts }: { readonly slug: string; readonly accounts: readonly string[] | null },
): Promise<Result<ComparedTopic, Problem>> {
  const topic = await store.findTopic(slug)
  if (topic === undefined) return err({ kind: 'not-found', what: 'topic', id: slug })
  const newest = await store.listTopicArticles(slug, MAX_COMPARED_ARTICLES)
  const inTopic = newest.toReversed()
  const readings = await store.listReadings(
    inTopic.map(({ key }) => key),
    accounts,
  )
  const links = await store.listLinks(readings.map(({ reading }) => reading.claim.id))
  const speakers = readings.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]))
  const actors = await store.findActors([...new Set([...(accounts ?? []), ...speakers])])
  const unknown = accounts?.find((id) => !actors.some((actor) => actor.id === id))
  if (unknown !== undefined) return err({ kind: 'not-found', what: 'actor', id: unknown })
  const byArticle = Map.groupBy(readings, ({ reading }) => reading.claim.article)
  const articles = inTopic.filter(({ key }) => accounts === null || byArticle.has(key))
  const comparison = compareReadings({
    articles: articles.map(({ key, outlet, language, uncovered }) => ({
      key,
      outlet,
      language,
      uncovered,
      readings: (byArticle.get(key) ?? []).map(({ reading }) => reading),
    })),
    actors,
    actorOf: accountOf(readings),
    sameOrigin: findCopies(articles),
    links,
  })
  return ok({ topic, articles, comparison })
}

function accountOf(readings: readonly StoredReading[]): ReadonlyMap<string, string | null> {
  return new Map(readings.map(({ reading, actorId }) => [reading.claim.id, actorId]))
}

function findCopies(articles: readonly StoredArticle[]): readonly SameOrigin[] {
  return findSameOrigin(
    articles.flatMap(({ key, language, text }) => {
      const pack = packFor(language)
      return pack === undefined ? [] : [{ key, document: { tokens: tokenise(text, pack.fold) } }]
    }),
  )
}
