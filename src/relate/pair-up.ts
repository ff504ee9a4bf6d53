import type { PoleUse } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { align } from './align.ts'
import { digestOf } from './digest.ts'
import type { Pair, PolePair } from './finding.ts'
import { isOfOneReferent, sharedGround } from './sameness.ts'

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
  const [left, right] = [digestOf(a), digestOf(b)]
  return {
    a,
    b,
    alignment,
    either: left.holds | right.holds,
    both: left.holds & right.holds,
    opposed: (left.axes & right.axes) === 0 ? NONE : opposedPoles(a, b),
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
  const opposed: PolePair[] = []
  for (const left of a.poles)
    for (const right of b.poles)
      if (
        left.axis === right.axis &&
        left.pole !== right.pole &&
        !areToldAlike([left, right], a.poles, b.poles)
      )
        opposed.push([left, right])
  return opposed
}

/** «Oil fell as the dollar rose»: who also says that oil fell doesn't gainsay it by the dollar's rise. */
function areToldAlike(
  [left, right]: PolePair,
  a: readonly PoleUse[],
  b: readonly PoleUse[],
): boolean {
  const [alikeLeft, alikeRight] = [isAmong(left, b), isAmong(right, a)]
  return (alikeLeft && alikeRight) || ((alikeLeft || alikeRight) && !isOfOneReferent(left, right))
}

function isAmong(pole: PoleUse, others: readonly PoleUse[]): boolean {
  return others.some(
    (other) => other.axis === pole.axis && other.pole === pole.pole && isOfOneReferent(pole, other),
  )
}
