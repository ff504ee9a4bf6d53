import { stemsAlone } from '#relate/align.ts'
import type { Finding, Pair } from '#relate/finding.ts'
import type { Verdict } from './verdict.ts'

/** One quote within the other: an added detail, unless a negation or number turns it round. */
const CONTAINED = 0.95
const REFINABLE = new Set(['scope', 'purpose', 'actor', 'reporting-stance'])

/** What only adds a detail to the other claim refines it. */
export function gateRefinement({ kind, rule }: Finding, { a, b, alignment }: Pair): Verdict | null {
  if (!REFINABLE.has(kind) || rule.startsWith('reporting')) return null
  if (alignment.containment < CONTAINED) return null
  const added = stemsAlone(a, b).length === 0 || stemsAlone(b, a).length === 0
  return added ? { effect: 'drop', gate: 'refinement' } : null
}
