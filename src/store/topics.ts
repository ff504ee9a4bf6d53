import { and, eq } from 'drizzle-orm'
import { topicArticles, topics } from '#db/schema.ts'
import { inListOrder, isAfter, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { insertRows } from './insert-rows.ts'
import { insertLinks } from './relations.ts'
import type { Links, Page, PageOptions, Topic } from './types.ts'

export async function findTopic(db: Database, slug: string): Promise<Topic | undefined> {
  const [row] = await db.select().from(topics).where(eq(topics.slug, slug))
  return row === undefined ? undefined : toTopic(row)
}

export async function listTopics(db: Database, options: PageOptions): Promise<Page<Topic>> {
  const rows = await db
    .select()
    .from(topics)
    .where(and(isAfter(options.after, topics.createdAt, topics.slug)))
    .orderBy(...inListOrder(topics.createdAt, topics.slug))
    .limit(options.limit + 1)
  return toPage(rows.map(toTopic), options, ({ createdAt, slug }) => ({ createdAt, id: slug }))
}

/** All topics: their terms decide where a new article belongs. */
export async function listAllTopics(db: Database): Promise<readonly Topic[]> {
  const rows = await db
    .select()
    .from(topics)
    .orderBy(...inListOrder(topics.createdAt, topics.slug))
  return rows.map(toTopic)
}

/** Adds a topic with its articles and the relations that it brings about, in one batch. */
export async function addTopic(
  db: Database,
  given: {
    readonly topic: Topic
    readonly articleIds: readonly string[]
    readonly links: Links
    readonly engineVersion: string
  },
): Promise<void> {
  const { slug, label, terms, createdAt } = given.topic
  await db.batch([
    db.insert(topics).values({ slug, labelAr: label.ar, labelEn: label.en, terms, createdAt }),
    ...insertRows(
      db,
      topicArticles,
      given.articleIds.map((articleId) => ({ topic: slug, articleId })),
    ),
    ...insertLinks(db, given.links, { createdAt, engineVersion: given.engineVersion }),
  ])
}

function toTopic({ slug, labelAr, labelEn, terms, createdAt }: typeof topics.$inferSelect): Topic {
  return { slug, label: { ar: labelAr, en: labelEn }, terms, createdAt }
}
