import { sql } from 'drizzle-orm'
import { actors, aliases } from '#db/schema.ts'
import type { Actor } from '#domain/comparison.ts'
import type { Database } from './database.ts'
import { insertRows } from './insert-rows.ts'
import type { Alias } from './types.ts'

/** Actors by id, with all that they are part of. */
export async function findActors(db: Database, ids: readonly string[]): Promise<readonly Actor[]> {
  return db
    .select({ id: actors.id, name: actors.name, kind: actors.kind, partOf: actors.partOf })
    .from(actors)
    .where(
      sql`${actors.id} in (with recursive chain(id) as (
        select value from json_each(${JSON.stringify(ids)})
        union select part_of from actors join chain on actors.id = chain.id where part_of is not null
      ) select id from chain)`,
    )
    .orderBy(actors.createdAt, actors.id)
}

/** Aliases under any of the keys, those of the oldest actors first. */
export async function findAliases(
  db: Database,
  keys: readonly string[],
): Promise<readonly Alias[]> {
  return db
    .select({ key: aliases.key, actorId: aliases.actorId, name: aliases.name })
    .from(aliases)
    .innerJoin(actors, sql`${actors.id} = ${aliases.actorId}`)
    .where(sql`${aliases.key} in (select value from json_each(${JSON.stringify(keys)}))`)
    .orderBy(actors.createdAt, actors.id)
}

/** Which of the ids are taken: those given, and those given with a number behind. */
export async function findTakenIds(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.all<{ id: string }>(sql`
    select actors.id as id from json_each(${JSON.stringify(ids)}) wanted
      join actors on actors.id = wanted.value
        or (actors.id > wanted.value || '-' and actors.id < wanted.value || '.')`)
  return new Set(rows.map(({ id }) => id))
}

/** Adds actors and aliases; those that are there already stay as they are. */
export async function addActors(
  db: Database,
  given: readonly Actor[],
  named: readonly Alias[],
  createdAt: number,
): Promise<void> {
  const rows = given.map((actor) => ({ ...actor, createdAt }))
  const [first, ...rest] = [
    ...insertRows(db, actors, rows, { orIgnore: true }),
    ...insertRows(db, aliases, named, { orIgnore: true }),
  ]
  if (first !== undefined) await db.batch([first, ...rest])
}
