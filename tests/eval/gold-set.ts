import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Stance, Voice } from '#domain/claim.ts'
import type { ContrastKind, RelationClass, Strength } from '#domain/relation.ts'
import type { Span } from '#domain/span.ts'

/** A claim as a person marked it. */
export interface GoldClaim extends Span {
  readonly id: string
  readonly voice: Voice
  readonly speaker: { readonly name: string; readonly accept?: readonly string[] } | null
  /** False where the text doesn't tell who speaks: the speaker isn't judged. */
  readonly speakerKnown?: boolean
  readonly cueStance: Stance | null
  /** Neither rewarded when found nor punished when missed. */
  readonly optional?: boolean
}

export interface GoldArticle {
  readonly article: string
  readonly outlet?: string | null
  readonly title?: string
  readonly language: string
  readonly published: string | null
  readonly claims: readonly GoldClaim[]
  readonly text: string
}

/** A labelled pair of claims; `unrelated` ones are hard negatives. */
export interface GoldPair {
  readonly a: string
  readonly b: string
  readonly relation: RelationClass
  readonly kind: ContrastKind | null
  /** Every kind that would be accepted, where there are several. */
  readonly kinds?: readonly ContrastKind[]
  readonly strength: Strength
  readonly why: string
}

/** The annotated articles of one event. */
export interface GoldSet {
  readonly name: string
  readonly articles: readonly GoldArticle[]
  readonly pairs: readonly GoldPair[]
}

/** Reads the set in a folder of `articles/*.txt`, `claims/*.json` and, where pairs are labelled, `pairs.json`. */
function readGoldSet(folder: string): GoldSet {
  const articles = readdirSync(join(folder, 'claims'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readGoldArticle(folder, file))
  const pairs = join(folder, 'pairs.json')
  return {
    name: basename(resolve(folder)),
    articles,
    pairs: existsSync(pairs) ? JSON.parse(readFileSync(pairs, 'utf8')) : [],
  }
}

/** The sets in a folder: itself where it is one, else the folders in it. */
export function findGoldSets(folder: string): readonly GoldSet[] {
  const folders = existsSync(join(folder, 'claims'))
    ? [folder]
    : readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
        .filter((path) => existsSync(join(path, 'claims')))
  return folders.map(readGoldSet)
}

function readGoldArticle(folder: string, file: string): GoldArticle {
  const marked: Omit<GoldArticle, 'text'> = JSON.parse(
    readFileSync(join(folder, 'claims', file), 'utf8'),
  )
  const text = readFileSync(join(folder, 'articles', `${marked.article}.txt`), 'utf8')
  return { ...marked, text }
}
