import type { Range } from '#domain/span.ts'
import type { Token } from '#text/document.ts'

/** Share of a text's letters that stand in none of the ranges, 0..1, with three digits. */
export function uncoveredShare(tokens: readonly Token[], claims: readonly Range[]): number {
  const ranges = claims.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let total = 0
  let covered = 0
  let next = 0
  let reached = 0
  for (const { kind, start, end } of tokens) {
    if (kind !== 'word') continue
    for (
      let range = ranges[next];
      range !== undefined && range.start <= start;
      range = ranges[next]
    ) {
      reached = Math.max(reached, range.end)
      next += 1
    }
    total += end - start
    if (end <= reached) covered += end - start
  }
  return total === 0 ? 0 : Math.round((1 - covered / total) * 1000) / 1000
}
