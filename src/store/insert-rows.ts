import { getTableColumns, type InferInsertModel, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from './database.ts'

/** Well under D1's 2 MB for one parameter, whatever the script. */
const MAX_JSON_CHARS = 400_000

/**
 * Statements that insert any number of rows with one parameter each: D1 takes 100 parameters a
 * statement, too few for rows of values. Rows that are there already are left as they are where
 * `orIgnore` says so.
 */
export function insertRows<T extends SQLiteTable>(
  db: Database,
  table: T,
  rows: readonly InferInsertModel<T>[],
  { orIgnore = false }: { readonly orIgnore?: boolean } = {},
): readonly BatchItem<'sqlite'>[] {
  const columns = Object.entries(getTableColumns(table))
  const encoded = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row))
    return JSON.stringify(
      columns.map(([name, column]) => {
        const value = values.get(name) ?? null
        return value === null ? null : column.mapToDriverValue(value)
      }),
    )
  })
  const fields = sql.join(
    columns.map((_, at) => sql.raw(`value ->> ${at}`)),
    sql`, `,
  )
  return inChunks(encoded).map((json) => {
    // SQLite would read ON CONFLICT as a join's ON: hence the WHERE.
    const insert = db.insert(table).select(sql`select ${fields} from json_each(${json}) where true`)
    return orIgnore ? insert.onConflictDoNothing() : insert
  })
}

/** Joins encoded rows into as few JSON arrays as the limit allows. */
export function inChunks(encoded: readonly string[]): readonly string[] {
  const chunks: string[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const row of encoded) {
    if (size + row.length > MAX_JSON_CHARS) {
      chunks.push([])
      size = 0
    }
    chunks.at(-1)?.push(row)
    size += row.length + 1
  }
  return chunks.map((rows) => `[${rows.join(',')}]`)
}
