import type { Actor } from '#domain/comparison.ts'
import { aliasKey } from './assign-actors.ts'
import type { Context } from './context.ts'

/** An actor with every name it is known to go by, in any language. */
export interface NamedActor extends Actor {
  readonly names: readonly string[]
}

/** Makes actors known before an article names them; those already there stay as they are. */
export async function addActors(
  { store, now }: Context,
  given: readonly NamedActor[],
): Promise<void> {
  const aliases = given.flatMap(({ id, name, names }) =>
    [...new Map([name, ...names].map((one) => [aliasKey(one), one]))].map(([key, one]) => ({
      key,
      actorId: id,
      name: one,
    })),
  )
  const actors = given.map(({ id, name, kind, partOf }) => ({ id, name, kind, partOf }))
  await store.addActors(actors, aliases, now())
}
