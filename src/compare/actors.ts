import type { Article } from '#domain/article.ts'
import type { ActorKind, Claim, Speaker } from '#domain/claim.ts'
import type { Actor } from '#domain/comparison.ts'
import { packFor } from '#languages/index.ts'
import { linkParents } from './affiliations.ts'
import { nameWords, type Words } from './name-words.ts'

/** An actor while names are being gathered. */
export interface ActorDraft {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly words: Words
  /** What the mentions say besides the name: «وزير الخارجية الكازاخستاني». */
  readonly titles: Set<Words>
}

/** The actors of some articles, and to which of them each claim belongs. */
export interface Cast {
  readonly actors: readonly Actor[]
  /** By claim id; null for an unknown speaker. */
  readonly actorOf: ReadonlyMap<string, string | null>
  /** By article key. */
  readonly outletOf: ReadonlyMap<string, string>
}

/**
 * Gathers outlets and speakers into actors a1, a2 … by first appearance. Spellings of one name
 * meet by the pack's key, a country, its capital and its government by code; an unnamed source
 * is an actor of its article alone.
 */
export function castActors(
  articles: readonly { readonly article: Article; readonly claims: readonly Claim[] }[],
): Cast {
  const drafts: ActorDraft[] = []
  const byKey = new Map<string, ActorDraft>()
  const actorOf = new Map<string, string | null>()
  const outletOf = new Map<string, string>()
  // One name is read once, however often it is told of.
  const known = new Map<string, Words>()
  const wordsOf = (name: string, language: string): Words => {
    const key = `${language}:${name}`
    const words = known.get(key) ?? nameWords(name, language)
    known.set(key, words)
    return words
  }
  const enter = (key: string, name: string, kind: ActorKind, words: Words): ActorDraft => {
    const old = byKey.get(key) ?? findInstitution(drafts, kind, words)
    const draft = old ?? { id: `a${drafts.length + 1}`, name, kind, words, titles: new Set() }
    if (old === undefined) drafts.push(draft)
    byKey.set(key, draft)
    return draft
  }
  for (const { article, claims } of articles) {
    const { key, language, outlet } = article
    const own = enter(plainKey(outlet, language), outlet, 'outlet', wordsOf(outlet, language))
    outletOf.set(key, own.id)
    for (const { id, speaker, voice } of claims) {
      if (voice === 'outlet') actorOf.set(id, own.id)
      else if (speaker === null || speaker.name === null) actorOf.set(id, null)
      else {
        const words = wordsOf(speaker.name, language)
        const draft = enter(speakerKey(speaker, article, words), speaker.name, speaker.kind, words)
        if (speaker.surface !== null) draft.titles.add(wordsOf(speaker.surface.quote, language))
        actorOf.set(id, draft.id)
      }
    }
  }
  return { actors: linkParents(drafts), actorOf, outletOf }
}

function speakerKey({ name, kind }: Speaker, { key, language }: Article, words: Words): string {
  const plain = plainKey(name ?? '', language)
  if (kind === 'unnamed') return `unnamed:${key}:${plain}`
  if (words.country !== null && words.stems.size === 0) return `country:${words.country}`
  return plain
}

/** An outlet quoted by another is the same actor: both meet under the name. */
function plainKey(name: string, language: string): string {
  return `name:${packFor(language)?.nameKey(name) ?? name.toLowerCase()}`
}

/** «الخارجية الكازاخستانية» and «وزارة الخارجية في كازاخستان»: the words of one within the other's, one country. */
function findInstitution(
  drafts: readonly ActorDraft[],
  kind: ActorKind,
  { country, stems }: Words,
): ActorDraft | undefined {
  if (kind !== 'institution' || country === null || stems.size === 0) return undefined
  return drafts.find(({ kind: other, words }) => {
    if (other !== 'institution' || words.country !== country || words.stems.size === 0) return false
    const [few, many] = stems.size <= words.stems.size ? [stems, words.stems] : [words.stems, stems]
    return [...few].every((stem) => many.has(stem))
  })
}
