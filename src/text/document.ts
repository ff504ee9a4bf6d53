import type { Range } from '#domain/span.ts'

export type TokenKind =
  | 'word'
  | 'number'
  | 'quote'
  | 'open'
  | 'close'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'stop'
  | 'mark'
  | 'break'

/** A word, number, sign or paragraph break. Offsets point into the original text. */
export interface Token extends Range {
  readonly kind: TokenKind
  /** The word in normalised form (see `LanguagePack.fold`); for signs the sign itself. */
  readonly norm: string
  /** True when white space (or the text's edge) stands before it. */
  readonly spaced: boolean
  /** True for a word that begins with a capital letter, a particle joined to a name aside (al-Omari). */
  readonly capital: boolean
}

/** A stretch between two quotation marks, marks left out of `start`/`end`. Token indexes are of the marks. */
export interface Quotation extends Range {
  readonly openToken: number
  /** Index one past the last token inside when the closing mark is missing. */
  readonly closeToken: number
  readonly closed: boolean
}

/** A sentence as a run of tokens, `from` inclusive, `to` exclusive. */
export interface Sentence extends Range {
  readonly from: number
  readonly to: number
  /** Index of its paragraph, from 0. */
  readonly paragraph: number
}

/** A text read once: what every later stage works on. */
export interface Document {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly Sentence[]
}
