import { and, asc, eq, gt, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Cursor, Page, PageOptions } from './types.ts'

/** What stands after a place in a list by (created_at, id). */
export function isAfter(
  after: Cursor | null,
  createdAt: SQLiteColumn,
  id: SQLiteColumn,
): SQL | undefined {
  if (after === null) return undefined
  return or(gt(createdAt, after.createdAt), and(eq(createdAt, after.createdAt), gt(id, after.id)))
}

export function inListOrder(createdAt: SQLiteColumn, id: SQLiteColumn): readonly [SQL, SQL] {
  return [asc(createdAt), asc(id)]
}

/** Makes a page of rows of which one more than the limit was asked for. */
export function toPage<T>(
  rows: readonly T[],
  { limit }: PageOptions,
  placeOf: (row: T) => Cursor,
): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? placeOf(last) : null }
}
