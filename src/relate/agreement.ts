import type { PoleUse } from '#domain/frame.ts'
import type { Reason } from '#domain/relation.ts'
import { spansOf } from './align.ts'
import type { Pair } from './finding.ts'
import { describePoles, inOrder } from './reasons.ts'
import { round } from './score.ts'

/** Least overlap of quotes that says the same, with and without a shared pole. */
const RESTATED = 0.45
const WITH_POLE = 0.25
/** The same pole raises what overlap proves. */
const POLE_BONUS = 0.2

/** An agreement of two claims: nearly the same words, or the same pole with much in common. */
export function findAgreement(
  pair: Pair,
): { readonly score: number; readonly reason: Reason } | null {
  const { a, b, alignment } = pair
  const strength = Math.sqrt(alignment.overlap * alignment.containment)
  if (strength < WITH_POLE || alignment.shared.length < 2) return null
  const pole = sharedPole(a.frame.poles, b.frame.poles)
  if (pole === undefined && strength < RESTATED) return null
  const score = round(Math.min(1, strength + (pole === undefined ? 0 : POLE_BONUS)))
  if (pole === undefined)
    return {
      score,
      reason: {
        rule: 'restated',
        text: { ar: 'المضمون نفسه بألفاظ متقاربة', en: 'the same content in near words' },
        a: spansOf(a, alignment.shared),
        b: spansOf(b, alignment.shared),
      },
    }
  const { left, right } = pole
  return {
    score,
    reason: {
      rule: `same-pole-${left.axis}`,
      text: sameSide(describePoles(left.axis, left.pole, left.pole)),
      a: inOrder([left.span, left.negation]),
      b: inOrder([right.span, right.negation]),
    },
  }
}

/** The first pole that both take. */
function sharedPole(
  a: readonly PoleUse[],
  b: readonly PoleUse[],
): { readonly left: PoleUse; readonly right: PoleUse } | undefined {
  for (const left of a) {
    const right = b.find(({ axis, pole }) => axis === left.axis && pole === left.pole)
    if (right !== undefined) return { left, right }
  }
  return undefined
}

function sameSide({ ar, en }: { readonly ar: string; readonly en: string }) {
  return {
    ar: (ar.split(' في مقابل ')[0] ?? ar).concat(' عند الطرفين'),
    en: (en.split(' against ')[0] ?? en).concat(' on both sides'),
  }
}
