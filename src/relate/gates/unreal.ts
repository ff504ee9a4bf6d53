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

/** What only would be, should something else come true, contradicts nothing that is. */
export function gateUnreal({ kind, poles }: Finding, _pair: Pair): Verdict | null {
  if (poles === undefined) return null
  const [a, b] = poles
  // Readiness on a condition is a position too: an account may shift to it.
  const factors = [a, b].map(({ modality }) =>
    kind === 'position-shift' ? Math.max(0.8, REALITY[modality]) : REALITY[modality],
  )
  const factor = a.modality === b.modality ? Math.max(0.8, factors[0] ?? 1) : Math.min(...factors)
  if (factor === 1) return null
  if (factor === 0) return { effect: 'drop', gate: 'conditional' }
  return {
    effect: 'lower',
    gate: 'unreal',
    factor,
    text: { ar: 'أحدهما غير واقع بعد', en: 'one of the two is not presented as real' },
  }
}
