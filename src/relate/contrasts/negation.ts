import type { PoleUse } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { isCountryKey } from '#relate/actor-keys.ts'
import { allStems, spansOf } from '#relate/align.ts'
import { isSameWord } from '#relate/exchange.ts'
import { type Finding, type Pair, strongest, tellStrongest } from '#relate/finding.ts'
import { assertiveness, denies, firstNegated, poleStems } from '#relate/polarity.ts'
import { axisOf, describePoles, inOrder } from '#relate/reasons.ts'
import { matterEvidence, sameness, withEvidence } from '#relate/sameness.ts'

/** Negation of the same pole word, and of a predicate that no axis knows. */
const SAME_WORD = 0.9
const SAME_PREDICATE = 0.8
/** «A law on tighter rules» asserts no tightening that «the rules were not tightened» could deny. */
const ONLY_NAMED = 0.7
/** What one word, here asserted and there negated, proves of their speaking of one thing. */
const SAME_WORD_EVIDENCE = 0.55
/** The same where it is said of other words: achieved its aims, achieved no reconciliation. */
const OF_OTHER_WORDS = 0.3
/** The same word of two things that share no word: a sound education, unsound rumours. */
const OF_OTHER_THINGS = 0.7
/** Least rarity of a referent's word that tells one thing from another. */
const TELLING = 0.4
/** Letters in common of two forms of one verb: حقق and تحقق. */
const ONE_VERB = 0.8
/** Without an axis the quotes must be nearly the same but for the negation. */
const MIN_OVERLAP = 0.35
/** A denying cue says itself that all of it is denied. */
const MIN_DENIED_OVERLAP = 0.25
const MIN_CONTAINMENT = 0.6

/** The same predicate, negated on one side only. */
export function findNegation(pair: Pair): Finding | null {
  return strongest([findOnAxes(pair), findOnPredicate(pair)])
}

function findOnAxes(pair: Pair): Finding | null {
  const { a, b } = pair
  if (pair.opposed.length === 0) return null
  return tellStrongest(
    pair.opposed.filter(([poleA, poleB]) => isNegationOf(poleA, poleB, pair)),
    ([poleA, poleB]) => ({
      opposition:
        SAME_WORD *
        assertiveness(a, b, [poleA, poleB], pair.weights) *
        ((poleA.negated ? poleB : poleA).oblique ? ONLY_NAMED : 1) *
        (pair.paired || denies(a) || denies(b) || shareSubject(poleA, poleB) ? 1 : OF_OTHER_THINGS),
      sameness: withEvidence(
        sameness(pair, poleA.referent, poleB.referent, evidenceOf(poleA, poleB, pair)),
        matterEvidence(pair, poleA.axis),
      ),
    }),
    ([poleA, poleB]) => ({
      kind: 'negation',
      rule: 'negation-of-pole',
      text: describePoles(poleA.axis, poleA.pole, poleB.pole),
      a: inOrder([poleA.span, negationOf(poleA, a)]),
      b: inOrder([poleB.span, negationOf(poleB, b)]),
      poles: [poleA, poleB],
    }),
  )
}

/** True where what the two are said of has a word in common, or one of them is said of nothing. */
function shareSubject({ referent: a }: PoleUse, { referent: b }: PoleUse): boolean {
  return a.length === 0 || b.length === 0 || a.some((stem) => b.includes(stem))
}

/** Of two opposed poles: one is the other's word, negated. */
function isNegationOf(a: PoleUse, b: PoleUse, pair: Pair): boolean {
  if (a.negated === b.negated) return false
  const words = poleStems(pair.a, a)
  return poleStems(pair.b, b).some((stem) => words.some((word) => isSameWord(word, stem, ONE_VERB)))
}

/** A negation in the clause means the word; a denying cue may mean another one of what it denies. */
function evidenceOf(a: PoleUse, b: PoleUse, { a: left, b: right, weights }: Pair): number {
  const kind = axisOf(a.axis)?.kind
  if (kind === 'scope' || kind === 'purpose') return 0
  if (!(a.negated ? isNear(a, left) : isNear(b, right))) return 0
  const tells = (stem: string) => !isCountryKey(stem) && (weights.get(stem) ?? 1) >= TELLING
  const meet =
    a.referent.some((stem) => tells(stem) && allStems(right).has(stem)) ||
    b.referent.some((stem) => tells(stem) && allStems(left).has(stem))
  return meet ? SAME_WORD_EVIDENCE : OF_OTHER_WORDS
}

/** Characters between a negation and the word it turns round, which may hold an auxiliary (لم يتم إقرار). */
const NEAR = 6

/** «Did not achieve» negates achieving; «does not serve stability» negates serving it. */
function isNear({ span, negation }: PoleUse, { claim }: Reading): boolean {
  if (negation === null || negation.start === claim.cue?.start) return false
  return negation.end <= span.start && span.start - negation.end <= NEAR
}

function negationOf(pole: PoleUse, { claim }: Reading) {
  return pole.negation ?? (pole.negated && claim.cue?.stance === 'deny' ? claim.cue : null)
}

/** Where the word also stands without the negation, it is not what is negated. */
function standsTwice(stem: string, { terms, claim }: Reading): boolean {
  return (
    claim.cue?.stance !== 'deny' &&
    terms.filter((term) => term.inQuote && term.stem === stem).length > 1
  )
}

function findOnPredicate(pair: Pair): Finding | null {
  const { a, b, alignment } = pair
  if (alignment.overlap < MIN_DENIED_OVERLAP) return null
  const least = denies(a) || denies(b) ? MIN_DENIED_OVERLAP : MIN_OVERLAP
  if (alignment.overlap < least || alignment.containment < MIN_CONTAINMENT) return null
  const [inA, inB] = [firstNegated(a, alignment.shared), firstNegated(b, alignment.shared)]
  if ((inA !== null) === (inB !== null)) return null
  const stem = inA?.stem ?? inB?.stem
  if (stem === undefined || isCountryKey(stem)) return null
  if (standsTwice(stem, inA === null ? b : a)) return null
  return {
    kind: 'negation',
    rule: denies(a) || denies(b) ? 'denial' : 'negation',
    text: { ar: 'المحمول نفسه مثبتًا ومنفيًا', en: 'the same predicate, asserted and negated' },
    a: inOrder([inA?.negation, ...spansOf(a, [stem])]),
    b: inOrder([inB?.negation, ...spansOf(b, [stem])]),
    opposition: SAME_PREDICATE,
    sameness: sameness(pair),
  }
}
