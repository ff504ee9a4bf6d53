import type { Figure } from '#domain/frame.ts'
import { hasConjunction } from './clause.ts'
import { isToll } from './find-event.ts'
import { type Counted, isLiving, isPart } from './find-units.ts'
import { matchAt } from './phrase-index.ts'
import type { ReadText, Run } from './read-text.ts'

/** Characters between two counts of one verb: who the first were. */
const MAX_BETWEEN = 100

/**
 * «Killed 15 villagers and 27 guards», «30 were killed in the town and another five outside»: the
 * second count is of the same verb.
 */
export function joinedTo(
  text: ReadText,
  { from, to }: Run,
  unit: Counted | null,
  before: Figure | undefined,
): Counted | null {
  if (before === undefined || !isToll(before.unit) || isToll(unit?.unit ?? '')) return unit
  const { norms, lexicon, document } = text
  const isOther = unit === null || matchAt(lexicon.addedBehind, norms, to, to + 1) !== null
  const isPeople = unit !== null && isLiving(unit.unit)
  if (!isOther && !isPeople) return unit
  const lead = [from - 1, from - 2].find(
    (at) => matchAt(lexicon.addedBefore, norms, at, from)?.to === from,
  )
  const isJoined =
    matchAt(lexicon.joins, norms, (lead ?? from) - 1, lead ?? from) !== null ||
    hasConjunction(text, from)
  const start = document.tokens[from]?.start ?? 0
  const isNear = start - before.span.end <= MAX_BETWEEN
  if (!isJoined || !isNear || (unit === null && lead === undefined)) return unit
  return {
    ...(unit ?? { from, to }),
    unit: before.unit,
    factor: 1,
    known: true,
    ...(isPeople && isPart(unit.unit) && { part: unit.unit }),
  }
}

/** Of those that come on top of others told before. */
export const ADDED = 'added'

/**
 * «Six more were killed»: more than those told before. «Three were killed and six others wounded»
 * are others than the killed, all the wounded there are.
 */
export function isAdded(
  { lexicon, norms }: ReadText,
  { from, to }: Run,
  unit: Counted,
  told: readonly Figure[],
): boolean {
  if (!isToll(unit.unit) && !isLiving(unit.unit)) return false
  const isOfOthers = told.some((other) => other.unit !== unit.unit && isToll(other.unit))
  if (isOfOthers) return false
  return (
    [from - 1, from - 2].some((at) => matchAt(lexicon.addedBefore, norms, at, from)?.to === from) ||
    [to, Math.max(to, unit.to)].some(
      (at) => matchAt(lexicon.addedBehind, norms, at, at + 1) !== null,
    )
  )
}
