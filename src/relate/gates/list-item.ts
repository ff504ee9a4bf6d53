import type { Figure } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { baseUnit } from '#domain/unit.ts'
import type { Finding, Pair } from '#relate/finding.ts'
import { exclude } from '#relate/intervals.ts'
import type { Verdict } from './verdict.ts'

/** A claim that holds both poles of an axis weighs both: one of them is no stand. */
const BOTH_POLES = 0.5

/**
 * One item of a list against another is no contrast: of several figures of one unit one agrees
 * with the other claim's, or the claim names both poles.
 */
export function gateListItem({ figures, poles }: Finding, { a, b, paired }: Pair): Verdict | null {
  if (figures !== undefined) {
    if (areOtherItems(figures, a, b)) return { effect: 'drop', gate: 'list-item' }
    const unit = baseUnit(figures[0].unit)
    const [inA, inB] = [a, b].map(({ frame }) =>
      frame.figures.filter((figure) => baseUnit(figure.unit) === unit),
    )
    const agree = inA?.some((left) => inB?.some((right) => !exclude(left, right)))
    const severalUnits = (inA?.length ?? 0) > 1 && (inB?.length ?? 0) > 1
    if (agree && ((inA?.length ?? 0) > 1 || (inB?.length ?? 0) > 1))
      return { effect: 'drop', gate: 'list-item' }
    if (severalUnits) return { effect: 'lower', gate: 'list-item', factor: BOTH_POLES, text: null }
  }
  if (poles === undefined) return null
  if (!paired && tellOtherItems(a, b)) return { effect: 'drop', gate: 'list-item' }
  const { axis } = poles[0]
  const both = [a, b].some(
    ({ frame }) =>
      new Set(frame.poles.filter((pole) => pole.axis === axis).map((pole) => pole.pole)).size > 1,
  )
  return both ? { effect: 'lower', gate: 'list-item', factor: BOTH_POLES, text: null } : null
}

const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'fifth'].map((id) => `c:${id}`))

/** «The second ship» beside «the third», or an earlier count beside the present one. */
function areOtherItems([left, right]: readonly [Figure, Figure], a: Reading, b: Reading): boolean {
  if (left.referent.includes(EARLIER) !== right.referent.includes(EARLIER)) return true
  return tellOtherItems(a, b)
}

function tellOtherItems(a: Reading, b: Reading): boolean {
  const [inA, inB] = [ordinalsOf(a), ordinalsOf(b)]
  return inA.length > 0 && inB.length > 0 && !inA.some((ordinal) => inB.includes(ordinal))
}

const EARLIER = 'c:previous'

function ordinalsOf({ terms }: Reading): readonly string[] {
  return terms.filter(({ inQuote, stem }) => inQuote && ORDINALS.has(stem)).map(({ stem }) => stem)
}
