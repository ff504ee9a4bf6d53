import type { Figure } from '#domain/frame.ts'
import { type Finding, type Pair, strongest } from '#relate/finding.ts'
import { baseUnit, differAsLowerBounds, exclude } from '#relate/intervals.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness } from '#relate/sameness.ts'

/** How far two exact figures, or two differing lower bounds, exclude each other. */
const EXACT = 0.95
const LOWER_BOUNDS = 0.75
const SLOT = { ar: 'العدد نفسه', en: 'the same count' }

/** Two figures of one unit for one thing that cannot both hold. */
export function findFigure(pair: Pair): Finding | null {
  const pairs = pair.a.frame.figures.flatMap((a) =>
    pair.b.frame.figures
      .filter((b) => baseUnit(a.unit) === baseUnit(b.unit))
      .map((b): readonly [Figure, Figure] => [a, b]),
  )
  return strongest(pairs.map(([a, b]) => toFinding(a, b, pair)))
}

function toFinding(a: Figure, b: Figure, pair: Pair): Finding | null {
  const bounds = differAsLowerBounds(a, b)
  if (!bounds && !exclude(a, b)) return null
  return {
    kind: 'figure',
    rule: bounds ? 'figure-lower-bounds' : 'figure',
    text: describeValues(SLOT, a.span.quote, b.span.quote),
    a: inOrder([a.span]),
    b: inOrder([b.span]),
    opposition: bounds ? LOWER_BOUNDS : EXACT,
    sameness: sameness(pair, a.referent, b.referent),
    figures: [a, b],
  }
}
