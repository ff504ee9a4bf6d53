import type { Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { countryCode } from './actor-keys.ts'
import type { Pair } from './finding.ts'

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

/** Least length of a common beginning that makes two stems forms of one word: يزور and زيارة meet by no rule, تطوير and تطور do. */
const COMMON_LETTERS = 3

/** Sets the words side by side that two statements don't share. */
export function findExchange({ a, b }: Pair): Exchange {
  const [termsA, termsB] = [quoted(a), quoted(b)]
  const onlyA = termsA.filter((term) => !termsB.some((other) => isSameWord(term.stem, other.stem)))
  const onlyB = termsB.filter((term) => !termsA.some((other) => isSameWord(term.stem, other.stem)))
  const countryA = onlyA.filter((term) => isCountry(term, a))
  const countryB = onlyB.filter((term) => isCountry(term, b))
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

/** True for equal stems and for those that share their consonants in order: زياره and يزور don't, تحذير and يحذر do. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [rootA, rootB] = [skeletonOf(a), skeletonOf(b)]
  return rootA.length >= COMMON_LETTERS && rootA === rootB
}

const SKELETONS = new Map<string, string>()

/** A stem without its weak letters and the letters that forms and tenses add before it. */
function skeletonOf(stem: string): string {
  const known = SKELETONS.get(stem)
  if (known !== undefined) return known
  const bare = stem.replace(/^[a-z]+:/u, '')
  const strong = bare
    .replace(/^(?:است|يست|تست|مست|ان|ين|ت|ي|م|ا|ن)(?=..)/u, '')
    .replace(/[اويىءه]/gu, '')
  const skeleton = strong.length >= COMMON_LETTERS ? strong : bare
  if (SKELETONS.size < 20_000) SKELETONS.set(stem, skeleton)
  return skeleton
}

function quoted({ terms }: Reading): readonly Term[] {
  return terms.filter(({ inQuote }) => inQuote)
}

function isCountry({ start, end }: Term, { claim, language }: Reading): boolean {
  const word = claim.quote.slice(start - claim.start, end - claim.start)
  return countryCode(word, language) !== undefined
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
