import type { Actor } from '#domain/comparison.ts'
import type { ActorDraft } from './actors.ts'

/** Sets partOf where the words say so: a person to the institution of his title, an institution to its country. */
export function linkParents(drafts: readonly ActorDraft[]): readonly Actor[] {
  return drafts.map((draft) => ({
    id: draft.id,
    name: draft.name,
    kind: draft.kind,
    partOf: (institutionOf(draft, drafts) ?? countryOf(draft, drafts))?.id ?? null,
  }))
}

/** «وزير الخارجية الكازاخستاني» speaks for «وزارة الخارجية الكازاخستانية»: one country, half of its words or more. */
function institutionOf(draft: ActorDraft, drafts: readonly ActorDraft[]): ActorDraft | undefined {
  if (draft.kind !== 'person') return undefined
  return drafts.find(
    ({ kind, words }) =>
      kind === 'institution' &&
      words.country !== null &&
      words.stems.size > 0 &&
      [...draft.titles].some(
        ({ country, stems }) =>
          country === words.country &&
          [...words.stems].filter((stem) => stems.has(stem)).length * 2 >= words.stems.size,
      ),
  )
}

function countryOf(draft: ActorDraft, drafts: readonly ActorDraft[]): ActorDraft | undefined {
  const { country, isState } = draft.words
  // The Syrian Coalition, an Austrian charity: of a country, but not its government's.
  if (draft.kind !== 'institution' || country === null || !isState) return undefined
  return drafts.find(
    ({ kind, words }) => kind === 'country' && words.country === country && words.stems.size === 0,
  )
}

/** Which accounts are one: the same actor, or one that speaks for the other. */
export function sameAccounts(
  actors: readonly Actor[],
): (left: string | null, right: string | null) => boolean {
  const parents = new Map(actors.map(({ id, partOf }) => [id, partOf]))
  const above = new Map<string, ReadonlySet<string>>()
  for (const { id, partOf } of actors) {
    if (partOf === null) continue
    const ancestors = new Set<string>()
    for (let at: string | null = partOf; at !== null && !ancestors.has(at); ) {
      ancestors.add(at)
      at = parents.get(at) ?? null
    }
    above.set(id, ancestors)
  }
  const isUnder = (id: string, ancestor: string): boolean => above.get(id)?.has(ancestor) ?? false
  return (left, right) =>
    left !== null &&
    right !== null &&
    (left === right || isUnder(left, right) || isUnder(right, left))
}
