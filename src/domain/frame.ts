import type { Range, Span } from './span.ts'

export type PoleName = 'a' | 'b'

/** How real the statement presents what it says. */
export type Modality = 'asserted' | 'possible' | 'planned' | 'wished' | 'conditional'

/** A term of an axis, found in quote, cue or context. */
export interface PoleUse {
  readonly axis: string
  /** The pole meant, negation and denying cue already counted in. */
  readonly pole: PoleName
  /** True when a negation, an exception or a denying cue turned the pole round. */
  readonly negated: boolean
  readonly modality: Modality
  readonly span: Span
  /** The negating words, where there are any. */
  readonly negation: Span | null
  /** Stems of what the pole is said of, nearest first. */
  readonly referent: readonly string[]
  /** True for a noun under a preposition (talks on the truce): it is named there, not asserted. */
  readonly oblique: boolean
}

export type Bound = 'exact' | 'about' | 'at-least' | 'at-most'

/** A number with what it counts. */
export interface Figure {
  readonly low: number
  /** Equals `low` but in a range. */
  readonly high: number
  readonly bound: Bound
  /** Unit id, the same in every language (`killed`, `wounded`, `tonne`, `usd`, `round`), or the stem of the counted noun. */
  readonly unit: string
  /**
   * Of which part of all that the unit counts: who they are, where the unit says what befell them
   * (`soldier`, `child`), `some` of those (15 of the wounded), or those `added` to others (six more); null for all.
   */
  readonly part: string | null
  /** True when the words call it initial, provisional or rising. */
  readonly provisional: boolean
  readonly span: Span
  readonly referent: readonly string[]
}

/** A date or moment: ISO 8601 at the precision of the words. */
export interface DateUse {
  readonly iso: string
  readonly span: Span
}

/**
 * A slot of the statement, as stems: who acts, who is blamed, who does a harm or is said not to have
 * done it (`doer`, `cleared`), of what there is none and what didn't befall it (`none`), whose doing stands open (`open`), where, what only.
 */
export interface Slot {
  readonly role:
    | 'agent'
    | 'patient'
    | 'blamed'
    | 'doer'
    | 'cleared'
    | 'none'
    | 'open'
    | 'place'
    | 'only'
    | 'also'
    | 'all'
    | 'purpose'
  readonly stems: readonly string[]
  readonly span: Span
}

/** A naming of a referent that carries a charge. */
export interface ChargedTerm {
  readonly referent: string
  readonly charge: 'positive' | 'neutral' | 'negative'
  readonly span: Span
}

/** What is read off a claim. */
export interface Frame {
  /** Names of the actors that the claim speaks of (not its speaker). */
  readonly actors: readonly string[]
  readonly poles: readonly PoleUse[]
  readonly figures: readonly Figure[]
  readonly dates: readonly DateUse[]
  readonly slots: readonly Slot[]
  readonly wording: readonly ChargedTerm[]
  /** Negating words that stand in the quote, whether a pole is near or not. */
  readonly negations: readonly Span[]
}

/** A content word of a claim or its context, for alignment and candidates. Not part of the JSON. */
export interface Term extends Range {
  /** Language-neutral where a translation is known, else a stem prefixed by its language. */
  readonly stem: string
  readonly inQuote: boolean
}
