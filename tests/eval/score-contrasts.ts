import type { Contrast } from '#domain/relation.ts'
import type { GoldPair } from './gold-set.ts'
import { type Tally, toTally } from './tally.ts'

/** How the flags of a band of scores fared: at least `from`, less than a tenth more. */
export interface Band {
  readonly from: number
  readonly right: number
  readonly wrong: number
  readonly unjudged: number
}

export interface ContrastScore {
  readonly tally: Tally
  readonly bands: readonly Band[]
  readonly errors: readonly string[]
}

/** What a flag came to. `pair` names what it is counted as: several flags may stand for one pair. */
interface Verdict {
  readonly flag: Contrast
  readonly verdict: 'right' | 'wrong' | 'unjudged'
  readonly pair: string
  readonly kindRight: boolean
  readonly on: 'contrast' | 'hard-negative' | 'unknown-claim' | 'unlabelled'
}

/**
 * Judges the flags of a set by its labelled pairs. A flag is right when its claims are labelled a
 * contrast, or become one, kind for kind, with one of them exchanged for a claim that strongly
 * agrees with it. A pair without a label leaves the flag unjudged.
 */
export function scoreContrasts(
  flags: readonly Contrast[],
  pairs: readonly GoldPair[],
  goldOf: ReadonlyMap<string, readonly string[]>,
): ContrastScore {
  const labels = new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]))
  const agreeing = findAgreeing(pairs)
  const verdicts = flags.map((flag) => judge(flag, labels, agreeing, goldOf))
  const firsts = distinct(verdicts)
  const strong = distinct(verdicts.filter(({ flag }) => flag.strength === 'strong'))
  const found = new Set(firsts.filter(isRight).map(({ pair }) => pair))
  const gold = pairs.filter(({ relation }) => relation === 'contrasts')
  const goldStrong = gold.filter(({ strength }) => strength === 'strong')
  const missed = goldStrong.filter(({ a, b }) => !found.has(pairKey(a, b)))
  return {
    tally: toTally({
      strongRight: countOf(strong, 'right'),
      strongWrong: countOf(strong, 'wrong'),
      strongUnjudged: countOf(strong, 'unjudged'),
      flagsRight: countOf(firsts, 'right'),
      flagsWrong: countOf(firsts, 'wrong'),
      flagsUnjudged: countOf(firsts, 'unjudged'),
      kindsRight: firsts.filter(({ kindRight }) => kindRight).length,
      onHardNegatives: verdicts.filter(
        ({ flag, on }) => on === 'hard-negative' && flag.strength === 'strong',
      ).length,
      onUnknownClaims: verdicts.filter(({ on }) => on === 'unknown-claim').length,
      goldStrong: goldStrong.length,
      goldStrongFound: goldStrong.length - missed.length,
      gold: gold.length,
      goldFound: gold.filter(({ a, b }) => found.has(pairKey(a, b))).length,
    }),
    bands: toBands(firsts),
    errors: [
      ...verdicts.filter((verdict) => !isRight(verdict)).map(tellVerdict),
      ...missed.map(({ kind, a, b, why }) => `contrast not found · ${kind} · ${a} · ${b} · ${why}`),
    ],
  }
}

/** Adds up the bands of several sets. */
export function sumBands(bands: readonly Band[]): readonly Band[] {
  return [...Map.groupBy(bands, ({ from }) => from)]
    .toSorted(([left], [right]) => left - right)
    .map(([from, own]) => ({
      from,
      right: own.reduce((sum, band) => sum + band.right, 0),
      wrong: own.reduce((sum, band) => sum + band.wrong, 0),
      unjudged: own.reduce((sum, band) => sum + band.unjudged, 0),
    }))
}

type Labels = ReadonlyMap<string, GoldPair>
type Agreeing = ReadonlyMap<string, readonly string[]>

function judge(
  flag: Contrast,
  labels: Labels,
  agreeing: Agreeing,
  goldOf: ReadonlyMap<string, readonly string[]>,
): Verdict {
  const ends = (goldOf.get(flag.a) ?? []).flatMap((a) =>
    (goldOf.get(flag.b) ?? []).map((b) => ({ a, b, key: pairKey(a, b) })),
  )
  const wrong = { flag, verdict: 'wrong', kindRight: false } as const
  const [first] = ends
  if (first === undefined) return { ...wrong, pair: `${flag.a}|${flag.b}`, on: 'unknown-claim' }
  const meant = ends.flatMap((end) => meantBy(end, flag, labels, agreeing) ?? []).at(0)
  if (meant !== undefined) {
    const kindRight = kindsOf(meant).includes(flag.kind)
    return { flag, verdict: 'right', pair: pairKey(meant.a, meant.b), kindRight, on: 'contrast' }
  }
  const negative = ends.find(({ key }) => labels.has(key))
  return negative === undefined
    ? { ...wrong, verdict: 'unjudged', pair: first.key, on: 'unlabelled' }
    : { ...wrong, pair: negative.key, on: 'hard-negative' }
}

/** The labelled contrast that a flag on two marked claims stands for. */
function meantBy(
  { a, b, key }: { readonly a: string; readonly b: string; readonly key: string },
  { kind }: Contrast,
  labels: Labels,
  agreeing: Agreeing,
): GoldPair | undefined {
  const own = labels.get(key)
  if (own !== undefined) return own.relation === 'contrasts' ? own : undefined
  const exchanged = [
    ...(agreeing.get(a) ?? []).map((other) => pairKey(other, b)),
    ...(agreeing.get(b) ?? []).map((other) => pairKey(other, a)),
  ]
  return exchanged
    .flatMap((other) => labels.get(other) ?? [])
    .find((pair) => pair.relation === 'contrasts' && kindsOf(pair).includes(kind))
}

function findAgreeing(pairs: readonly GoldPair[]): Agreeing {
  const both = pairs
    .filter(({ relation, strength }) => relation === 'agrees' && strength !== 'weak')
    .flatMap(
      ({ a, b }) =>
        [
          [a, b],
          [b, a],
        ] as const,
    )
  return new Map(
    [...Map.groupBy(both, ([claim]) => claim)].map(([claim, own]) => [
      claim,
      own.map(([, other]) => other),
    ]),
  )
}

function toBands(verdicts: readonly Verdict[]): readonly Band[] {
  const byBand = Map.groupBy(verdicts, ({ flag }) => Math.min(9, Math.floor(flag.score * 10)) / 10)
  return sumBands(
    [...byBand].map(([from, own]) => ({
      from,
      right: countOf(own, 'right'),
      wrong: countOf(own, 'wrong'),
      unjudged: countOf(own, 'unjudged'),
    })),
  )
}

/** The first verdict on each pair: flags come best first. */
function distinct(verdicts: readonly Verdict[]): readonly Verdict[] {
  return [...Map.groupBy(verdicts, ({ verdict, pair }) => `${verdict} ${pair}`).values()].flatMap(
    (own) => own.slice(0, 1),
  )
}

function countOf(verdicts: readonly Verdict[], wanted: Verdict['verdict']): number {
  return verdicts.filter(({ verdict }) => verdict === wanted).length
}

function isRight({ verdict }: Verdict): boolean {
  return verdict === 'right'
}

function kindsOf({ kind, kinds }: GoldPair) {
  return kinds ?? [kind]
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join('|')
}

function tellVerdict({ flag, on, pair }: Verdict): string {
  return `flag on ${on} · ${flag.kind} · ${flag.strength} ${flag.score} · ${pair}`
}
