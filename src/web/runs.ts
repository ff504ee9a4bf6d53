import type { Range } from '#domain/span.ts'

/** A stretch of text to be set apart; `id` is the claim's where the mark is one. */
export interface Mark extends Range {
  readonly kind: MarkKind
  readonly id?: string
}

type MarkKind =
  | 'quote'
  | 'cue'
  | 'speaker'
  | 'deciding'
  | 'claim-direct'
  | 'claim-indirect'
  | 'claim-outlet'

/** A stretch of text with all marks that lie over the whole of it. */
export interface Run extends Range {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Cuts a range of the text wherever a mark begins or ends. The runs' texts joined are the range's text. */
export function splitRuns(text: string, range: Range, marks: readonly Mark[]): readonly Run[] {
  const start = Math.max(0, Math.min(range.start, text.length))
  const end = Math.max(start, Math.min(range.end, text.length))
  const inside = marks.filter(
    (mark) => mark.start < mark.end && mark.start < end && mark.end > start,
  )
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      marks: inside.filter((mark) => mark.start <= from && to <= mark.end),
    }
  })
}
