import type { Contrast, Link, Reading, Relation } from '#domain/relation.ts'
import { findCandidates } from '#relate/candidates.ts'
import { type FiguresOf, figureKey } from '#relate/finding.ts'
import { relate } from '#relate/index.ts'
import { officeHolders } from '#relate/office-holders.ts'
import { indexRetold } from '#relate/retold.ts'
import { indexStories } from '#relate/story.ts'
import { countStems } from '#relate/vocabulary.ts'
import { weighTerms } from '#relate/weights.ts'

/** What the pairs of a comparison came to. */
export interface Links {
  readonly contrasts: readonly Contrast[]
  readonly updates: readonly Link[]
  readonly agreements: readonly Link[]
}

/** A claim with its account. */
export interface AccountedReading {
  readonly reading: Reading
  /** Null for an unknown speaker. */
  readonly actorId: string | null
}

/** Relates all candidate pairs, or those only with a claim that `isNew`; each list is best first. */
export function linkClaims(
  claims: readonly AccountedReading[],
  isSameAccount: (left: string | null, right: string | null) => boolean,
  isNew: (claim: AccountedReading) => boolean = () => true,
): Links {
  const readings = claims.map(({ reading }) => reading)
  const vocabulary = countStems(readings)
  const weights = weighTerms(vocabulary)
  const storyOf = indexStories(vocabulary)
  const figuresOf = indexFigures(readings)
  const holders = officeHolders(readings)
  const mayRelate = (left: number, right: number): boolean => {
    const [a, b] = [claims[left], claims[right]]
    // Two unknown speakers of one article may be one and the same.
    return !(
      a === undefined ||
      b === undefined ||
      storyOf(left, right) === 0 ||
      !(isNew(a) || isNew(b)) ||
      (a.actorId === null &&
        b.actorId === null &&
        a.reading.claim.article === b.reading.claim.article)
    )
  }
  const isRetold = indexRetold(readings)
  const contrasts: Contrast[] = []
  const updates: Link[] = []
  const agreements: Link[] = []
  const isNewAt = (at: number): boolean => {
    const claim = claims[at]
    return claim !== undefined && isNew(claim)
  }
  const pairs = findCandidates(readings, { weights, mayRelate, holders, isNew: isNewAt })
  for (const [left, right] of pairs) {
    const [a, b] = inIdOrder(claims[left], claims[right])
    if (a === undefined || b === undefined) continue
    const sameAccount = isSameAccount(a.actorId, b.actorId)
    const relation = relate(a.reading, b.reading, {
      sameAccount,
      weights,
      story: storyOf(left, right),
      figuresOf,
      holders,
    })
    if (relation.relation === 'unrelated') continue
    const { kind, strength } = relation
    const link = toLink(a.reading, b.reading, relation)
    if (relation.relation === 'contrasts' && kind !== null && strength !== null) {
      if (!isRetold(a.reading, b.reading)) contrasts.push({ ...link, kind, strength })
    } else if (relation.relation === 'updates') updates.push(link)
    // An account that agrees with itself is no news.
    else if (relation.relation === 'agrees' && !sameAccount) agreements.push(link)
  }
  return {
    contrasts: contrasts.toSorted(byScore),
    updates: updates.toSorted(byScore),
    agreements: agreements.toSorted(byScore),
  }
}

/** The figures that each article tells, in whichever claim. */
function indexFigures(readings: readonly Reading[]): FiguresOf {
  const figures = new Map<string, Set<string>>()
  for (const { claim, frame } of readings) {
    const own = figures.get(claim.article) ?? new Set()
    for (const figure of frame.figures) own.add(figureKey(figure))
    figures.set(claim.article, own)
  }
  const none: ReadonlySet<string> = new Set()
  return (article) => figures.get(article) ?? none
}

/** Id of a pair of claims, the same from both sides. */
function pairId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`
}

function inIdOrder(
  left: AccountedReading | undefined,
  right: AccountedReading | undefined,
): readonly [AccountedReading | undefined, AccountedReading | undefined] {
  if (left === undefined || right === undefined) return [left, right]
  return left.reading.claim.id < right.reading.claim.id ? [left, right] : [right, left]
}

function toLink({ claim: a }: Reading, { claim: b }: Reading, relation: Relation): Link {
  return {
    id: pairId(a.id, b.id),
    a: a.id,
    b: b.id,
    score: relation.score,
    reasons: relation.reasons,
  }
}

function byScore(left: Link, right: Link): number {
  return right.score - left.score || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)
}
