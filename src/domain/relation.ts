import type { LanguageCode } from './article.ts'
import type { Claim } from './claim.ts'
import type { Frame, Term } from './frame.ts'
import type { Span } from './span.ts'

export type RelationClass = 'contrasts' | 'agrees' | 'updates' | 'unrelated'

/** In order of precedence: the first that applies names the contrast. After de Marneffe et al. 2008. */
export const CONTRAST_KINDS = [
  'figure',
  'date',
  'negation',
  'blame',
  'opposed-outcome',
  'opposed-action',
  'scope',
  'purpose',
  'actor',
  'reporting-stance',
  'position-shift',
] as const
export type ContrastKind = (typeof CONTRAST_KINDS)[number]

export type Strength = 'strong' | 'weak'

/** A sentence in every language of the page. */
export interface Bilingual {
  readonly ar: string
  readonly en: string
}

/** Why two claims stand in a relation: a rule, a sentence, and the words on both sides. */
export interface Reason {
  readonly rule: string
  readonly text: Bilingual
  readonly a: readonly Span[]
  readonly b: readonly Span[]
}

/** A judgement on two statements. `score` is 0..1, of the class given. */
export interface Relation {
  readonly relation: RelationClass
  readonly score: number
  readonly kind: ContrastKind | null
  readonly strength: Strength | null
  readonly reasons: readonly Reason[]
}

/** A flagged pair of claims. */
export interface Contrast {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly kind: ContrastKind
  readonly score: number
  readonly strength: Strength
  readonly reasons: readonly Reason[]
}

/** A pair that agrees, or where one updates the other. */
export interface Link {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A claim with all that relations are judged on. */
export interface Reading {
  readonly claim: Claim
  readonly frame: Frame
  /** Content words of the quote, then of its context; sorted by offset. */
  readonly terms: readonly Term[]
  readonly language: LanguageCode
  /** Of the claim's article, at the precision that the outlet gave; null when unknown. */
  readonly publishedAt: string | null
}
