import type { Figure } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { isMeasure } from '#domain/unit.ts'
import type { Finding, Pair } from '#relate/finding.ts'
import { TOLLS } from '#relate/intervals.ts'
import { publicationOrder } from '#relate/time.ts'
import type { Verdict } from './verdict.ts'

const TEXT = {
  provisional: {
    ar: 'الرقم الأدنى حصيلة أولية، والأعلى تحديث له',
    en: 'the lower figure is a provisional one, the higher updates it',
  },
  risen: {
    ar: 'الرقم الأعلى مذكور على أنه حصيلة ارتفعت',
    en: 'the higher figure is told as a toll that has risen',
  },
  rising: {
    ar: 'الرقم الأدنى مذكور على أنه حصيلة ترتفع',
    en: 'the lower figure is told as a toll on the rise',
  },
  dated: {
    ar: 'الرقم الأقدم تاريخًا حدّثه الرقم اللاحق',
    en: 'the figure dated earlier was updated by the later one',
  },
}

/** A toll that was called initial, or was told earlier and grew, is updated and not contradicted. */
export function gateUpdate({ figures }: Finding, pair: Pair): Verdict | null {
  if (figures === undefined) return null
  const [a, b] = figures
  const lower = a.low <= b.low ? a : b
  if (lower.provisional) return { effect: 'update', gate: 'update', text: TEXT.provisional }
  if (TOLLS.has(lower.unit) && tellsRise(lower === a ? pair.b : pair.a))
    return { effect: 'update', gate: 'update', text: TEXT.risen }
  const higher = lower === a ? b : a
  const order = publicationOrder(pair.a, pair.b)
  if (
    OF_ONE_EVENT.has(lower.unit) &&
    // Who told more before is contradicted by a lower toll that «rose» later.
    order !== (lower === a ? 1 : -1) &&
    lower.low >= NEAR * higher.low &&
    tellsRise(lower === a ? pair.a : pair.b, lower)
  )
    return { effect: 'update', gate: 'update', text: TEXT.rising }
  if (order === 0) return null
  const [earlier, later] = order === -1 ? [a, b] : [b, a]
  const first = order === -1 ? pair.a : pair.b
  const isEstimate = isMeasure(later.unit) && areSources(pair)
  return isUpdated(earlier, later) && !isVouchedNone(earlier, first) && !isEstimate
    ? { effect: 'update', gate: 'update', text: TEXT.dated }
    : null
}

/** Tolls that only grow while an event is told. */
const OF_ONE_EVENT = new Set(['killed', 'wounded', 'casualty', 'missing'])
/** Least share of the higher toll that the lower one may have risen on its way to it. */
const NEAR = 0.5

/** «The toll rose to 38»: what was told before, by whomever, is older. */
function tellsRise({ frame }: Reading, figure?: Figure): boolean {
  return frame.poles.some(
    ({ axis, pole, negated, modality, span }) =>
      axis === 'change-of-amount' &&
      pole === 'a' &&
      !negated &&
      modality === 'asserted' &&
      (figure === undefined ||
        (span.end <= figure.span.start && figure.span.start - span.end <= RISE_REACH)),
  )
}

/** Characters between «rose» and the toll that it rose to. */
const RISE_REACH = 60

/** Two sources that put a price or a rate differently estimate it, whoever is heard first. */
function areSources({ a, b }: Pair): boolean {
  return a.claim.voice === 'attributed' && b.claim.voice === 'attributed'
}

/** Who denies or affirms that anybody was hurt doesn't tell how things stood so far. */
function isVouchedNone({ high }: Figure, { claim }: Reading): boolean {
  return high === 0 && claim.cue !== null && claim.cue.stance !== 'neutral'
}

/** A count that can't shrink is contradicted by a lower one, however late; a crowd that has gone no longer grows. */
function isUpdated(earlier: Figure, later: Figure): boolean {
  if (later.unit === 'participant') return false
  return isMeasure(later.unit) || later.low >= earlier.low
}
