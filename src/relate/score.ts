import type { Strength } from '#domain/relation.ts'
import type { Finding } from './finding.ts'

/** From this score on a flag is strong; published. */
export const STRONG = 0.6
/** Below this score there is no flag; published. */
export const WEAK = 0.45

/**
 * Score of a contrast, 0..1: how far the words exclude each other, times how far they speak of
 * one thing, times what the gates leave. It ranks; its precision by band is measured on news.
 */
export function scoreOf({ opposition, sameness }: Finding, factor: number): number {
  return round(opposition * sameness * factor)
}

/** Strength of a score, null below the weaker threshold. */
export function strengthOf(score: number): Strength | null {
  if (score >= STRONG) return 'strong'
  return score >= WEAK ? 'weak' : null
}

/** Three digits: what a reader can use, and the same on every machine. */
export function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
