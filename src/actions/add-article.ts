import { sameAccounts } from '#compare/affiliations.ts'
import { type ArticleReadings, readArticle } from '#compare/index.ts'
import { linkClaims } from '#compare/links.ts'
import { ENGINE_VERSION } from '#domain/engine-version.ts'
import type { Problem } from '#domain/problem.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Links, NewArticle, StoredReading, WriteCost } from '#store/types.ts'
import { type ArticleInput, toArticle } from './article-input.ts'
import { type Assignment, aliasKey, assignActors } from './assign-actors.ts'
import { MAX_COMPARED_ARTICLES } from './compared-articles.ts'
import type { Context } from './context.ts'
import { sha256 } from './hash.ts'
import { searchWords } from './search-words.ts'
import { belongsTo } from './topic-phrases.ts'

export interface AddedArticle {
  readonly id: string
  /** False where the same article was there already. */
  readonly created: boolean
  readonly claims: number
  readonly cost: WriteCost | null
}

const ID_CHARS = 20

/**
 * Reads an article and stores it with its claims, actors, topics and relations, all or nothing.
 * The same article (outlet and text) is stored once; an edited one of the same URL follows it.
 */
export async function addArticle(
  context: Context,
  input: ArticleInput & { readonly url?: string | null | undefined },
): Promise<Result<AddedArticle, Problem>> {
  const { store, now } = context
  const hash = await sha256(input.text)
  const [outlet] = await store.findAliases([aliasKey(input.outlet)])
  const known = outlet && (await store.findByIdentity(outlet.actorId, hash))
  if (known !== undefined) return ok(existing(known))
  // Made of what tells the article apart: the same article has the same id in every store.
  const id = (await sha256(`${aliasKey(input.outlet)}\n${hash}`)).slice(0, ID_CHARS)
  const read = readArticle(toArticle(id, input))
  const { article } = read
  const words = searchWords(`${article.title ?? ''}\n${article.text}`, article.language).join(' ')
  const topics = (await store.listAllTopics()).filter((topic) => belongsTo(topic, words))
  const slugs = topics.map(({ slug }) => slug)
  const url = input.url ?? null
  const supersedes = url === null ? null : await store.findLatestOfUrl(url)
  const inTopics = await store.listTopicReadings(slugs, MAX_COMPARED_ARTICLES)
  const stored = inTopics.filter(({ reading }) => reading.claim.article !== supersedes)
  const assignment = await assignActors(context, read, stored)
  const createdAt = now()
  const given: NewArticle = {
    article: {
      ...article,
      outletId: assignment.outletId,
      sha256: hash,
      url,
      supersedes,
      uncovered: read.uncovered,
      engineVersion: ENGINE_VERSION,
      createdAt,
    },
    words,
    actors: assignment.actors,
    aliases: assignment.aliases,
    claims: read.readings.map(({ claim, frame, terms }) => ({
      claim,
      frame,
      terms,
      actorId: assignment.actorOf.get(claim.id) ?? null,
      words: searchWords(claim.quote, article.language).join(' '),
    })),
    topics: slugs,
    links: await relateToStored(context, read, stored, assignment),
  }
  try {
    const cost = await store.writeArticle(given)
    return ok({ id, created: true, claims: given.claims.length, cost })
  } catch (error) {
    // Another request may have stored the same article meanwhile.
    const other = await store.findByIdentity(assignment.outletId, hash)
    if (other !== undefined) return ok(existing(other))
    throw error
  }
}

function existing(id: string): AddedArticle {
  return { id, created: false, claims: 0, cost: null }
}

/** Pairs with a claim of the new article; those among stored claims were judged when they came. */
async function relateToStored(
  { store }: Context,
  read: ArticleReadings,
  stored: readonly StoredReading[],
  { actorOf, actors }: Assignment,
): Promise<Links> {
  const ids = new Set(stored.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])))
  for (const id of actorOf.values()) if (id !== null) ids.add(id)
  for (const { partOf } of actors) if (partOf !== null) ids.add(partOf)
  const known = await store.findActors([...ids])
  const fresh = read.readings.map((reading) => ({
    reading,
    actorId: actorOf.get(reading.claim.id) ?? null,
  }))
  return linkClaims(
    [...stored, ...fresh],
    sameAccounts([...known, ...actors]),
    ({ reading }) => reading.claim.article === read.article.key,
  )
}
