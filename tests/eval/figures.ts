import type { Tally } from './tally.ts'

export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The rates that a set's counts come to, each 0..1; 0 where nothing was counted. */
export function toFigures(tally: Tally) {
  const claims = {
    found: tally.attributedFound + tally.outletFound,
    extra: tally.attributedExtra + tally.outletExtra,
    missed: tally.attributedMissed + tally.outletMissed,
  }
  const speakers = tally.speakersRight + tally.speakersUnknown + tally.speakersWrong
  const strongJudged = tally.strongRight + tally.strongWrong
  const judged = tally.flagsRight + tally.flagsWrong
  return {
    articles: tally.articles,
    claims: toRates(claims.found, claims.extra, claims.missed),
    attributed: toRates(tally.attributedFound, tally.attributedExtra, tally.attributedMissed),
    outlet: toRates(tally.outletFound, tally.outletExtra, tally.outletMissed),
    voiceRight: share(tally.voicesRight, tally.voices),
    speaker: {
      right: share(tally.speakersRight, speakers),
      unknown: share(tally.speakersUnknown, speakers),
      wrong: share(tally.speakersWrong, speakers),
    },
    stanceRight: share(tally.stancesRight, tally.stances),
    stanceNotNeutral: toRates(tally.stanceFound, tally.stanceExtra, tally.stanceMissed),
    meanIou: share(tally.iouSum, tally.wholes),
    spansHoldingCue: share(tally.spansHoldingCue, tally.spans),
    broken: tally.broken,
    merged: tally.merged,
    split: tally.split,
    contrasts: {
      strongFlags: strongJudged + tally.strongUnjudged,
      strongUnjudged: tally.strongUnjudged,
      strongJudged: share(tally.strongRight, strongJudged),
      strongStrict: share(tally.strongRight, strongJudged + tally.strongUnjudged),
      flags: judged + tally.flagsUnjudged,
      judged: share(tally.flagsRight, judged),
      strict: share(tally.flagsRight, judged + tally.flagsUnjudged),
      recallStrong: share(tally.goldStrongFound, tally.goldStrong),
      goldStrong: tally.goldStrong,
      recall: share(tally.goldFound, tally.gold),
      gold: tally.gold,
      kindRight: share(tally.kindsRight, tally.flagsRight),
      onHardNegatives: tally.onHardNegatives,
      onUnknownClaims: tally.onUnknownClaims,
    },
  }
}
export type Figures = ReturnType<typeof toFigures>

export function toRates(found: number, extra: number, missed: number): Rates {
  const precision = share(found, found + extra)
  const recall = share(found, found + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
