import type { Slot } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { type Finding, fromBothSides, type Pair, strongest } from '#relate/finding.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness } from '#relate/sameness.ts'

const ONLY_AGAINST_ONLY = 0.9
const ONLY_AGAINST_OTHER = 0.7
const ALL_AGAINST_ONLY = 0.75
const SLOT = { ar: 'النطاق', en: 'the scope' }

/** Only this against only that, or against something else too; all against only some. */
export function findScope(pair: Pair): Finding | null {
  return strongest([
    ...slotsOf(pair.a, 'only').flatMap((a) =>
      slotsOf(pair.b, 'only').map((b) => toFinding(a, b, ONLY_AGAINST_ONLY, 'scope-only', pair)),
    ),
    fromBothSides(findOther, pair),
    fromBothSides(findAll, pair),
  ])
}

/** «Only X» here, and there a purpose or matter beside X. */
function findOther(pair: Pair): Finding | null {
  return strongest(
    slotsOf(pair.a, 'only').flatMap((a) =>
      slotsOf(pair.b, 'purpose').map((b) =>
        toFinding(a, b, ONLY_AGAINST_OTHER, 'scope-beyond', pair),
      ),
    ),
  )
}

function findAll(pair: Pair): Finding | null {
  return strongest(
    slotsOf(pair.a, 'all').flatMap((a) =>
      slotsOf(pair.b, 'only').map((b) => toFinding(a, b, ALL_AGAINST_ONLY, 'scope-all', pair)),
    ),
  )
}

function toFinding(a: Slot, b: Slot, opposition: number, rule: string, pair: Pair): Finding | null {
  const apart = b.stems.filter((stem) => !a.stems.includes(stem))
  if (a.stems.length === 0 || apart.length === 0) return null
  if (rule !== 'scope-beyond' && apart.length < b.stems.length && rule === 'scope-only') return null
  return {
    kind: 'scope',
    rule,
    text: describeValues(SLOT, a.span.quote, b.span.quote),
    a: inOrder([a.span]),
    b: inOrder([b.span]),
    opposition,
    sameness: sameness(pair),
  }
}

function slotsOf({ frame }: Reading, role: Slot['role']): readonly Slot[] {
  return frame.slots.filter((slot) => slot.role === role)
}
