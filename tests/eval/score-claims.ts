import type { Claim } from '#domain/claim.ts'
import { overlaps, type Range } from '#domain/span.ts'
import { type Alignment, alignClaims, type Pairing } from './alignment.ts'
import type { GoldArticle, GoldSet } from './gold-set.ts'
import { isSameName } from './names.ts'
import type { Prediction } from './prediction.ts'
import { sumTallies, type Tally, toTally } from './tally.ts'

export interface ClaimScore {
  readonly tally: Tally
  /** Ids of the marked claims that a found one stands for. */
  readonly goldOf: ReadonlyMap<string, readonly string[]>
  readonly errors: readonly string[]
}

/** Counts what is found, missed and wrong among the claims of a set. */
export function scoreClaims({ articles }: GoldSet, { claims }: Prediction): ClaimScore {
  // Some sets mark attributed claims only: what is found in the outlet's voice is then no extra.
  const marksOutlet = articles.some((gold) => gold.claims.some(({ voice }) => voice === 'outlet'))
  const scores = articles.map((gold) => {
    const own = claims.get(gold.article) ?? []
    const { extra, ...rest } = alignClaims(gold.text, own, gold.claims)
    const judged = extra.filter(({ voice }) => voice === 'attributed' || marksOutlet)
    return scoreArticle(gold, own, { ...rest, extra: judged })
  })
  return {
    tally: sumTallies(scores.map(({ tally }) => tally)),
    goldOf: linkToGold(scores.flatMap(({ pairings }) => pairings)),
    errors: scores.flatMap(({ errors }) => errors),
  }
}

function scoreArticle(gold: GoldArticle, claims: readonly Claim[], alignment: Alignment) {
  const { pairings, missed, extra } = alignment
  const counted = pairings.filter((pairing) => pairing.counts && !pairing.gold.optional)
  const wholes = counted.filter(({ how }) => how === 'whole')
  const judgements = counted.map(judge)
  return {
    pairings,
    tally: sumTallies([
      {
        articles: 1,
        attributedExtra: extra.filter(isAttributed).length,
        attributedMissed: missed.filter(isAttributed).length,
        outletExtra: extra.length - extra.filter(isAttributed).length,
        outletMissed: missed.length - missed.filter(isAttributed).length,
        merged: pairings.filter(({ how }) => how === 'merged').length,
        split: pairings.filter(({ how }) => how === 'split').length,
        broken: claims.filter(({ start, end, quote }) => gold.text.slice(start, end) !== quote)
          .length,
        spans: claims.filter(isAttributed).length,
        spansHoldingCue: claims.filter(isAttributed).filter(holdsCueOrSpeaker).length,
        wholes: wholes.length,
        iouSum: wholes.reduce((sum, { iou }) => sum + iou, 0),
      },
      ...judgements.map(({ tally }) => tally),
    ]),
    errors: [
      ...judgements.flatMap(({ errors }) => errors),
      ...missed.map(({ id, voice, quote }) => `missed · ${id} · ${voice} · ${quote}`),
      ...extra.map(({ voice, quote }) => `extra · ${gold.article} · ${voice} · ${quote}`),
    ],
  }
}

function judge({ claim, gold }: Pairing): {
  readonly tally: Tally
  readonly errors: readonly string[]
} {
  const sameVoice = claim.voice === gold.voice
  const voice = {
    attributedFound: Number(isAttributed(gold)),
    outletFound: Number(!isAttributed(gold)),
    voices: 1,
    voicesRight: Number(sameVoice),
  }
  const errors = sameVoice ? [] : [`voice · ${gold.id} · ${claim.voice} · ${gold.quote}`]
  if (gold.speaker === null || !isAttributed(gold) || gold.speakerKnown === false)
    return { tally: toTally(voice), errors }
  const name = claim.speaker?.name ?? null
  const isRight = name !== null && isSameName(name, gold.speaker)
  const stance = { found: claim.cue?.stance ?? 'neutral', gold: gold.cueStance }
  if (!isRight) errors.push(`speaker · ${gold.id} · ${name} · ${gold.speaker.name}`)
  if (stance.gold !== null && stance.found !== stance.gold)
    errors.push(`stance · ${gold.id} · ${stance.found} · ${stance.gold} · ${gold.quote}`)
  return {
    tally: toTally({
      ...voice,
      speakersRight: Number(isRight),
      speakersUnknown: Number(name === null),
      speakersWrong: Number(name !== null && !isRight),
      ...(stance.gold !== null && {
        stances: 1,
        stancesRight: Number(claim.cue?.stance === stance.gold),
        stanceFound: Number(stance.found !== 'neutral' && stance.found === stance.gold),
        stanceExtra: Number(stance.found !== 'neutral' && stance.found !== stance.gold),
        stanceMissed: Number(stance.gold !== 'neutral' && stance.found !== stance.gold),
      }),
    }),
    errors,
  }
}

function isAttributed({ voice }: Pick<Claim, 'voice'>): boolean {
  return voice === 'attributed'
}

function holdsCueOrSpeaker(claim: Claim): boolean {
  const within = (range: Range | null | undefined) => !!range && overlaps(range, claim)
  return within(claim.cue) || within(claim.speaker?.surface)
}

function linkToGold(pairings: readonly Pairing[]): ClaimScore['goldOf'] {
  const byClaim = Map.groupBy(pairings, ({ claim }) => claim.id)
  return new Map([...byClaim].map(([id, own]) => [id, own.map(({ gold }) => gold.id)]))
}
