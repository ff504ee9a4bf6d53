import type { Reading } from '#domain/relation.ts'
import { align } from './align.ts'
import type { Pair, PolePair } from './finding.ts'
import { sharedGround } from './sameness.ts'

/** Sets two claims side by side: all that the rules ask for again and again is worked out once. */
export function pairUp(
  a: Reading,
  b: Reading,
  {
    weights,
    story,
    figuresOf,
    holders,
    paired,
  }: Pick<Pair, 'weights' | 'story' | 'figuresOf' | 'holders' | 'paired'>,
): Pair {
  const alignment = align(a, b, weights)
  return {
    a,
    b,
    alignment,
    opposed: opposedPoles(a, b),
    ground: sharedGround({ a, b, alignment, story, paired }),
    weights,
    story,
    figuresOf,
    holders,
    paired,
  }
}

const NONE: readonly PolePair[] = []

/** Poles of one axis whose sides differ, in the order of the first claim. */
function opposedPoles({ frame: a }: Reading, { frame: b }: Reading): readonly PolePair[] {
  if (a.poles.length === 0 || b.poles.length === 0) return NONE
  const opposed: PolePair[] = []
  for (const left of a.poles)
    for (const right of b.poles)
      if (left.axis === right.axis && left.pole !== right.pole) opposed.push([left, right])
  return opposed
}
