import type { Bilingual } from '#domain/relation.ts'
import type { Finding, Pair } from '#relate/finding.ts'

/** What a gate says of a finding: it is none, the two are about different things, it is an update, or it weighs less. */
export type Verdict =
  | { readonly effect: 'drop'; readonly gate: string }
  | { readonly effect: 'part'; readonly gate: string }
  | { readonly effect: 'update'; readonly gate: string; readonly text: Bilingual }
  | {
      readonly effect: 'lower'
      readonly gate: string
      readonly factor: number
      readonly text: Bilingual | null
    }

/** A reason why what looks like a contrast is none; null when it has nothing to say. */
export type Gate = (finding: Finding, pair: Pair) => Verdict | null
