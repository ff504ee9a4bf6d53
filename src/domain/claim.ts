import type { Range, Span } from './span.ts'

/** Someone is quoted or reported, or the outlet itself asserts. */
export type Voice = 'attributed' | 'outlet'

/** `direct`: the whole span is quoted. */
export type Mode = 'direct' | 'indirect'

/** What the reporting words say of the content: `affirm` insists, `doubt` keeps its distance, `deny` rejects. */
export type Stance = 'neutral' | 'affirm' | 'doubt' | 'deny'

/** The reporting words of a claim. */
export interface Cue extends Span {
  /** Dictionary form, for an Arabic verb the third person masculine past. */
  readonly lemma: string
  readonly stance: Stance
  /** True for words that accuse (accused, blamed): the claim then blames its target. */
  readonly accuses: boolean
}

export type ActorKind = 'person' | 'institution' | 'country' | 'group' | 'outlet' | 'unnamed'

/** Who makes an attributed claim. `name` is null when only a verb stands and no antecedent is found. */
export interface Speaker {
  readonly name: string | null
  readonly kind: ActorKind
  /** The words in the text that name or describe the speaker for this claim; null when only the verb stands. */
  readonly surface: Span | null
}

/** A link of the chain between outlet and speaker, outermost first. */
export interface Via {
  readonly name: string
  readonly surface: Span
}

/** One reported or asserted statement, before anything is read off it. */
export interface Claim extends Span {
  readonly id: string
  readonly article: string
  /** Holds cue, speaker and quote. */
  readonly context: Range
  readonly voice: Voice
  /** Null in the outlet's voice. */
  readonly mode: Mode | null
  /** Null in the outlet's voice only. */
  readonly speaker: Speaker | null
  readonly via: readonly Via[]
  readonly cue: Cue | null
}
