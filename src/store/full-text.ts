import { sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Database } from './database.ts'
import { inChunks } from './insert-rows.ts'
import type { NewClaim } from './types.ts'

// Virtual tables, made by a migration of their own: drizzle-kit knows no FTS5.
const claimsFts = sqliteTable('claims_fts', { rowid: integer('rowid'), words: text('words') })
const articlesFts = sqliteTable('articles_fts', { rowid: integer('rowid'), words: text('words') })

/** Makes an article's words searchable; triggers take them out when it is deleted. */
export function indexArticle(db: Database, id: string, words: string): BatchItem<'sqlite'> {
  return db
    .insert(articlesFts)
    .select(sql`select seq, ${words} from articles where articles.id = ${id}`)
}

/** Makes the claims' words searchable. */
export function indexClaims(
  db: Database,
  claims: readonly NewClaim[],
): readonly BatchItem<'sqlite'>[] {
  const encoded = claims.map(({ claim, words }) => JSON.stringify([claim.id, words]))
  return inChunks(encoded).map((json) =>
    db
      .insert(claimsFts)
      .select(
        sql`select claims.seq, value ->> 1 from json_each(${json}) join claims on claims.id = value ->> 0`,
      ),
  )
}
