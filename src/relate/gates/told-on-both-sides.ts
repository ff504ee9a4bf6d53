import { countOfUnit, type Finding, figureKey, type Pair } from '#relate/finding.ts'
import { TOLLS } from '#relate/intervals.ts'
import { scoreOf, WEAK } from '#relate/score.ts'
import type { Verdict } from './verdict.ts'

/** Where one article tells both figures they mostly count two things. */
const ONE_TELLS_BOTH = 0.6

/**
 * Two articles that tell both figures, each somewhere, do not part over them: they list counts of
 * several things (27 raids here, eight there). One article that gives a third figure of the
 * unit lists several things too.
 */
export function gateToldOnBothSides(finding: Finding, pair: Pair): Verdict | null {
  const { figures } = finding
  const [there, here] = [pair.a.claim.article, pair.b.claim.article]
  if (figures === undefined) return null
  const [a, b] = figures
  if (there === here) {
    const others = countOfUnit(pair.figuresOf(here), a.unit) - 1
    if (TOLLS.has(a.unit)) return lowered(inOneText(finding) * shareOfFew(others, FEW_TOLLS_BESIDE))
    // A text that tells both in its own name tells a whole and a part.
    const isOwn = [pair.a, pair.b].some(({ claim }) => claim.voice === 'outlet')
    const factor = (isOwn ? WHOLE_AND_PART : 1) / Math.max(1, others)
    return factor === 1 ? null : { effect: 'lower', gate: 'told-on-both-sides', factor, text: null }
  }
  const hereToo = pair.figuresOf(here).has(figureKey(a))
  const thereToo = pair.figuresOf(there).has(figureKey(b))
  if (hereToo && thereToo) return { effect: 'drop', gate: 'told-on-both-sides' }
  if (hereToo || thereToo) {
    return {
      effect: 'lower',
      gate: 'told-on-both-sides',
      factor: ONE_TELLS_BOTH,
      text: { ar: 'أحد المقالين يذكر الرقمين', en: 'one of the articles tells both figures' },
    }
  }
  const most = Math.max(
    countOfUnit(pair.figuresOf(there), a.unit),
    countOfUnit(pair.figuresOf(here), b.unit),
  )
  const few = TOLLS.has(a.unit) ? FEW_TOLLS : FEW
  return lowered(shareOfFew(most, few))
}

/** Where more than so many counts are told, any two of them may be of different events. */
function shareOfFew(counts: number, few: number): number {
  return counts <= few ? 1 : few / counts
}

function lowered(factor: number): Verdict | null {
  return factor === 1 ? null : { effect: 'lower', gate: 'told-on-both-sides', factor, text: null }
}

/**
 * What is left where one text gives both tolls, which sets two sources side by side or tells of
 * two events: a flag may become a weak one, a weak one stays.
 */
function inOneText(finding: Finding): number {
  return Math.max(IN_ONE_TEXT, Math.min(1, WEAK / scoreOf(finding, 1)))
}

const IN_ONE_TEXT = 0.85

/** Within one text: the other toll, and perhaps one of a part. */
const FEW_TOLLS_BESIDE = 4

/** What is left where the writer gives one of two counts, and a source the other. */
const WHOLE_AND_PART = 0.7

/** An article with more counts of one unit lists several things: any two of them may differ. */
const FEW = 2
/** Tolls of one event are told by several sources, and of its parts. */
const FEW_TOLLS = 5
