import { type Cast, castActors } from '#compare/actors.ts'
import type { ArticleReadings } from '#compare/index.ts'
import { nameWords } from '#compare/name-words.ts'
import type { Actor } from '#domain/comparison.ts'
import { packFor } from '#languages/index.ts'
import { actorKey } from '#relate/actor-keys.ts'
import type { Alias, StoredReading } from '#store/types.ts'
import type { Context } from './context.ts'
import { languageOfName } from './search-words.ts'
import { freeSlug, toSlug } from './slug.ts'

/** Who the outlet and the speakers of a new article are in the store. */
export interface Assignment {
  readonly outletId: string
  /** By claim id; null for an unknown speaker. */
  readonly actorOf: ReadonlyMap<string, string | null>
  /** Not yet stored. */
  readonly actors: readonly Actor[]
  readonly aliases: readonly Alias[]
}

/** Words of an institution's or person's name that are not many enough to mean one and the same everywhere. */
const MIN_DISTINCTIVE_WORDS = 3

/**
 * Finds the actors of a new article: by alias where the name means the same everywhere, else as
 * the actors of the articles it is compared with; whom nobody knows is made anew.
 */
export async function assignActors(
  { store }: Context,
  read: ArticleReadings,
  stored: readonly StoredReading[],
): Promise<Assignment> {
  const cast = castActors([
    ...toCastArticles(stored),
    { article: read.article, claims: read.readings.map(({ claim }) => claim) },
  ])
  const present = presentActors(cast, read)
  const known = storedIds(cast, stored)
  const distinctive = present.filter((actor) => isDistinctive(actor, read))
  const found = await store.findAliases(distinctive.map(({ name }) => aliasKey(name)))
  const idOf = new Map<string, string>()
  for (const actor of present) {
    const alias = distinctive.includes(actor)
      ? found.find(({ key }) => key === aliasKey(actor.name))
      : undefined
    const id = alias?.actorId ?? known.get(actor.id)
    if (id !== undefined) idOf.set(actor.id, id)
  }
  const fresh = present.filter(({ id }) => !idOf.has(id))
  const slugs = fresh.map((actor) => slugOf(actor, read.article.key))
  const taken = new Set(fresh.length === 0 ? [] : await store.findTakenIds(slugs))
  fresh.forEach(({ id }, at) => {
    const slug = freeSlug(slugs[at] ?? '', taken)
    taken.add(slug)
    idOf.set(id, slug)
  })
  const toStored = (id: string | null | undefined) => (id == null ? null : (idOf.get(id) ?? null))
  const outletId = toStored(cast.outletOf.get(read.article.key))
  if (outletId === null) throw new Error('An article without an outlet')
  return {
    outletId,
    actorOf: new Map(
      read.readings.map(({ claim: { id } }) => [id, toStored(cast.actorOf.get(id))]),
    ),
    actors: fresh.map(({ id, name, kind, partOf }) => ({
      id: idOf.get(id) ?? id,
      name,
      kind,
      partOf: toStored(partOf),
    })),
    aliases: fresh
      .filter(({ kind }) => kind !== 'unnamed')
      .map(({ id, name }) => ({ key: aliasKey(name), actorId: idOf.get(id) ?? id, name })),
  }
}

/** The key by which a name is found in the store, whatever the language of the text around it. */
export function aliasKey(name: string): string {
  return actorKey(name, languageOfName(name))
}

function toCastArticles(stored: readonly StoredReading[]): Parameters<typeof castActors>[0] {
  return [...Map.groupBy(stored, ({ reading }) => reading.claim.article)].map(([key, readings]) => {
    const { outlet = '', reading } = readings[0] ?? {}
    return {
      article: {
        key,
        outlet,
        title: null,
        language: reading?.language ?? 'und',
        publishedAt: null,
        rendition: 'verbatim',
        text: '',
      },
      claims: readings.map((one) => one.reading.claim),
    }
  })
}

/** The actors of the new article, with what they are part of. */
function presentActors({ actors, actorOf, outletOf }: Cast, read: ArticleReadings): Actor[] {
  const ids = new Set([
    outletOf.get(read.article.key),
    ...read.readings.map(({ claim }) => actorOf.get(claim.id)),
  ])
  for (const id of ids) {
    const parent = actors.find((actor) => actor.id === id)?.partOf
    // A set that grows while it is walked: parents of parents come along.
    if (parent != null) ids.add(parent)
  }
  return actors.filter(({ id }) => ids.has(id))
}

/** Stored ids of the cast's actors, as far as they speak in stored articles. */
function storedIds(cast: Cast, stored: readonly StoredReading[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const { reading, actorId, outletId } of stored) {
    const speaker = cast.actorOf.get(reading.claim.id)
    if (speaker != null && actorId !== null && !ids.has(speaker)) ids.set(speaker, actorId)
    const outlet = cast.outletOf.get(reading.claim.article)
    if (outlet !== undefined && !ids.has(outlet)) ids.set(outlet, outletId)
  }
  return ids
}

/** True of a name that means one actor in any article: «وزارة الخارجية» alone is each country's. */
function isDistinctive({ name, kind }: Actor, { article, document }: ArticleReadings): boolean {
  if (kind === 'outlet' || kind === 'country') return true
  if (kind === 'unnamed') return false
  const { country, stems } = nameWords(name, languageOfName(name))
  if (country !== null || stems.size >= MIN_DISTINCTIVE_WORDS) return true
  const named = document === null ? [] : packFor(article.language)?.findNames?.(document)
  return stems.size > 1 && (named ?? []).some((person) => person.name === name)
}

function slugOf({ name, kind }: Actor, article: string): string {
  return kind === 'unnamed' ? `${toSlug(name)}-${article.slice(0, 6)}` : toSlug(name)
}
