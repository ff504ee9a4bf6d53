import type { PoleUse } from '#domain/frame.ts'
import type { ContrastKind, Reading } from '#domain/relation.ts'
import { type Finding, type Pair, tellStrongest } from '#relate/finding.ts'
import { assertiveness } from '#relate/polarity.ts'
import { axisOf, describePoles, inOrder } from '#relate/reasons.ts'
import {
  isOfOneReferent,
  matterEvidence,
  sameness,
  shareOf,
  topicEvidence,
  withEvidence,
} from '#relate/sameness.ts'

/** Opposite poles by words of their own, and by a negated word against another word. */
const OPPOSITE_WORDS = 0.85
const NEGATED_WORD = 0.75

/** Opposite poles of one axis whose contrasts are of the kind given. */
export function findOpposedPoles(kind: ContrastKind): (pair: Pair) => Finding | null {
  return (pair) => {
    const poles = pair.opposed.filter(([{ axis }]) => axisOf(axis)?.kind === kind)
    if (poles.length === 0) return null
    return tellStrongest(
      poles,
      ([a, b]) => ({
        opposition:
          oppositionOf(a, b, pair) *
          assertiveness(pair.a, pair.b, [a, b], pair.weights) *
          (isScrap(pair.a) || isScrap(pair.b) ? OF_A_SCRAP : 1) *
          (isBuried(pair) && !shareSubject(a, b) && !isVerdict(a) ? OF_LONG_CLAIMS : 1),
        sameness: samenessOf(kind, a, b, pair),
      }),
      ([a, b]) => ({
        kind,
        rule: `${kind}-${a.axis}`,
        text: describePoles(a.axis, a.pole, b.pole),
        a: inOrder([a.span, a.negation]),
        b: inOrder([b.span, b.negation]),
        poles: [a, b],
      }),
    )
  }
}

/** Axes whose two ends come true in turn: what began ends, who was held is freed. */
const PHASES = new Set([
  'beginning',
  'resumption',
  'opening',
  'custody',
  'siege',
  'hostages',
  'flight',
  'fire',
  'service',
  'office',
  'contract',
])
/** Axes of more and less, which are said of one thing after another in news of markets. */
const AMOUNTS = new Set([
  'change-of-amount',
  'level',
  'growth',
  'output',
  'rank',
  'profit',
  'supply',
  'balance',
])
const OTHER_SUBJECT = 0.5

/** Two words («shrinking activity») name a thing: of what, and whether it is, stands elsewhere. */
const OF_A_SCRAP = 0.75
const SCRAP_WORDS = 2

function isScrap({ claim, terms }: Reading): boolean {
  return (
    claim.voice === 'attributed' && terms.filter(({ inQuote }) => inQuote).length <= SCRAP_WORDS
  )
}

/** A long claim holds opposite words by chance: there the words need a subject in common. */
const OF_LONG_CLAIMS = 0.75
const LONG = 16

function isBuried({ a, b, paired }: Pair): boolean {
  return !paired && [a, b].some(({ terms }) => terms.filter(({ inQuote }) => inQuote).length > LONG)
}

/** What is said of a course of things needs no word in common: aims achieved, no result. */
function isVerdict({ axis }: PoleUse): boolean {
  return axisOf(axis)?.isVerdict === true
}

function shareSubject({ referent: a }: PoleUse, { referent: b }: PoleUse): boolean {
  return a.some((stem) => b.includes(stem))
}

/** Axes of what somebody says of something, and what such a pair is worth: too little for a strong flag. */
const SPEECH = new Set(['confirmation', 'disclosure', 'comment'])
const OF_SPEECH = 0.65

/** What such a pair is worth without a negation: usually two moments of one course. */
const IN_TURN = 0.6

function oppositionOf(a: PoleUse, b: PoleUse, { paired }: Pair): number {
  if (a.negated !== b.negated) return NEGATED_WORD
  // «Confirmed that it is untrue» and «denied it» agree: what is confirmed and denied stands elsewhere.
  if (SPEECH.has(a.axis) && !paired) return OF_SPEECH
  // What two want, to end or to go on, are no two moments of one course.
  const areWants = a.modality !== 'asserted' && b.modality !== 'asserted'
  return PHASES.has(a.axis) && !areWants ? OPPOSITE_WORDS * IN_TURN : OPPOSITE_WORDS
}

/** «All» and «some» part only over the very same word: there the referent alone counts. */
function samenessOf(kind: ContrastKind, a: PoleUse, b: PoleUse, pair: Pair): number {
  return withEvidence(samenessOfWords(kind, a, b, pair), matterEvidence(pair, a.axis))
}

function samenessOfWords(kind: ContrastKind, a: PoleUse, b: PoleUse, pair: Pair): number {
  if (isVerdict(a))
    return sameness(pair, a.referent, b.referent, topicEvidence(pair, a.referent, b.referent))
  // Riyals and markets stand around any rise or fall: what stands nearest rose or fell.
  if (AMOUNTS.has(a.axis) && !pair.paired)
    return sameness(pair, a.referent, b.referent) * (isOfOneReferent(a, b) ? 1 : OTHER_SUBJECT)
  if (
    pair.paired ||
    axisOf(a.axis)?.isOneMatter ||
    kind === 'opposed-outcome' ||
    kind === 'opposed-action'
  )
    return sameness(pair, a.referent, b.referent)
  return shareOf(a.referent, b.referent, pair.weights) * sameness(pair, a.referent, b.referent)
}
