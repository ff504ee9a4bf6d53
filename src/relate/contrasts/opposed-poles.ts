import type { PoleUse } from '#domain/frame.ts'
import type { ContrastKind } from '#domain/relation.ts'
import { type Finding, type Pair, strongest } from '#relate/finding.ts'
import { axisOf, describePoles, inOrder } from '#relate/reasons.ts'
import { sameness } from '#relate/sameness.ts'

/** Opposite poles by words of their own, and by a negated word against another word. */
const OPPOSITE_WORDS = 0.85
const NEGATED_WORD = 0.75

/** Opposite poles of one axis whose contrasts are of the kind given. */
export function findOpposedPoles(kind: ContrastKind): (pair: Pair) => Finding | null {
  return (pair) => {
    const pairs = pair.a.frame.poles
      .filter(({ axis }) => axisOf(axis)?.kind === kind)
      .flatMap((a) =>
        pair.b.frame.poles
          .filter((b) => b.axis === a.axis && b.pole !== a.pole)
          .map((b): readonly [PoleUse, PoleUse] => [a, b]),
      )
    return strongest(pairs.map(([a, b]) => toFinding(kind, a, b, pair)))
  }
}

function toFinding(kind: ContrastKind, a: PoleUse, b: PoleUse, pair: Pair): Finding {
  return {
    kind,
    rule: `${kind}-${a.axis}`,
    text: describePoles(a.axis, a.pole, b.pole),
    a: inOrder([a.span, a.negation]),
    b: inOrder([b.span, b.negation]),
    opposition: a.negated || b.negated ? NEGATED_WORD : OPPOSITE_WORDS,
    sameness: sameness(pair, a.referent, b.referent),
    poles: [a, b],
  }
}
