import type { LanguageCode } from './article.ts'
import type { ActorKind, Claim } from './claim.ts'
import type { Frame } from './frame.ts'
import type { Bilingual, Contrast, Link } from './relation.ts'
import type { Span } from './span.ts'

/** A canonical person, institution, country or group. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  /** Id of the institution a person speaks for, or that institution's government. */
  readonly partOf: string | null
}

/** A claim with its frame and its speaker's actor. */
export interface FramedClaim extends Claim {
  readonly frame: Frame
  /** The account the claim belongs to: its speaker's, or its outlet's; null for an unknown speaker. */
  readonly actorId: string | null
}

export interface ReadArticle {
  readonly key: string
  readonly outlet: string
  readonly language: LanguageCode
  readonly claims: readonly FramedClaim[]
  /** Share of the text's letters in no claim, 0..1. */
  readonly uncovered: number
}

/** All claims of one actor. */
export interface Account {
  readonly actorId: string
  readonly claims: readonly string[]
}

export type AspectState = 'contrasts' | 'updates' | 'agrees' | 'mixed' | 'apart'

/** A row of the side-by-side table. */
export interface Aspect {
  readonly id: string
  readonly label: Bilingual
  readonly cells: readonly Account[]
  readonly state: AspectState
}

/** Differing or charged names of one referent. */
export interface WordingFinding {
  /** The actor named; null when the referent makes no claim and is no actor of this comparison. */
  readonly actorId: string | null
  readonly referent: string
  readonly label: Bilingual
  readonly uses: readonly (Span & {
    readonly article: string
    readonly charge: 'positive' | 'neutral' | 'negative'
    readonly claim: string | null
  })[]
}

export interface SameOrigin {
  readonly articles: readonly [string, string]
  /** Share of the shorter text's word runs that stand in the other, 0..1. */
  readonly share: number
}

/** The accounts side by side. */
export interface Comparison {
  readonly engineVersion: string
  readonly articles: readonly ReadArticle[]
  readonly actors: readonly Actor[]
  readonly accounts: readonly Account[]
  readonly aspects: readonly Aspect[]
  readonly contrasts: readonly Contrast[]
  readonly updates: readonly Link[]
  readonly agreements: readonly Link[]
  readonly wording: readonly WordingFinding[]
  readonly sameOrigin: readonly SameOrigin[]
}
