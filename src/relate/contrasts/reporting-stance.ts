import type { Stance } from '#domain/claim.ts'
import type { Finding, Pair } from '#relate/finding.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness } from '#relate/sameness.ts'

/** Stance parts only over the same content. */
const MIN_OVERLAP = 0.3
const MIN_CONTAINMENT = 0.5
const OPPOSITION = 0.75
const SLOT = { ar: 'موقف الناقل من المضمون نفسه', en: 'how the same content is reported' }

/** The same content, presented as true on one side and kept at a distance on the other. */
export function findReportingStance(pair: Pair): Finding | null {
  const { a, b, alignment } = pair
  if (alignment.overlap < MIN_OVERLAP || alignment.containment < MIN_CONTAINMENT) return null
  const [cueA, cueB] = [a.claim.cue, b.claim.cue]
  if (cueA === null || cueB === null || !isApart(cueA.stance, cueB.stance)) return null
  return {
    kind: 'reporting-stance',
    rule: 'reporting-stance',
    text: describeValues(SLOT, cueA.quote, cueB.quote),
    a: inOrder([cueA]),
    b: inOrder([cueB]),
    opposition: OPPOSITION,
    sameness: sameness(pair),
  }
}

function isApart(a: Stance, b: Stance): boolean {
  return (a === 'affirm' && b === 'doubt') || (a === 'doubt' && b === 'affirm')
}
