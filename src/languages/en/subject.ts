import type { TokenRun } from './token-run.ts'

/** A subject, and whether the words alone name it or a conjunction leaves it out (… and added). */
export interface Subject {
  readonly phrase: TokenRun | null
  /** First token of subject with its appositions; the verb's own where it has none. */
  readonly from: number
  readonly elided: boolean
  /** A noun of no kind known to speak, or one cut from its verb: enough only where the content is marked. */
  readonly unsure?: true
}
