import type { PoleUse } from '#domain/frame.ts'

/** Poles that tell of a harm done: who did it is held responsible. */
const HARMS = new Set(
  `ceasefire:b siege:b hostages:b survival:a harm:a recovery:b weapon-use:a construction:b damage:b violence:b aggression:b
  target:a intent:a corruption:b explosives:a freedom:b compliance:b custody:b flight:b fire:b fairness:b danger:b`.split(
    /\s+/u,
  ),
)

/** True for a harm as it is written, negated or not. */
export function isHarm({ axis, pole, negated }: PoleUse): boolean {
  const written = negated ? (pole === 'a' ? 'b' : 'a') : pole
  return HARMS.has(`${axis}:${written}`)
}
