import type { Figure } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import type { Pair } from './finding.ts'

const ARMED = new Set(['soldier', 'fighter', 'attacker'])
const CIVILIAN = 'civilian'

/** True where two counts of one unit may both hold, since one counts a part of what the other does. */
export function mayBeParts(a: Figure, b: Figure, { a: left, b: right }: Pair): boolean {
  return (
    countParts(a, b) ||
    isNamedPart(a, b, right) ||
    isNamedPart(b, a, left) ||
    isBrokenDown(a, b, left) ||
    isBrokenDown(b, a, right) ||
    isToldToo(a, right) ||
    isToldToo(b, left)
  )
}

/** Two soldiers and four children of one toll, or two soldiers among four dead. */
function countParts(a: Figure, b: Figure): boolean {
  // Figures read by an earlier engine and kept since know no part.
  const parts = [a.part ?? null, b.part ?? null]
  const isOfArmed = parts.some((part) => part !== null && ARMED.has(part))
  // «No casualties» is mostly said of civilians.
  if (isNone(a) || isNone(b)) return isOfArmed
  if (isOfArmed && parts.includes(CIVILIAN)) return true
  // The press calls all the dead of a strike civilians, whoever else is a part of them.
  const [ofA, ofB] = parts.map((part) => (part === CIVILIAN ? null : part))
  if (ofA === ofB) return false
  if (ofA !== null && ofB !== null) return true
  const [part, whole] = ofA === null ? [b, a] : [a, b]
  return part.low <= whole.high
}

/** «Four dead, two of them soldiers» beside «two dead of the army»: the smaller toll is the part that both tell. */
function isNamedPart(least: Figure, most: Figure, { frame }: Reading): boolean {
  return (
    least.low < most.low &&
    frame.figures.some(
      ({ part, low, high }) => (part ?? null) !== null && low === least.low && high === least.high,
    )
  )
}

/** A whole is at least so many times the parts that are named of it. */
const FAR_MORE = 2

/**
 * «15 villagers and 27 guards killed» beside «50 killed»: where a claim gives several counts of one
 * unit, each is a part but one that is far more than the others together («17, two of them medics»).
 */
function isBrokenDown(a: Figure, b: Figure, { frame }: Reading): boolean {
  const others = frame.figures.filter(({ unit, span }) => unit === a.unit && span !== a.span)
  if (others.length === 0 || isNone(a) || isNone(b)) return false
  const rest = others.reduce((sum, { low }) => sum + low, 0)
  if (a.low + rest === b.low) return true
  return a.low < rest ? a.low <= b.high : a.low < FAR_MORE * rest && a.low + rest <= b.high
}

/** From this size on two counts are the same by more than chance. */
const UNLIKELY = 13

/** «A mosque for a thousand, with 150 soldiers in it» beside «a mosque for a thousand soldiers»: the one tells the other's count too, of another noun. */
function isToldToo({ low, high, unit }: Figure, { frame }: Reading): boolean {
  return (
    low >= UNLIKELY &&
    frame.figures.some((other) => other.unit !== unit && other.low === low && other.high === high)
  )
}

/** True for a count of none. */
export function isNone({ high }: Figure): boolean {
  return high === 0
}
