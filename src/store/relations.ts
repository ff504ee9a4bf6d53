import { and, desc, eq, inArray, or, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { claims, relations, topicArticles } from '#db/schema.ts'
import type { ContrastKind, Strength } from '#domain/relation.ts'
import { inListOrder, isAfter, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { insertRows } from './insert-rows.ts'
import type { Links, Page, PageOptions, ReviewStatus, StoredContrast } from './types.ts'

export interface ContrastFilter {
  readonly topic: string | null
  /** Id of a claim that stands on either side. */
  readonly claim: string | null
  readonly kind: ContrastKind | null
  readonly strength: Strength | null
  readonly status: ReviewStatus | null
}

type Row = typeof relations.$inferSelect

export async function listContrasts(
  db: Database,
  { topic, claim, kind, strength, status }: ContrastFilter,
  options: PageOptions,
): Promise<Page<StoredContrast>> {
  const ofTopic = (slug: string) =>
    db
      .select({ id: claims.id })
      .from(claims)
      .innerJoin(topicArticles, eq(topicArticles.articleId, claims.articleId))
      .where(eq(topicArticles.topic, slug))
  const rows = await db
    .select()
    .from(relations)
    .where(
      and(
        sql`${relations.relation} = 'contrasts'`,
        topic === null
          ? undefined
          : and(inArray(relations.a, ofTopic(topic)), inArray(relations.b, ofTopic(topic))),
        claim === null ? undefined : or(eq(relations.a, claim), eq(relations.b, claim)),
        kind === null ? undefined : eq(relations.kind, kind),
        strength === null ? undefined : eq(relations.strength, strength),
        status === null ? undefined : eq(relations.status, status),
        isAfter(options.after, relations.createdAt, relations.id),
      ),
    )
    .orderBy(...inListOrder(relations.createdAt, relations.id))
    .limit(options.limit + 1)
  return toPage(rows.flatMap(toContrast), options, ({ createdAt, id }) => ({ createdAt, id }))
}

export async function findContrast(db: Database, id: string): Promise<StoredContrast | undefined> {
  const rows = await db.select().from(relations).where(eq(relations.id, id))
  return rows.flatMap(toContrast)[0]
}

/** All relations between the given claims, best first. */
export async function listLinks(db: Database, claimIds: readonly string[]): Promise<Links> {
  const ids = sql`(select value from json_each(${JSON.stringify(claimIds)}))`
  const rows = await db
    .select()
    .from(relations)
    .where(and(sql`${relations.a} in ${ids}`, sql`${relations.b} in ${ids}`))
    .orderBy(desc(relations.score), relations.id)
  const ofClass = (name: Row['relation']) =>
    rows
      .filter(({ relation }) => relation === name)
      .map(({ id, a, b, score, reasons }) => ({ id, a, b, score, reasons }))
  return {
    contrasts: rows.flatMap(toContrast).map(({ id, a, b, score, reasons, kind, strength }) => ({
      id,
      a,
      b,
      kind,
      score,
      strength,
      reasons,
    })),
    updates: ofClass('updates'),
    agreements: ofClass('agrees'),
  }
}

/** Statements that write relations; contrasts begin as open for review. */
export function insertLinks(
  db: Database,
  { contrasts, updates, agreements }: Links,
  stamp: { readonly createdAt: number; readonly engineVersion: string },
): readonly BatchItem<'sqlite'>[] {
  const none = { kind: null, strength: null, status: null, ...stamp }
  const rows = [
    ...contrasts.map((contrast) => ({
      ...contrast,
      relation: 'contrasts' as const,
      status: 'open' as const,
      ...stamp,
    })),
    ...updates.map((link) => ({ ...link, relation: 'updates' as const, ...none })),
    ...agreements.map((link) => ({ ...link, relation: 'agrees' as const, ...none })),
  ]
  return insertRows(db, relations, rows, { orIgnore: true })
}

function toContrast(row: Row): readonly StoredContrast[] {
  const { id, a, b, kind, strength, status, score, reasons, engineVersion, createdAt } = row
  if (kind === null || strength === null || status === null) return []
  return [{ id, a, b, kind, score, strength, reasons, status, engineVersion, createdAt }]
}
