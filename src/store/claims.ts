import { and, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { articles, claims, outlets } from '#db/schema.ts'
import type { Stance, Voice } from '#domain/claim.ts'
import { isInTopic, isLatest } from './articles.ts'
import { inListOrder, isAfter, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import type { Page, PageOptions, StoredClaim, StoredReading } from './types.ts'

export interface ClaimFilter {
  readonly topic: string | null
  /** Id of the account, its people included. */
  readonly actor: string | null
  /** The outlet's id or its very name. */
  readonly outlet: string | null
  readonly voice: Voice | null
  readonly stance: Stance | null
  /** A full-text query over stems; see `searchWords`. */
  readonly words: string | null
  /** Published on or after, and before: ISO 8601 at any precision, compared as text. */
  readonly from: string | null
  readonly before: string | null
}

const LISTED = {
  claim: claims,
  language: articles.language,
  publishedAt: articles.publishedAt,
  outlet: outlets.name,
  outletId: outlets.id,
} as const

export async function listClaims(
  db: Database,
  filter: ClaimFilter,
  options: PageOptions,
): Promise<Page<StoredClaim>> {
  const { topic, actor, outlet, voice, stance, words, from, before } = filter
  const rows = await db
    .select(LISTED)
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .innerJoin(outlets, eq(outlets.id, articles.outletId))
    .where(
      and(
        topic === null ? undefined : isInTopic(db, topic),
        actor === null ? undefined : isOfAccounts([actor]),
        outlet === null ? undefined : or(eq(outlets.id, outlet), eq(outlets.name, outlet)),
        voice === null ? undefined : eq(claims.voice, voice),
        stance === null ? undefined : eq(claims.stance, stance),
        words === null
          ? undefined
          : sql`${claims.seq} in (select rowid from claims_fts where claims_fts match ${words})`,
        from === null ? undefined : gte(articles.publishedAt, from),
        before === null ? undefined : lt(articles.publishedAt, before),
        isAfter(options.after, claims.createdAt, claims.id),
      ),
    )
    .orderBy(...inListOrder(claims.createdAt, claims.id))
    .limit(options.limit + 1)
  return toPage(rows.map(toStoredClaim), options, ({ createdAt, id }) => ({ createdAt, id }))
}

export async function findClaim(db: Database, id: string): Promise<StoredClaim | undefined> {
  const [row] = await db
    .select(LISTED)
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .innerJoin(outlets, eq(outlets.id, articles.outletId))
    .where(eq(claims.id, id))
  return row === undefined ? undefined : toStoredClaim(row)
}

/** Readings of the given articles, in order of text. `accounts` leaves out all others. */
export async function listReadings(
  db: Database,
  articleIds: readonly string[],
  accounts: readonly string[] | null,
): Promise<readonly StoredReading[]> {
  const rows = await db
    .select(LISTED)
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .innerJoin(outlets, eq(outlets.id, articles.outletId))
    .where(
      and(
        sql`${claims.articleId} in (select value from json_each(${JSON.stringify(articleIds)}))`,
        accounts === null ? undefined : isOfAccounts(accounts),
      ),
    )
    .orderBy(claims.seq)
  return rows.map((row) => ({
    actorId: row.claim.actorId,
    outlet: row.outlet,
    outletId: row.outletId,
    reading: {
      claim: toClaim(row.claim),
      frame: row.claim.frame,
      terms: row.claim.terms.map(([start, end, stem, inQuote]) => ({
        start,
        end,
        stem,
        inQuote: inQuote === 1,
      })),
      language: row.language,
      publishedAt: row.publishedAt,
    },
  }))
}

/** Readings of the latest articles of the given topics, newest articles first. */
export async function listTopicReadings(
  db: Database,
  topics: readonly string[],
  maxArticles: number,
): Promise<readonly StoredReading[]> {
  const inTopics = topics.map((topic) => isInTopic(db, topic))
  if (inTopics.length === 0) return []
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(or(...inTopics), isLatest(db)))
    .orderBy(sql`${articles.createdAt} desc`, sql`${articles.id} desc`)
    .limit(maxArticles)
  return listReadings(
    db,
    rows.map(({ id }) => id),
    null,
  )
}

/** Claims of the actors and of all that are part of them, however deep. */
function isOfAccounts(ids: readonly string[]): SQL {
  return inArray(
    claims.actorId,
    sql`(with recursive account(id) as (
      select value from json_each(${JSON.stringify(ids)})
      union select actors.id from actors join account on actors.part_of = account.id
    ) select id from account)`,
  )
}

type Row = typeof claims.$inferSelect

function toClaim(row: Row): StoredReading['reading']['claim'] {
  const { id, articleId, start, end, quote, contextStart, contextEnd } = row
  return {
    id,
    article: articleId,
    start,
    end,
    quote,
    context: { start: contextStart, end: contextEnd },
    voice: row.voice,
    mode: row.mode,
    speaker: row.speaker,
    via: row.via,
    cue: row.cue,
  }
}

function toStoredClaim({
  claim,
  ...article
}: {
  readonly claim: Row
  readonly language: string
  readonly publishedAt: string | null
  readonly outlet: string
  readonly outletId: string
}): StoredClaim {
  const { frame, actorId, engineVersion, createdAt } = claim
  return { ...toClaim(claim), frame, actorId, engineVersion, createdAt, ...article }
}
