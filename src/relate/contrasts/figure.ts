import type { Figure } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { isMeasure, isShareOrMoney } from '#domain/unit.ts'
import { HOLDS } from '#relate/digest.ts'
import { countOfUnit, type Finding, type Pair, tellStrongest } from '#relate/finding.ts'
import { differAsLowerBounds, exclude, meetAtTheirEdge, TOLLS, unitsOf } from '#relate/intervals.ts'
import { isNone, mayBeParts } from '#relate/parts-of-toll.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { isOfOneReferent, sameness, withEvidence, withoutAmounts } from '#relate/sameness.ts'

/** How far two exact figures, or two differing lower bounds, exclude each other. */
const EXACT = 0.95
const LOWER_BOUNDS = 0.75
const FAR_BOUNDS = 0.85
const SLOT = { ar: 'العدد نفسه', en: 'the same count' }
const EDGE = { ar: 'العدد نفسه، ما فوقه وما دونه', en: 'the same count, over it and under it' }

/** «At least 56» and «more than 100» may both hold, but who counts so far more tells of another event. */
function ofBounds(a: Figure, b: Figure): number {
  return Math.min(a.low, b.low) < FAR_LESS * Math.max(a.low, b.low) ? FAR_BOUNDS : LOWER_BOUNDS
}

const FAR_LESS = 0.7

/** Two figures of one unit for one thing that cannot both hold. */
export function findFigure(pair: Pair): Finding | null {
  if ((pair.both & HOLDS.figures) === 0) return null
  const pairs = pair.a.frame.figures.flatMap((a) =>
    pair.b.frame.figures
      .filter((b) => unitsOf(a).some((unit) => unitsOf(b).includes(unit)))
      .map((b): readonly [Figure, Figure] => [a, b]),
  )
  return tellStrongest(
    pairs,
    ([a, b]) => weigh(a, b, pair),
    ([a, b]) => ({
      kind: 'figure',
      rule: differAsLowerBounds(a, b) ? 'figure-lower-bounds' : 'figure',
      text: describeValues(meetAtTheirEdge(a, b) ? EDGE : SLOT, a.span.quote, b.span.quote),
      a: inOrder([a.span]),
      b: inOrder([b.span]),
      figures: [a, b],
    }),
  )
}

/** Years, tonnes and dollars measure anything: they part only over one referent, and the more of the sentence is the same the surer. */
const OF_ANYTHING = 0.5
/** A noun that no table of units has may be of any sort: prize-winners of two prizes. */
const OF_ANY_NOUN = 0.85
const OF_ONE_THING = 0.55
const BY_OVERLAP = 1.2

function subjectFactor(a: Figure, b: Figure, pair: Pair): number {
  const { alignment } = pair
  if (!isMeasure(a.unit)) return a.unit.includes(':') && !pair.paired ? OF_ANY_NOUN : 1
  if (isOneMatter(a, b, pair)) return OF_ONE_MATTER
  // «Revenue up by half» and «the number of ships up by a tenth» share what both belong to, not what rose.
  const isOfOne = () => isOfOneReferent(withoutAmounts(a), withoutAmounts(b))
  if (isShareOrMoney(a.unit) && !pair.paired && !isOfOne()) return OF_ANYTHING
  return meet(a, b) ? Math.min(1, OF_ONE_THING + BY_OVERLAP * alignment.overlap) : OF_ANYTHING
}

/** «An offer of four million» here, «an offer of six» there: amounts that few claims name, of one rare thing. */
function isOneMatter(
  a: Figure,
  b: Figure,
  { a: left, b: right, weights, figuresOf }: Pair,
): boolean {
  const isFew = [left, right].every(
    ({ claim }) => countOfUnit(figuresOf(claim.article), a.unit) <= FEW_AMOUNTS,
  )
  const shared = withoutAmounts(a).referent.filter((stem) => b.referent.includes(stem))
  return (
    isFew &&
    isShareOrMoney(a.unit) &&
    a.unit === b.unit &&
    shared.some((stem) => (weights.get(stem) ?? 1) >= RARE)
  )
}

const OF_ONE_MATTER = 0.9
const FEW_AMOUNTS = 2
const RARE = 0.5

function meet(a: Figure, b: Figure): boolean {
  return a.referent.some((stem) => b.referent.includes(stem))
}

/** Another count that both give alike: «100 wounded» beside two tolls of the dead. */
const AGREEING_COUNT = 0.5

/** Two counts of one event are of one size: 27 and 30 sooner than 27 and 40,000. */
const ONE_SIZE = 0.45

function evidenceOf(a: Figure, b: Figure, pair: Pair): readonly number[] {
  const alike = pair.a.frame.figures.some(
    (left) =>
      left.unit !== a.unit &&
      pair.b.frame.figures.some(
        (right) => right.unit === left.unit && right.unit !== b.unit && !exclude(left, right),
      ),
  )
  const size = isMeasure(a.unit) ? 0 : Math.min(a.low, b.low) / Math.max(1, a.low, b.low)
  return [alike ? AGREEING_COUNT : 0, ONE_SIZE * size ** 2]
}

/** Two tolls of one story that no other toll of their articles explains are mostly its own; so are other counts, less surely. */
const TOLL_OF_STORY = 0.6
const COUNT_OF_STORY = 0.3
/** What is left of it where one toll is many times the other, as accounts of a bloody event are. */
const ANY_SIZE = 0.6
/** None beside some is of no size: who says so means this very event. */
const OF_NONE = 0.5
const FEW_TOLLS = 4
const MOST_TOLLS = 8
const FEW_COUNTS = 2

/** What one event is counted by, again and again; held and freed are people of many, unless their counts are near. */
const OF_ONE_EVENT = new Set(['killed', 'wounded', 'casualty', 'missing', 'participant'])
const OF_ONE_SIZE = 0.7
const OF_MANY = 0.75

function evidenceOfStory(
  a: Figure,
  b: Figure,
  { a: left, b: right, story, figuresOf }: Pair,
): number {
  const inOne = left.claim.article === right.claim.article
  // Persons are counted for anything: aboard, saved, at home.
  const isToll = TOLLS.has(a.unit) && a.unit !== 'person'
  const size = Math.min(a.low, b.low) / Math.max(1, a.low, b.low)
  // An article that sets one source's toll beside another's tells both of one event.
  if (isMeasure(a.unit) || (inOne && !(isToll && areSources(left, right)))) return 0
  const isOfOneEvent = !inOne || OF_ONE_EVENT.has(a.unit) || size >= OF_ONE_SIZE
  const most = Math.max(
    ...[left, right].map(({ claim }) => countOfUnit(figuresOf(claim.article), a.unit)),
  )
  const few = isToll ? FEW_TOLLS : FEW_COUNTS
  // With more sources more tolls are told; the more there are, the less two need be of one event.
  if (most > (isToll ? MOST_TOLLS : few)) return 0
  // One event has its attackers as it has its dead, but one is of the size of three.
  if (a.unit === 'attacker') return TOLL_OF_STORY * story
  const none = isNone(a) || isNone(b)
  return isToll
    ? Math.min(1, few / most) *
        TOLL_OF_STORY *
        story *
        (isOfOneEvent ? 1 : OF_MANY) *
        (ANY_SIZE + (1 - ANY_SIZE) * (none ? OF_NONE : size))
    : COUNT_OF_STORY * story * (none ? 1 : size)
}

function areSources({ claim: a }: Reading, { claim: b }: Reading): boolean {
  return a.voice === 'attributed' && b.voice === 'attributed'
}

function weigh(a: Figure, b: Figure, pair: Pair): Pick<Finding, 'opposition' | 'sameness'> | null {
  const bounds = differAsLowerBounds(a, b)
  if ((!bounds && !exclude(a, b)) || mayBeParts(a, b, pair)) return null
  return {
    opposition: (bounds ? ofBounds(a, b) : EXACT) * subjectFactor(a, b, pair),
    sameness: withEvidence(
      sameness(pair, a.referent, b.referent, ...evidenceOf(a, b, pair)),
      evidenceOfStory(a, b, pair),
    ),
  }
}
