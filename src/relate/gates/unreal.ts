import type { Modality } from '#domain/frame.ts'
import type { Finding, Pair } from '#relate/finding.ts'
import type { Verdict } from './verdict.ts'

/** How much a pole weighs that isn't presented as real. */
const REALITY: Readonly<Record<Modality, number>> = {
  asserted: 1,
  planned: 0.85,
  possible: 0.75,
  wished: 0.7,
  conditional: 0,
}

/** What is left where both are unreal alike, and of a wish or plan, which is a position like any other. */
const BOTH_UNREAL = 0.8
const POSITION = 0.95

/** What only would be, should something else come true, contradicts nothing that is. */
export function gateUnreal({ kind, poles }: Finding, _pair: Pair): Verdict | null {
  if (poles === undefined) return null
  const [a, b] = poles
  // Readiness on a condition is a position too: an account may shift to it.
  const factors = [a, b].map(({ modality }) =>
    kind === 'position-shift' ? Math.max(POSITION, REALITY[modality]) : REALITY[modality],
  )
  const least = kind === 'position-shift' ? POSITION : BOTH_UNREAL
  const factor = a.modality === b.modality ? Math.max(least, factors[0] ?? 1) : Math.min(...factors)
  if (factor === 1) return null
  if (factor === 0) return { effect: 'drop', gate: 'conditional' }
  return {
    effect: 'lower',
    gate: 'unreal',
    factor,
    text: { ar: 'أحدهما غير واقع بعد', en: 'one of the two is not presented as real' },
  }
}
