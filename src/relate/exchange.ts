import type { Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { overlaps } from '#domain/span.ts'
import { isCountryKey } from './actor-keys.ts'
import type { Pair } from './finding.ts'
import { commonLetters, mayShareLetters } from './letters.ts'

/** Two statements that are alike but for some words: which words of one stand in for which of the other. */
export interface Exchange {
  /** Words of each side that the other lacks. */
  readonly a: readonly Term[]
  readonly b: readonly Term[]
  /** Pairs of such words between the same neighbours. */
  readonly inPlace: readonly (readonly [Term, Term])[]
  /** Countries that only one side names, when the other names another one in their stead. */
  readonly countries: readonly (readonly [Term, Term])[]
}

/** Letters in common, and their share of both words, that make two stems forms of one word. */
const COMMON_LETTERS = 3
const COMMON_SHARE = 0.6

/** Sets the words side by side that two statements don't share. */
export function findExchange({ a, b }: Pair): Exchange {
  const [termsA, termsB] = [quoted(a), quoted(b)]
  const [poleA, poleB] = [inSharedPole(a, b), inSharedPole(b, a)]
  const onlyA = termsA.filter((term) => !poleA(term) && !hasForm(termsB, term))
  const onlyB = termsB.filter((term) => !poleB(term) && !hasForm(termsA, term))
  const countryA = onlyA.filter(({ stem }) => isCountryKey(stem))
  const countryB = onlyB.filter(({ stem }) => isCountryKey(stem))
  return {
    a: onlyA,
    b: onlyB,
    inPlace: onlyA.flatMap((left) =>
      onlyB
        .filter((right) => haveSameNeighbours(left, right, termsA, termsB))
        .map((right): readonly [Term, Term] => [left, right]),
    ),
    countries: countryA
      .slice(0, countryB.length)
      .flatMap((left, at) => (countryB[at] === undefined ? [] : [[left, countryB[at]] as const])),
  }
}

function hasForm(terms: readonly Term[], { stem }: Term): boolean {
  return terms.some((other) => isSameWord(stem, other.stem))
}

/** Two words for one pole are one word: ارتفاع and زيادة. */
function inSharedPole(own: Reading, other: Reading): (term: Term) => boolean {
  const spans = own.frame.poles
    .filter(({ axis, pole }) =>
      other.frame.poles.some((there) => there.axis === axis && there.pole === pole),
    )
    .map(({ span }) => span)
  return (term) => spans.some((span) => overlaps(span, term))
}

/** True for equal stems and for forms of one word by their letters in order: تمجيد and يمجد, قيادي and قادة. */
export function isSameWord(a: string, b: string, share = COMMON_SHARE): boolean {
  if (a === b) return true
  if (languageOf(a) !== languageOf(b) || isNeutral(a)) return false
  const [left, right] = [bareStem(a), bareStem(b)]
  // Nearly all words that are asked about have too few of each other's letters in any order.
  const least = (share * (left.length + right.length)) / 2
  return mayShareLetters(left, right, least) && likeness(a, b) >= share
}

/** How alike the letters of two stems are, 0..1; 0 for ids of unlike meanings and too few common letters. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  if (languageOf(a) !== languageOf(b) || isNeutral(a)) return 0
  const [left, right] = [bareStem(a), bareStem(b)]
  const common = commonLetters(left, right)
  return common < COMMON_LETTERS ? 0 : (2 * common) / (left.length + right.length)
}

/** Prefixes of stems that are ids of one meaning, not letters of a word. */
const NEUTRAL = new Set(['c', 'country', 'n'])

/** True for a stem that is the same in every language. */
export function isNeutral(stem: string): boolean {
  return NEUTRAL.has(languageOf(stem))
}

function languageOf(stem: string): string {
  return stem.slice(0, stem.indexOf(':'))
}

/** A stem without its language's prefix. */
export function bareStem(stem: string): string {
  return stem.slice(stem.indexOf(':') + 1)
}

/** Content words of a claim's quote, in order. */
export function quoted({ terms }: Reading): readonly Term[] {
  return terms.filter(({ inQuote }) => inQuote)
}

function haveSameNeighbours(
  left: Term,
  right: Term,
  termsA: readonly Term[],
  termsB: readonly Term[],
): boolean {
  const [atA, atB] = [termsA.indexOf(left), termsB.indexOf(right)]
  const before = neighboursMeet(termsA[atA - 1], termsB[atB - 1])
  const after = neighboursMeet(termsA[atA + 1], termsB[atB + 1])
  return before && after && !(atA === 0 && atB === 0 && termsA.length === 1)
}

function neighboursMeet(left: Term | undefined, right: Term | undefined): boolean {
  if (left === undefined || right === undefined) return left === right
  return isSameWord(left.stem, right.stem)
}
