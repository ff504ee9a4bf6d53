import type { CompiledEntry, CueForm } from './cue-index.ts'
import type { TokenRun } from './token-run.ts'

/** Where reported words stand to their cue. */
export type Placement = 'before' | 'after' | 'around'

/** A reporting verb in its sentence: its words, its speaker's words, and where its content stands. */
export interface FoundCue {
  readonly form: CueForm
  readonly entry: CompiledEntry
  /** Auxiliaries, verb and what belongs to it. */
  readonly cue: TokenRun
  /** First token of subject and verb together. */
  readonly headFrom: number
  /** Null: the last speaker of the sentence or text. */
  readonly phrase: TokenRun | null
  /** True when the speaker is that of the cue before, in the same sentence. */
  readonly elided: boolean
  readonly placement: Placement
  /** First token after cue, speaker and adverbials. */
  readonly after: number
  readonly via: TokenRun | null
}
