import { type Finding, type Pair, strongest } from '#relate/finding.ts'
import { publicationOrder } from '#relate/time.ts'
import { findBlame } from './blame.ts'
import { findNegation } from './negation.ts'
import { findOpposedPoles } from './opposed-poles.ts'

const SHIFTS = [
  findNegation,
  findBlame,
  findOpposedPoles('blame'),
  findOpposedPoles('opposed-outcome'),
  findOpposedPoles('opposed-action'),
  findOpposedPoles('scope'),
  findOpposedPoles('purpose'),
]

/** Within one text, or in two texts of one day, somebody mostly weighs both sides, or is worded in two ways. */
const AT_ONE_TIME = 0.75

/** One account that says the opposite of itself; the reason says which came first, where that is known. */
export function findPositionShift(pair: Pair): Finding | null {
  // An outlet's own report of one day tells phases of one course, not two positions.
  if (isOneReport(pair)) return null
  const found = strongest(SHIFTS.map((rule) => rule(pair)))
  if (found === null) return null
  const order = publicationOrder(pair.a, pair.b)
  const { ar, en } = found.text
  const when =
    order === 0
      ? { ar: 'الترتيب الزمني غير معروف', en: 'the order is unknown' }
      : {
          ar: `${earlier(pair, order)} ثم ${later(pair, order)}`,
          en: `${earlier(pair, order)}, then ${later(pair, order)}`,
        }
  const isOneTime = pair.a.claim.article === pair.b.claim.article || isOneDay(pair)
  return {
    ...found,
    opposition: found.opposition * (isOneTime ? AT_ONE_TIME : 1),
    kind: 'position-shift',
    rule: order === 0 ? 'position-shift-undated' : 'position-shift',
    text: { ar: `${ar}؛ ${when.ar}`, en: `${en}; ${when.en}` },
  }
}

function isOneDay({ a, b }: Pair): boolean {
  const [left, right] = [a.publishedAt, b.publishedAt]
  return left !== null && right !== null && left.slice(0, 10) === right.slice(0, 10)
}

function isOneReport({ a, b }: Pair): boolean {
  return (
    a.claim.article === b.claim.article && a.claim.voice === 'outlet' && b.claim.voice === 'outlet'
  )
}

function earlier({ a, b }: Pair, order: -1 | 1): string {
  return (order === -1 ? a : b).publishedAt ?? ''
}

function later({ a, b }: Pair, order: -1 | 1): string {
  return (order === -1 ? b : a).publishedAt ?? ''
}
