/** What a unit is in its base unit: days for weeks, kilograms for tonnes. */
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

/** Base unit of a figure's unit. */
export function baseUnit(unit: string): string {
  return BASE[unit]?.[0] ?? unit
}

/** How many base units one of a unit is. */
export function factorOf(unit: string): number {
  return BASE[unit]?.[1] ?? 1
}
