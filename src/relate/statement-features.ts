import type { PoleUse, Term } from '#domain/frame.ts'
import type { Reading } from '#domain/relation.ts'
import { isCountryKey } from './actor-keys.ts'
import {
  bareStem,
  type Exchange,
  findExchange,
  isNeutral,
  isSameWord,
  likeness,
  quoted,
} from './exchange.ts'
import type { Finding, Pair } from './finding.ts'
import { shareLetters } from './letters.ts'
import { isOfOneReferent } from './sameness.ts'

/** What two statements set side by side are judged on; symmetric, each about 0..1. */
export interface StatementFeatures {
  /** Share of the words of both that the other has too; of the side that keeps more, and less. */
  readonly kept: number
  readonly keptMost: number
  readonly keptLeast: number
  /** How many words the side keeps that keeps fewer. */
  readonly keptWords: number
  /** How near each word's nearest on the other side is, by letters; the same of the nearer side. */
  readonly likeness: number
  readonly likenessMost: number
  /** Words that the side with fewer of them has alone, and the side with more. */
  readonly aloneFew: number
  readonly aloneMany: number
  /** One side adds nothing. */
  readonly nothingAlone: number
  /** Words exchanged between the same neighbours. */
  readonly exchangedInPlace: number
  /** One word for one, or one for two. */
  readonly oneForOne: number
  readonly oneForTwo: number
  /** Runs of two, three and four letters in both, of all and of the shorter. */
  readonly pairsOfLetters: number
  readonly threeLetters: number
  readonly threeLettersOfShorter: number
  readonly fourLetters: number
  readonly fourLettersOfShorter: number
  readonly countriesExchanged: number
  /** Countries that one side alone names, and that both name. */
  readonly countriesAlone: number
  readonly countriesShared: number
  /** Both hold numbers and share none; each holds one of its own; both hold one number; one side alone has any. */
  readonly numbersPart: number
  readonly numbersExchanged: number
  readonly numberShared: number
  readonly numbersOneSided: number
  readonly length: number
  readonly lengthsPart: number
  /** Shared words stand in one order, 0..1; the first and the last words are the same. */
  readonly inOrder: number
  readonly sameFirst: number
  readonly sameLast: number
  /** How far the best rule's words exclude each other. */
  readonly opposition: number
  readonly negation: number
  readonly figure: number
  /** Axes on which both say the same, and opposite things. */
  readonly samePoles: number
  readonly oppositePoles: number
  /** The same where it is said of a common referent. */
  readonly sameOfReferent: number
  readonly oppositeOfReferent: number
  /** Poles on whose axis the other says nothing. */
  readonly polesAlone: number
  /** Negating words on one side only. */
  readonly negationsPart: number
}

/** A pair as the model sees it. */
export interface StatementEvidence {
  readonly features: StatementFeatures
  /** Stems that one side has and the other lacks, each once. */
  readonly alone: readonly string[]
}

/** Reads features and unshared words off a pair and the contrast that the rules found in it. */
export function readEvidence(pair: Pair, finding: Finding | null): StatementEvidence {
  const { a, b } = pair
  const exchange = findExchange(pair)
  const [termsA, termsB] = comparable(a, b)
  const features = {
    ...overlapFeatures(termsA, termsB, exchange),
    ...letterFeatures(a, b),
    ...countryFeatures(stemsOf(termsA), stemsOf(termsB), exchange),
    ...numberFeatures(stemsOf(termsA), stemsOf(termsB)),
    ...orderFeatures(termsA, termsB),
    ...poleFeatures(a.frame.poles, b.frame.poles),
    opposition: finding?.opposition ?? 0,
    negation: Number(finding?.kind === 'negation'),
    figure: Number(finding?.kind === 'figure'),
    negationsPart: Number(a.frame.negations.length > 0 !== b.frame.negations.length > 0),
  }
  const alone = [...new Set([...exchange.a, ...exchange.b].map(({ stem }) => stem))]
  return { features, alone: alone.toSorted() }
}

/** The words that can meet: all in one language, across languages those with a meaning in both. */
function comparable(a: Reading, b: Reading): readonly [readonly Term[], readonly Term[]] {
  const [termsA, termsB] = [quoted(a), quoted(b)]
  if (a.language === b.language) return [termsA, termsB]
  const neutral = ({ stem }: Term) => isNeutral(stem)
  return [termsA.filter(neutral), termsB.filter(neutral)]
}

function overlapFeatures(a: readonly Term[], b: readonly Term[], exchange: Exchange) {
  const [sizeA, sizeB] = [Math.max(1, a.length), Math.max(1, b.length)]
  const aloneA = a.filter((term) => exchange.a.includes(term)).length
  const aloneB = b.filter((term) => exchange.b.includes(term)).length
  const [keptA, keptB] = [a.length - aloneA, b.length - aloneB]
  const [few, many] = [Math.min(aloneA, aloneB), Math.max(aloneA, aloneB)]
  const [likeA, likeB] = [sumOfNearest(a, b), sumOfNearest(b, a)]
  return {
    kept: (keptA + keptB) / (sizeA + sizeB),
    keptMost: Math.max(keptA / sizeA, keptB / sizeB),
    keptLeast: Math.min(keptA / sizeA, keptB / sizeB),
    keptWords: Math.min(1, Math.min(keptA, keptB) / 5),
    likeness: (likeA + likeB) / (sizeA + sizeB),
    likenessMost: Math.max(likeA / sizeA, likeB / sizeB),
    aloneFew: Math.min(1, few / 4),
    aloneMany: Math.min(1, many / 8),
    nothingAlone: Number(few === 0),
    exchangedInPlace: Math.min(1, exchange.inPlace.length / 2),
    oneForOne: Number(few === 1 && many === 1),
    oneForTwo: Number(few === 1 && many === 2),
    length: Math.min(1, (sizeA + sizeB) / 24),
    lengthsPart: Math.abs(sizeA - sizeB) / Math.max(sizeA, sizeB),
  }
}

function sumOfNearest(terms: readonly Term[], others: readonly Term[]): number {
  return terms.reduce(
    (sum, { stem }) =>
      sum + others.reduce((most, other) => Math.max(most, likeness(stem, other.stem)), 0),
    0,
  )
}

/** Stems stand for the letters: they are normalised, and across languages only their ids can meet. */
function letterFeatures(a: Reading, b: Reading) {
  const [textA, textB] = comparable(a, b).map((terms) =>
    stemsOf(terms).map(bareStem).join(' '),
  ) as [string, string]
  const [two, three, four] = [2, 3, 4].map((size) => shareLetters(textA, textB, size))
  return {
    pairsOfLetters: two?.ofBoth ?? 0,
    threeLetters: three?.ofBoth ?? 0,
    threeLettersOfShorter: three?.ofShorter ?? 0,
    fourLetters: four?.ofBoth ?? 0,
    fourLettersOfShorter: four?.ofShorter ?? 0,
  }
}

function countryFeatures(a: readonly string[], b: readonly string[], exchange: Exchange) {
  const [inA, inB] = [new Set(a.filter(isCountryKey)), new Set(b.filter(isCountryKey))]
  return {
    countriesExchanged: Number(exchange.countries.length > 0),
    countriesAlone: Math.min(1, inA.symmetricDifference(inB).size / 2),
    countriesShared: Math.min(1, inA.intersection(inB).size / 2),
  }
}

function numberFeatures(a: readonly string[], b: readonly string[]) {
  const [inA, inB] = [new Set(a.filter(isNumber)), new Set(b.filter(isNumber))]
  const shared = inA.intersection(inB).size
  return {
    numbersPart: Number(inA.size > 0 && inB.size > 0 && shared === 0),
    numbersExchanged: Number(inA.size > shared && inB.size > shared),
    numberShared: Number(shared > 0),
    numbersOneSided: Number(inA.size > 0 !== inB.size > 0),
  }
}

function isNumber(stem: string): boolean {
  return stem.startsWith('n:')
}

function orderFeatures(a: readonly Term[], b: readonly Term[]) {
  const same = (left: Term | undefined, right: Term | undefined) =>
    Number(left !== undefined && right !== undefined && isSameWord(left.stem, right.stem))
  return {
    inOrder: (shareInOrder(a, b) + shareInOrder(b, a)) / 2,
    sameFirst: same(a[0], b[0]),
    sameLast: same(a.at(-1), b.at(-1)),
  }
}

/** Share of a side's common words that come no earlier in the other than the one before. */
function shareInOrder(terms: readonly Term[], others: readonly Term[]): number {
  const places = terms
    .map(({ stem }) => others.findIndex((other) => isSameWord(stem, other.stem)))
    .filter((place) => place >= 0)
  const inOrder = places.filter((place, at) => place >= (places[at - 1] ?? 0)).length
  return places.length === 0 ? 0.5 : inOrder / places.length
}

function poleFeatures(a: readonly PoleUse[], b: readonly PoleUse[]) {
  const meeting = a.flatMap((left) =>
    b.filter(({ axis }) => axis === left.axis).map((right) => ({ left, right })),
  )
  const same = meeting.filter(({ left, right }) => left.pole === right.pole)
  const opposite = meeting.filter(({ left, right }) => left.pole !== right.pole)
  const ofReferent = (met: typeof meeting) =>
    Number(met.some(({ left, right }) => isOfOneReferent(left, right)))
  const axes = (met: typeof meeting) => new Set(met.map(({ left }) => left.axis))
  const met = axes(meeting)
  return {
    samePoles: Math.min(1, axes(same).size / 2),
    oppositePoles: Math.min(1, axes(opposite).difference(axes(same)).size / 2),
    sameOfReferent: ofReferent(same),
    oppositeOfReferent: ofReferent(opposite),
    polesAlone: Math.min(1, [...a, ...b].filter(({ axis }) => !met.has(axis)).length / 4),
  }
}

function stemsOf(terms: readonly Term[]): readonly string[] {
  return terms.map(({ stem }) => stem)
}
