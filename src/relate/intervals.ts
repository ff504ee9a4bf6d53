import type { Figure } from '#domain/frame.ts'
import { baseUnit, factorOf } from '#domain/unit.ts'

/** How far «about» reaches to both sides. */
const ABOUT = 0.1
/** Two exact figures this near are one figure rounded. */
const ROUNDING = 0.02

/** Units of tolls, which only grow while an event is told: of the dead, the found, the displaced. */
export const TOLLS = new Set([
  'killed',
  'wounded',
  'casualty',
  'missing',
  'detained',
  'displaced',
  'person',
  'participant',
  'released',
])

/** Conversions are rounded in the press: a month is four weeks. */
const CONVERSION = 0.08

/** The values a figure allows, in its base unit. */
function allowedValues({ low, high, bound, unit }: Figure): readonly [number, number] {
  const factor = factorOf(unit)
  const [from, to] = [low * factor, high * factor]
  if (bound === 'at-least') return [from, Number.POSITIVE_INFINITY]
  if (bound === 'at-most') return [Number.NEGATIVE_INFINITY, to]
  const slack = bound === 'about' ? ABOUT : 0
  return [from - Math.abs(from) * slack, to + Math.abs(to) * slack]
}

/** Units that a figure bears on: no casualties are neither dead nor wounded. */
export function unitsOf({ unit, high }: Figure): readonly string[] {
  return unit === 'casualty' && high === 0 ? ['casualty', 'killed', 'wounded'] : [baseUnit(unit)]
}

/** True when two figures of one unit cannot both hold. */
export function exclude(a: Figure, b: Figure): boolean {
  const [lowA, highA] = allowedValues(a)
  const [lowB, highB] = allowedValues(b)
  const slack = a.unit === b.unit ? roundingOf(a, b) : CONVERSION
  const size = Math.max(inBase(a), inBase(b)) * slack
  return highA + size < lowB || highB + size < lowA || meetAtTheirEdge(a, b)
}

/** «Over eighty» and «under eighty» share at most the eighty that neither means. */
export function meetAtTheirEdge(a: Figure, b: Figure): boolean {
  const bounds = [a.bound, b.bound]
  return (
    bounds.includes('at-least') &&
    bounds.includes('at-most') &&
    a.unit === b.unit &&
    a.low === b.low
  )
}

function inBase({ low, unit }: Figure): number {
  return Math.abs(low) * factorOf(unit)
}

/** Small counts are exact; only from a hundred on are they rounded. */
function roundingOf(a: Figure, b: Figure): number {
  return Math.max(a.low, b.low) >= 100 ? ROUNDING : 0
}

/** Differing lower bounds of one count: each is the least that its account grants. */
export function differAsLowerBounds(a: Figure, b: Figure): boolean {
  return a.bound === 'at-least' && b.bound === 'at-least' && a.low !== b.low
}
