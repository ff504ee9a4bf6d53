import type { Account, Actor, Comparison, ReadArticle, SameOrigin } from '#domain/comparison.ts'
import { ENGINE_VERSION } from '#domain/engine-version.ts'
import type { Reading } from '#domain/relation.ts'
import { sameAccounts } from './affiliations.ts'
import { findAspects } from './aspects.ts'
import { type AccountedReading, type Links, linkClaims } from './links.ts'
import { findWording } from './wording.ts'

/** What a comparison is made of once the texts are read: of a request, or of the store. */
export interface ComparisonInput {
  readonly articles: readonly (Omit<ReadArticle, 'claims'> & {
    readonly readings: readonly Reading[]
  })[]
  readonly actors: readonly Actor[]
  /** By claim id; a claim without an entry has an unknown speaker. */
  readonly actorOf: ReadonlyMap<string, string | null>
  readonly sameOrigin: readonly SameOrigin[]
  /** Known already, as the store knows them; related anew where left out. */
  readonly links?: Links
}

/** Compares claims that are read already, with known actors; no text is read again. */
export function compareReadings({
  articles,
  actors,
  actorOf,
  sameOrigin,
  links = linkClaims(accounted(articles, actorOf), sameAccounts(actors)),
}: ComparisonInput): Comparison {
  const claims = accounted(articles, actorOf)
  return {
    engineVersion: ENGINE_VERSION,
    articles: articles.map(({ readings, ...article }) => ({
      ...article,
      claims: readings.map(({ claim, frame }) => ({
        ...claim,
        frame,
        actorId: actorOf.get(claim.id) ?? null,
      })),
    })),
    actors,
    accounts: toAccounts(actors, claims),
    aspects: findAspects(claims, links),
    ...links,
    wording: findWording(
      claims.map(({ reading }) => reading),
      actors,
    ),
    sameOrigin,
  }
}

function accounted(
  articles: ComparisonInput['articles'],
  actorOf: ComparisonInput['actorOf'],
): readonly AccountedReading[] {
  return articles.flatMap(({ readings }) =>
    readings.map((reading) => ({ reading, actorId: actorOf.get(reading.claim.id) ?? null })),
  )
}

/** Accounts in the order of actors; an actor without claims has none. */
function toAccounts(
  actors: readonly Actor[],
  claims: readonly AccountedReading[],
): readonly Account[] {
  const byActor = Map.groupBy(claims, ({ actorId }) => actorId)
  return actors.flatMap(({ id }) => {
    const own = byActor.get(id)
    return own === undefined
      ? []
      : [{ actorId: id, claims: own.map(({ reading }) => reading.claim.id) }]
  })
}
