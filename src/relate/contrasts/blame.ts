import { isHarm } from '#axes/harms.ts'
import type { Slot } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import type { Span } from '#domain/span.ts'
import { isCountryKey, selfKeys, wordKeys } from '#relate/actor-keys.ts'
import { quoteStems } from '#relate/align.ts'
import { HOLDS } from '#relate/digest.ts'
import { type Finding, fromBothSides, type Pair, strongest } from '#relate/finding.ts'
import { withCountries } from '#relate/office-holders.ts'
import { denies } from '#relate/polarity.ts'
import { describeValues, inOrder } from '#relate/reasons.ts'
import { sameness, withEvidence } from '#relate/sameness.ts'
import { orderOf } from '#relate/time.ts'

const TWO_CULPRITS = 0.85
/** Who is blamed rejects it: who did it stands open between the two. */
const REJECTED = 0.85
/** «Not clear who» beside a name. */
const LEFT_OPEN = 0.85
/** Blame is rare: two that blame, or one that denies what it is blamed for, mostly mean one deed. */
const BOTH_BLAME = 0.35
const DENIES = 0.6
const NEGATES = 0.3
/** Who blames or rejects without naming a deed means the one that the story is about. */
const OF_THE_STORY = 0.55
/** Deeds of one day or month, told in one comparison. */
const OF_ONE_MOMENT = 0.45
const SLOT = { ar: 'المسؤول عن الفعل', en: 'who is held responsible' }

/** One deed laid at two doors, or laid at the door of one who rejects it. */
export function findBlame(pair: Pair): Finding | null {
  if ((pair.either & HOLDS.blamed) === 0) return null
  return strongest([
    fromBothSides(findTwoCulprits, pair),
    fromBothSides(findRejected, pair),
    fromBothSides(findCleared, pair),
    fromBothSides(findOpen, pair),
  ])
}

/** Blame here, and there blame of somebody else, or a harm that somebody else does. */
function findTwoCulprits(pair: Pair): Finding | null {
  const [inA, inB] = [slotsOf(pair.a, 'blamed'), slotsOf(pair.b, 'blamed', 'doer')]
  // One of several named here is named there too: they agree on that culprit.
  if (inA.some((a) => inB.some((b) => mayBeOne(a, b, pair)))) return null
  return strongest(
    inA.flatMap((a) =>
      inB.map((b) => ({
        kind: 'blame' as const,
        rule: 'blame',
        text: describeValues(SLOT, a.span.quote, b.span.quote),
        a: inOrder([a.span]),
        b: inOrder([b.span]),
        opposition: TWO_CULPRITS,
        sameness: withEvidence(
          sameness(pair, [], [], b.role === 'blamed' ? BOTH_BLAME : 0),
          evidenceOfOneDeed(pair) * pair.story,
        ),
      })),
    ),
  )
}

/** Blame of one who denies, or who negates what he is blamed for. */
function findRejected(pair: Pair): Finding | null {
  const { b } = pair
  const negations = denies(b) ? [b.claim.cue] : b.frame.negations
  if (negations.length === 0) return null
  const slot = slotNaming(selfKeys(b), pair)
  if (slot === undefined) return null
  const evidence = denies(b) ? evidenceOfOneDeed(pair) : 0
  return rejection(slot, negations, pair, denies(b) ? DENIES : NEGATES, evidence)
}

/** Blame of one who, the other says, has not done such a deed. */
function findCleared(pair: Pair): Finding | null {
  const { b } = pair
  return strongest(
    slotsOf(b, 'cleared').map((cleared) => {
      const slot = slotNaming(wordKeys(cleared.span.quote, b.language), pair)
      if (slot === undefined) return null
      const negation = b.frame.negations.filter(({ start }) => start >= cleared.span.end)
      const words = negation.length === 0 ? b.frame.negations : negation
      return rejection(slot, [cleared.span, ...words], pair, DENIES, evidenceOfOneDeed(pair))
    }),
  )
}

/** Blame of somebody, where the other leaves open who did it. */
function findOpen(pair: Pair): Finding | null {
  const { a, b } = pair
  const [open] = b.frame.slots.filter(({ role }) => role === 'open')
  const [blamed] = slotsOf(a, 'blamed', 'doer')
  if (open === undefined || blamed === undefined) return null
  if (a.frame.slots.some(({ role }) => role === 'open')) return null
  return {
    kind: 'blame',
    rule: 'blame-open',
    text: {
      ar: `المسؤول عن الفعل: «${blamed.span.quote}»، وهو غير معروف بعد في الجهة الأخرى`,
      en: `who is held responsible: “${blamed.span.quote}”, which the other leaves open`,
    },
    a: inOrder([blamed.span]),
    b: inOrder([open.span]),
    opposition: LEFT_OPEN,
    sameness: withEvidence(sameness(pair, [], [], BOTH_BLAME), OF_THE_STORY * pair.story),
  }
}

function rejection(
  slot: Slot,
  negations: readonly (Span | null)[],
  pair: Pair,
  evidence: number,
  ofOneDeed: number,
): Finding {
  return {
    kind: 'blame',
    rule: 'blame-rejected',
    text: {
      ar: `المسؤول عن الفعل: «${slot.span.quote}»، وهو ما ينفيه المتهم`,
      en: `who is held responsible: “${slot.span.quote}”, which the accused rejects`,
    },
    a: inOrder([slot.span]),
    b: inOrder(negations),
    opposition: REJECTED,
    sameness: withEvidence(sameness(pair, [], [], evidence), ofOneDeed),
  }
}

/** Both tell of one kind of harm, or one of them of the story's. */
function evidenceOfOneDeed({ a, b, story }: Pair): number {
  const [inA = [], inB = []] = [a, b].map(({ frame }) => frame.poles.filter(isHarm))
  const ofStory = (inA.length === 0 || inB.length === 0) && ![a, b].some(tellsOtherDeed)
  const ofOneMoment = a.frame.dates.some((left) =>
    b.frame.dates.some((right) => orderOf(left.iso, right.iso) === 0),
  )
  if (ofOneMoment) return OF_ONE_MOMENT
  return ofStory ? OF_THE_STORY * story : 0
}

/** «Accused of recruiting for the group»: a charge at length that is none of the harms we know is another deed. */
function tellsOtherDeed({ frame, terms }: Reading): boolean {
  if (frame.poles.some(isHarm)) return false
  const end = Math.max(
    -1,
    ...frame.slots.filter(({ role }) => role === 'blamed').map(({ span }) => span.end),
  )
  return end >= 0 && terms.filter(({ inQuote, start }) => inQuote && start >= end).length >= A_DEED
}

/** Content words behind the one who is blamed that tell of what. */
const A_DEED = 5

function slotNaming(keys: ReadonlySet<string>, { a, holders }: Pair): Slot | undefined {
  const known = withCountries(keys, holders)
  return slotsOf(a, 'blamed', 'doer').find(({ span }) =>
    [...withCountries(wordKeys(span.quote, a.language), holders)].some((key) => known.has(key)),
  )
}

/** Words that name nobody in particular: «accused a country». */
const NOBODY = new Set(
  'country side person people man official authority'.split(' ').map((id) => `c:${id}`),
)

function slotsOf({ frame }: Reading, ...roles: readonly Slot['role'][]): readonly Slot[] {
  return frame.slots.filter(
    ({ role, stems }) => roles.includes(role) && stems.some((stem) => !NOBODY.has(stem)),
  )
}

/** Bodies that hold no state: which of them is meant, their common names don't tell. */
const STATELESS = new Set(
  'fighter militant rebel militia faction group organisation terrorism opposition gang party'
    .split(' ')
    .map((id) => `c:${id}`),
)

function isStateless({ stems }: Slot): boolean {
  return stems.some((stem) => STATELESS.has(stem)) && !stems.some(isCountryKey)
}

/** Two namings that share a word or a country, or that both mean some armed group. */
function mayBeOne(a: Slot, b: Slot, pair: Pair): boolean {
  if (isStateless(a) && isStateless(b)) return true
  // «Accused a great state such as Norway» accuses Norway.
  if (isUnnamed(a, pair.b, b) || isUnnamed(b, pair.a, a)) return true
  const inA = withCountries(wordKeys(a.span.quote, pair.a.language), pair.holders)
  const inB = withCountries(wordKeys(b.span.quote, pair.b.language), pair.holders)
  return a.stems.some((stem) => b.stems.includes(stem)) || [...inA].some((key) => inB.has(key))
}

/** Someone without a country's name, where the claim names the country that the other one blames. */
function isUnnamed(other: Slot, reading: Reading, slot: Slot): boolean {
  return (
    slot.stems.length === 1 &&
    !slot.stems.some(isCountryKey) &&
    other.stems.some((stem) => isCountryKey(stem) && quoteStems(reading).has(stem))
  )
}
