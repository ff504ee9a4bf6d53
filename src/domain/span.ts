/** A stretch of a text: UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A range with its words: `text.slice(start, end) === quote`, always. */
export interface Span extends Range {
  readonly quote: string
}

/** Cuts a span out of a text. */
export function spanOf(text: string, { start, end }: Range): Span {
  return { start, end, quote: text.slice(start, end) }
}

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
