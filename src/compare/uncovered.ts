import type { Range } from '#domain/span.ts'

const LETTER = /\p{L}/gu

/** Share of a text's letters that stand in none of the ranges, 0..1, with three digits. */
export function uncoveredShare(text: string, claims: readonly Range[]): number {
  const total = countLetters(text)
  if (total === 0) return 0
  let covered = 0
  let reached = 0
  for (const { start, end } of claims.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const from = Math.max(start, reached)
    if (from < end) covered += countLetters(text.slice(from, end))
    reached = Math.max(reached, end)
  }
  return Math.round((1 - covered / total) * 1000) / 1000
}

function countLetters(text: string): number {
  return text.match(LETTER)?.length ?? 0
}
