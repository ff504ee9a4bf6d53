/** What is counted on a set; rates are made of counts, so that sets add up. */
const COUNTS = [
  'articles',
  'attributedFound',
  'attributedExtra',
  'attributedMissed',
  'outletFound',
  'outletExtra',
  'outletMissed',
  'merged',
  'split',
  'broken',
  'voices',
  'voicesRight',
  'speakersRight',
  'speakersUnknown',
  'speakersWrong',
  'stances',
  'stancesRight',
  'stanceFound',
  'stanceExtra',
  'stanceMissed',
  'spans',
  'spansHoldingCue',
  'wholes',
  'iouSum',
  'strongRight',
  'strongWrong',
  'strongUnjudged',
  'flagsRight',
  'flagsWrong',
  'flagsUnjudged',
  'kindsRight',
  'onHardNegatives',
  'onUnknownClaims',
  'goldStrong',
  'goldStrongFound',
  'gold',
  'goldFound',
] as const
type Count = (typeof COUNTS)[number]
export type Tally = Readonly<Record<Count, number>>

/** A tally of what is given, zero elsewhere. */
export function toTally(given: Partial<Tally>): Tally {
  return sumTallies([given])
}

export function sumTallies(tallies: readonly Partial<Tally>[]): Tally {
  const sum = (count: Count) => tallies.reduce((total, tally) => total + (tally[count] ?? 0), 0)
  return Object.fromEntries(COUNTS.map((count) => [count, sum(count)])) as Tally
}
