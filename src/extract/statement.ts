import type { Speaker, Voice } from '#domain/claim.ts'
import type { Range } from '#domain/span.ts'
import type { Attribution } from '#languages/types.ts'

/** A stretch of text that will be a claim, still without its speaker resolved. */
export interface Statement extends Range {
  readonly voice: Voice
  /** Null in the outlet's voice. */
  readonly attribution: Attribution | null
  /** Index of the sentence it stands in. */
  readonly sentence: number
  readonly paragraph: number
}

export interface SpokenStatement extends Statement {
  readonly speaker: Speaker | null
  readonly via: readonly (Range & { readonly name: string })[]
}
