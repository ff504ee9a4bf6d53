import type { Figure } from '#domain/frame.ts'

/** How far «about» reaches to both sides. */
const ABOUT = 0.1
/** Two exact figures this near are one figure rounded. */
const ROUNDING = 0.02

/** What a figure counts in its base unit: days for weeks, kilograms for tonnes. */
const BASE: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  minute: ['second', 60],
  hour: ['second', 3_600],
  day: ['second', 86_400],
  week: ['second', 604_800],
  month: ['second', 2_629_800],
  year: ['second', 31_557_600],
  decade: ['second', 315_576_000],
  metre: ['metre', 1],
  kilometre: ['metre', 1_000],
  km: ['metre', 1_000],
  mile: ['metre', 1_609],
  gram: ['gram', 1],
  kilogram: ['gram', 1_000],
  kg: ['gram', 1_000],
  tonne: ['gram', 1_000_000],
  litre: ['litre', 1],
  barrel: ['litre', 159],
}

/** Money and shares of a hundred. */
const SHARES = new Set(
  'percent usd eur gbp rub try sar aed egp jpy cny dzd inr iqd irr jod kwd lbp lyd mad omr qar sdg syp tnd yer'.split(
    ' ',
  ),
)
/** Units that measure anything at all; others count one kind of thing. */
const MEASURES = new Set([
  ...SHARES,
  ...'second metre gram litre cubic-metre square-metre square-kilometre hectare megawatt degree point multiple'.split(
    ' ',
  ),
])

/** True for money and percent, which news tells of few things at a time. */
export function isShareOrMoney(unit: string): boolean {
  return SHARES.has(unit)
}

/** True for a unit in which amounts of very different things are told: tonnes, riyals, percent. */
export function isMeasure(unit: string): boolean {
  return MEASURES.has(baseUnit(unit))
}

/** Units of tolls, which only grow while an event is told: of the dead, the found, the displaced. */
export const TOLLS = new Set([
  'killed',
  'wounded',
  'casualty',
  'missing',
  'detained',
  'displaced',
  'person',
])

/** Conversions are rounded in the press: a month is four weeks. */
const CONVERSION = 0.08

/** Base unit of a figure's unit. */
export function baseUnit(unit: string): string {
  return BASE[unit]?.[0] ?? unit
}

/** The values a figure allows, in its base unit. */
function allowedValues({ low, high, bound, unit }: Figure): readonly [number, number] {
  const factor = BASE[unit]?.[1] ?? 1
  const [from, to] = [low * factor, high * factor]
  if (bound === 'at-least') return [from, Number.POSITIVE_INFINITY]
  if (bound === 'at-most') return [Number.NEGATIVE_INFINITY, to]
  const slack = bound === 'about' ? ABOUT : 0
  return [from - Math.abs(from) * slack, to + Math.abs(to) * slack]
}

/** True when two figures of one unit cannot both hold. */
export function exclude(a: Figure, b: Figure): boolean {
  const [lowA, highA] = allowedValues(a)
  const [lowB, highB] = allowedValues(b)
  const slack = a.unit === b.unit ? roundingOf(a, b) : CONVERSION
  const size = Math.max(inBase(a), inBase(b)) * slack
  return highA + size < lowB || highB + size < lowA
}

function inBase({ low, unit }: Figure): number {
  return Math.abs(low) * (BASE[unit]?.[1] ?? 1)
}

/** Small counts are exact; only from a hundred on are they rounded. */
function roundingOf(a: Figure, b: Figure): number {
  return Math.max(a.low, b.low) >= 100 ? ROUNDING : 0
}

/** Differing lower bounds of one count: each is the least that its account grants. */
export function differAsLowerBounds(a: Figure, b: Figure): boolean {
  return a.bound === 'at-least' && b.bound === 'at-least' && a.low !== b.low
}
