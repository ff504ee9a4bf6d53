import type { Claim } from '#domain/claim.ts'
import type { GoldClaim } from './gold-set.ts'
import { intersectionOverUnion, shareInside } from './overlap.ts'

/** A found claim beside the marked one that it stands for. */
export interface Pairing {
  readonly claim: Claim
  readonly gold: GoldClaim
  /** `merged`: found as a part of a longer claim. `split`: a part of a marked claim. */
  readonly how: 'whole' | 'merged' | 'split'
  /** False for the further parts of a marked claim that is counted already. */
  readonly counts: boolean
  readonly iou: number
}

export interface Alignment {
  readonly pairings: readonly Pairing[]
  readonly missed: readonly GoldClaim[]
  readonly extra: readonly Claim[]
}

const MIN_IOU = 0.5
/** One claim that swallows an article has found nothing. */
const MIN_IOU_MERGED = 0.15
const MIN_INSIDE = 0.8
const MIN_IOU_OPTIONAL = 0.3

/**
 * Finds which claims stand for which marked ones: best overlap first, one to one; then a marked
 * claim inside a longer found one counts as found, and a found one inside a marked one is no extra.
 */
export function alignClaims(
  text: string,
  claims: readonly Claim[],
  golds: readonly GoldClaim[],
): Alignment {
  const pairings: Pairing[] = []
  const used = new Set<Claim>()
  const found = new Set<GoldClaim>()
  const pair = (claim: Claim, gold: GoldClaim, how: Pairing['how']) => {
    const iou = intersectionOverUnion(text, claim, gold)
    pairings.push({ claim, gold, how, counts: !found.has(gold), iou })
    used.add(claim)
    found.add(gold)
  }
  for (const { claim, gold } of rankOverlaps(text, claims, golds))
    if (!used.has(claim) && !found.has(gold)) pair(claim, gold, 'whole')
  for (const gold of golds) {
    if (found.has(gold)) continue
    const claim = claims.find((longer) => isMergedInto(text, gold, longer))
    if (claim !== undefined) pair(claim, gold, 'merged')
  }
  for (const claim of claims) {
    if (used.has(claim)) continue
    const gold = golds.find((longer) => isPartOf(text, claim, longer))
    if (gold !== undefined) pair(claim, gold, 'split')
  }
  return {
    pairings,
    missed: golds.filter((gold) => !gold.optional && !found.has(gold)),
    extra: claims.filter((claim) => !used.has(claim) && !touchesOptional(text, claim, golds)),
  }
}

function rankOverlaps(text: string, claims: readonly Claim[], golds: readonly GoldClaim[]) {
  return claims
    .flatMap((claim) =>
      golds.map((gold) => ({ claim, gold, iou: intersectionOverUnion(text, claim, gold) })),
    )
    .filter(({ iou }) => iou >= MIN_IOU)
    .toSorted(
      (left, right) =>
        right.iou - left.iou ||
        Number(left.gold.optional ?? false) - Number(right.gold.optional ?? false),
    )
}

function isMergedInto(text: string, gold: GoldClaim, claim: Claim): boolean {
  return (
    claim.voice === gold.voice &&
    shareInside(text, gold, claim) >= MIN_INSIDE &&
    intersectionOverUnion(text, gold, claim) >= MIN_IOU_MERGED
  )
}

function isPartOf(text: string, claim: Claim, gold: GoldClaim): boolean {
  return claim.voice === gold.voice && shareInside(text, claim, gold) >= MIN_INSIDE
}

function touchesOptional(text: string, claim: Claim, golds: readonly GoldClaim[]): boolean {
  return golds.some(
    (gold) =>
      gold.optional &&
      (intersectionOverUnion(text, claim, gold) >= MIN_IOU_OPTIONAL ||
        shareInside(text, claim, gold) >= MIN_INSIDE),
  )
}
