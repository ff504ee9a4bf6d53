import type { BatchItem } from 'drizzle-orm/batch'
import { actors, aliases, articles, claims, outlets, topicArticles } from '#db/schema.ts'
import type { Database } from './database.ts'
import { indexArticle, indexClaims } from './full-text.ts'
import { insertRows } from './insert-rows.ts'
import { insertLinks } from './relations.ts'
import type { NewArticle, NewClaim, WriteCost } from './types.ts'

/** What D1's free plan lets one request run; the reads before the batch take some of them. */
const MAX_STATEMENTS = 38

/**
 * Writes an article with its actors, claims, topics and relations in one atomic batch. Throws,
 * and leaves nothing behind, where the store refuses any of it.
 */
export async function writeArticle(db: Database, given: NewArticle): Promise<WriteCost> {
  const { article, topics, links } = given
  const { createdAt, engineVersion } = article
  const { key: id, outletId, outlet, ...columns } = article
  const statements: readonly BatchItem<'sqlite'>[] = [
    ...insertRows(
      db,
      actors,
      given.actors.map((actor) => ({ ...actor, createdAt })),
      { orIgnore: true },
    ),
    ...insertRows(db, aliases, given.aliases, { orIgnore: true }),
    ...insertRows(db, outlets, [{ id: outletId, name: outlet }], { orIgnore: true }),
    ...insertRows(db, articles, [{ ...columns, id, outletId }]),
    indexArticle(db, id, given.words),
    ...insertRows(
      db,
      claims,
      given.claims.map((claim) => toRow(claim, { createdAt, engineVersion })),
    ),
    ...indexClaims(db, given.claims),
    ...insertRows(
      db,
      topicArticles,
      topics.map((topic) => ({ topic, articleId: id })),
    ),
    ...insertLinks(db, links, { createdAt, engineVersion }),
  ]
  if (statements.length > MAX_STATEMENTS) {
    throw new Error(`An article needs ${statements.length} statements, ${MAX_STATEMENTS} at most`)
  }
  const [first, ...rest] = statements
  if (first === undefined) throw new Error('An article without statements')
  const results: readonly unknown[] = await db.batch([first, ...rest])
  return {
    statements: statements.length,
    rowsWritten: results.reduce<number>((sum, result) => sum + rowsWrittenOf(result), 0),
  }
}

function toRow(
  { claim, frame, terms, actorId }: NewClaim,
  stamp: { readonly createdAt: number; readonly engineVersion: string },
): typeof claims.$inferInsert {
  const { id, article, start, end, quote, context, voice, mode, speaker, via, cue } = claim
  return {
    id,
    articleId: article,
    start,
    end,
    quote,
    contextStart: context.start,
    contextEnd: context.end,
    voice,
    mode,
    stance: cue?.stance ?? null,
    actorId,
    speaker,
    via,
    cue,
    frame,
    terms: terms.map((term) => [term.start, term.end, term.stem, term.inQuote ? 1 : 0]),
    ...stamp,
  }
}

function rowsWrittenOf(result: unknown): number {
  if (typeof result !== 'object' || result === null || !('meta' in result)) return 0
  const { meta } = result
  if (typeof meta !== 'object' || meta === null || !('rows_written' in meta)) return 0
  return typeof meta.rows_written === 'number' ? meta.rows_written : 0
}
