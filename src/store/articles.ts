import { and, desc, eq, inArray, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { articles, outlets, topicArticles } from '#db/schema.ts'
import { inListOrder, isAfter, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import type { ArticleSummary, Page, PageOptions, StoredArticle } from './types.ts'

export interface ArticleFilter {
  readonly topic: string | null
  /** The outlet's id or its very name. */
  readonly outlet: string | null
}

const later = alias(articles, 'later')

const SUMMARY = {
  key: articles.id,
  outlet: outlets.name,
  outletId: outlets.id,
  title: articles.title,
  language: articles.language,
  publishedAt: articles.publishedAt,
  rendition: articles.rendition,
  url: articles.url,
  supersedes: articles.supersedes,
  uncovered: articles.uncovered,
  engineVersion: articles.engineVersion,
  createdAt: articles.createdAt,
  topics: sql<string>`(select json_group_array(topic) from topic_articles where article_id = ${articles.id})`,
} as const

/** True of an article that no later version of the same URL has replaced. */
export function isLatest(db: Database): SQL {
  return notExists(db.select({ one: sql`1` }).from(later).where(eq(later.supersedes, articles.id)))
}

export function isInTopic(db: Database, topic: string): SQL {
  return inArray(
    articles.id,
    db
      .select({ id: topicArticles.articleId })
      .from(topicArticles)
      .where(eq(topicArticles.topic, topic)),
  )
}

export async function findArticle(db: Database, id: string): Promise<StoredArticle | undefined> {
  const [row] = await db
    .select({ ...SUMMARY, text: articles.text })
    .from(articles)
    .innerJoin(outlets, eq(outlets.id, articles.outletId))
    .where(eq(articles.id, id))
  return row === undefined ? undefined : { ...row, topics: readTopics(row.topics) }
}

/** Id of the article that an outlet published under this very text. */
export async function findByIdentity(
  db: Database,
  outletId: string,
  sha256: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.outletId, outletId), eq(articles.sha256, sha256)))
  return row?.id
}

/** The version of a URL that no other has replaced yet. */
export async function findLatestOfUrl(db: Database, url: string): Promise<string | null> {
  const [row] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.url, url), isLatest(db)))
    .orderBy(desc(articles.createdAt), desc(articles.id))
    .limit(1)
  return row?.id ?? null
}

export async function listArticles(
  db: Database,
  { topic, outlet }: ArticleFilter,
  options: PageOptions,
): Promise<Page<ArticleSummary>> {
  const rows = await db
    .select(SUMMARY)
    .from(articles)
    .innerJoin(outlets, eq(outlets.id, articles.outletId))
    .where(
      and(
        topic === null ? undefined : isInTopic(db, topic),
        outlet === null ? undefined : or(eq(outlets.id, outlet), eq(outlets.name, outlet)),
        isAfter(options.after, articles.createdAt, articles.id),
      ),
    )
    .orderBy(...inListOrder(articles.createdAt, articles.id))
    .limit(options.limit + 1)
  const summaries = rows.map((row) => ({ ...row, topics: readTopics(row.topics) }))
  return toPage(summaries, options, ({ createdAt, key }) => ({ createdAt, id: key }))
}

/** The latest versions of a topic's articles, newest first, with their texts. */
export async function listTopicArticles(
  db: Database,
  topic: string,
  limit: number,
): Promise<readonly StoredArticle[]> {
  const rows = await db
    .select({ ...SUMMARY, text: articles.text })
    .from(articles)
    .innerJoin(outlets, eq(outlets.id, articles.outletId))
    .where(and(isInTopic(db, topic), isLatest(db)))
    .orderBy(desc(articles.createdAt), desc(articles.id))
    .limit(limit)
  return rows.map((row) => ({ ...row, topics: readTopics(row.topics) }))
}

/** Deletes an article with all that hangs on it; the versions before and after it meet. False where there is none. */
export async function deleteArticle(db: Database, id: string): Promise<boolean> {
  const [row] = await db
    .select({ supersedes: articles.supersedes, next: later.id })
    .from(articles)
    .leftJoin(later, eq(later.supersedes, articles.id))
    .where(eq(articles.id, id))
  if (row === undefined) return false
  await db.batch([
    db.delete(articles).where(eq(articles.id, id)),
    db
      .update(articles)
      .set({ supersedes: row.supersedes })
      .where(eq(articles.id, row.next ?? '')),
  ])
  return true
}

/** Ids of the articles in whose title and text two or more of the given phrases stand (FTS5 queries). */
export async function findByPhrases(
  db: Database,
  phrases: readonly string[],
): Promise<readonly string[]> {
  const rows = await db.all<{ id: string }>(sql`
    select a.id as id
    from json_each(${JSON.stringify(phrases)}) phrase
      join articles_fts on articles_fts match phrase.value
      join articles a on a.seq = articles_fts.rowid
    group by a.id having count(distinct phrase.key) >= 2
    order by a.created_at, a.id`)
  return rows.map(({ id }) => id)
}

function readTopics(json: string): readonly string[] {
  const topics: unknown = JSON.parse(json)
  return Array.isArray(topics) ? topics.map(String).toSorted() : []
}
