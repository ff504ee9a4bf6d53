import type { Reading } from '#domain/relation.ts'
import { type Exchange, findExchange } from './exchange.ts'
import type { Finding, Pair } from './finding.ts'

/** What two statements set side by side are judged on; symmetric, each about 0..1. */
export interface StatementFeatures {
  /** Share of the words of both that the other has too. */
  readonly kept: number
  /** The same of the statement that keeps more. */
  readonly keptMost: number
  /** How many words both keep. */
  readonly keptWords: number
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
  readonly countriesExchanged: number
  /** Both hold numerals and share none. */
  readonly numeralsPart: number
  readonly length: number
  readonly lengthsPart: number
  /** How far the best rule's words exclude each other. */
  readonly opposition: number
  readonly negation: number
  readonly figure: number
  readonly samePoles: number
  /** Negating words on one side only. */
  readonly negationsPart: number
}

/** Reads the features off a pair and the contrast that the rules found in it. */
export function featuresOf(pair: Pair, finding: Finding | null): StatementFeatures {
  const { a, b } = pair
  const exchange = findExchange(pair)
  return {
    ...overlapFeatures(a, b, exchange),
    countriesExchanged: Number(exchange.countries.length > 0),
    exchangedInPlace: Math.min(1, exchange.inPlace.length / 2),
    numeralsPart: Number(doNumeralsPart(a, b)),
    opposition: finding?.opposition ?? 0,
    negation: Number(finding?.kind === 'negation'),
    figure: Number(finding?.kind === 'figure'),
    samePoles: Math.min(1, countSamePoles(a, b) / 2),
    negationsPart: Number(a.frame.negations.length > 0 !== b.frame.negations.length > 0),
  }
}

function overlapFeatures(a: Reading, b: Reading, exchange: Exchange) {
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)]
  const [aloneA, aloneB] = [exchange.a.length, exchange.b.length]
  const [keptA, keptB] = [sizeA - aloneA, sizeB - aloneB]
  const [few, many] = [Math.min(aloneA, aloneB), Math.max(aloneA, aloneB)]
  return {
    kept: (keptA + keptB) / Math.max(1, sizeA + sizeB),
    keptMost: Math.max(keptA / Math.max(1, sizeA), keptB / Math.max(1, sizeB)),
    keptWords: Math.min(1, (keptA + keptB) / 10),
    aloneFew: Math.min(1, few / 4),
    aloneMany: Math.min(1, many / 8),
    nothingAlone: Number(few === 0),
    oneForOne: Number(few === 1 && many === 1),
    oneForTwo: Number(few === 1 && many === 2),
    length: Math.min(1, (sizeA + sizeB) / 24),
    lengthsPart: Math.abs(sizeA - sizeB) / Math.max(1, sizeA, sizeB),
  }
}

function sizeOf({ terms }: Reading): number {
  return terms.filter(({ inQuote }) => inQuote).length
}

function countSamePoles(a: Reading, b: Reading): number {
  return a.frame.poles.filter((left) =>
    b.frame.poles.some((right) => right.axis === left.axis && right.pole === left.pole),
  ).length
}

const NUMBER = /\p{Nd}+/gu

function doNumeralsPart(a: Reading, b: Reading): boolean {
  const inA: readonly string[] = a.claim.quote.match(NUMBER) ?? []
  const inB: readonly string[] = b.claim.quote.match(NUMBER) ?? []
  if (inA.length === 0 || inB.length === 0) return false
  return !inA.some((number) => inB.includes(number))
}
