import type { Range } from '#domain/span.ts'

/** Shared part of two ranges over all that they cover, 0..1, counted in characters that aren't space. */
export function intersectionOverUnion(text: string, a: Range, b: Range): number {
  const shared = countShared(text, a, b)
  return shared === 0 ? 0 : shared / (countSolid(text, a) + countSolid(text, b) - shared)
}

/** Share of `part` that lies in `whole`, 0..1. */
export function shareInside(text: string, part: Range, whole: Range): number {
  return countShared(text, part, whole) / (countSolid(text, part) || 1)
}

function countShared(text: string, a: Range, b: Range): number {
  return countSolid(text, { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) })
}

function countSolid(text: string, { start, end }: Range): number {
  return start < end ? text.slice(start, end).replaceAll(/\s/gu, '').length : 0
}
