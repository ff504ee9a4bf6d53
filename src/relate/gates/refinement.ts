import type { Finding, Pair } from '#relate/finding.ts'
import type { Verdict } from './verdict.ts'

/** One quote within the other: an added detail, unless a negation or number turns it round. */
const CONTAINED = 0.95
const REFINABLE = new Set(['scope', 'purpose', 'actor', 'reporting-stance'])

/** What only adds a detail to the other claim refines it. */
export function gateRefinement({ kind, rule }: Finding, { alignment }: Pair): Verdict | null {
  if (!REFINABLE.has(kind) || rule.startsWith('reporting')) return null
  const added = alignment.onlyA.length === 0 || alignment.onlyB.length === 0
  return added && alignment.containment >= CONTAINED ? { effect: 'drop', gate: 'refinement' } : null
}
