import type { Bilingual } from '#domain/relation.ts'
import type { Finding, Pair } from '#relate/finding.ts'
import { gateListItem } from './list-item.ts'
import { gateNamesake } from './namesake.ts'
import { gateOtherPlaceOrMoment } from './other-place-or-moment.ts'
import { gateRefinement } from './refinement.ts'
import { gateToldOnBothSides } from './told-on-both-sides.ts'
import { gateUnreal } from './unreal.ts'
import { gateUpdate } from './update.ts'
import type { Gate } from './verdict.ts'

/** Place, moment and lists first: only figures of one count can update each other. */
const GATES: readonly Gate[] = [
  gateOtherPlaceOrMoment,
  gateListItem,
  gateToldOnBothSides,
  gateUpdate,
  gateNamesake,
  gateUnreal,
  gateRefinement,
]

/** What the gates leave of a finding. */
export type Gated =
  | { readonly outcome: 'contrasts'; readonly factor: number; readonly notes: readonly Bilingual[] }
  | { readonly outcome: 'updates'; readonly text: Bilingual }
  /** `apart`: the two speak of different places or moments, so that no other rule applies either. */
  | { readonly outcome: 'none' }
  | { readonly outcome: 'apart' }

/** True where two claims speak of different places or moments, so that no rule applies. */
export function tellsApart(finding: Finding, pair: Pair): boolean {
  return gateOtherPlaceOrMoment(finding, pair)?.effect === 'part'
}

/** Asks every gate in order; the first that drops or updates decides. */
export function passGates(finding: Finding, pair: Pair): Gated {
  let factor = 1
  const notes: Bilingual[] = []
  for (const gate of GATES) {
    const verdict = gate(finding, pair)
    if (verdict === null) continue
    if (verdict.effect === 'drop') return { outcome: 'none' }
    if (verdict.effect === 'part') return { outcome: 'apart' }
    if (verdict.effect === 'update') return { outcome: 'updates', text: verdict.text }
    factor *= verdict.factor
    if (verdict.text !== null) notes.push(verdict.text)
  }
  return { outcome: 'contrasts', factor, notes }
}
