import type { Figure, PoleUse } from '#domain/frame.ts'
import type { Bilingual, ContrastKind, Reading } from '#domain/relation.ts'
import type { Span } from '#domain/span.ts'
import type { Alignment, TermWeights } from './align.ts'
import type { OfficeHolders } from './office-holders.ts'

/** Two claims with all that the rules look at. */
export interface Pair {
  readonly a: Reading
  readonly b: Reading
  readonly alignment: Alignment
  readonly weights: TermWeights
  /** How surely the two articles tell one story, 0..1; 1 within one article. */
  readonly story: number
  /** Keys of all figures that an article tells, in whichever claim. */
  readonly figuresOf: FiguresOf
  /** Whom an office ties to a country, by the comparison's articles. */
  readonly holders: OfficeHolders
  /** What either claim, and what both of them, hold for rules to rest on: bits of HOLDS. */
  readonly either: number
  readonly both: number
  /** Poles of one axis on which the two part. */
  readonly opposed: readonly PolePair[]
  /** How far they speak of one thing whatever the words that part, 0..1. */
  readonly ground: number
  /** True for two bare statements that someone set side by side: they speak of one thing until shown otherwise. */
  readonly paired: boolean
}

/** A pole of the one claim, and one of the other. */
export type PolePair = readonly [PoleUse, PoleUse]

/** What an article counts: keys of its figures (`figureKey`). */
export type FiguresOf = (article: string) => ReadonlySet<string>

/** Key under which the same count of the same unit meets. */
export function figureKey({ unit, low, high }: Figure): string {
  return `${unit}:${low}:${high}`
}

const COUNTS = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, number>>()

/** How many figures of a unit are among such keys. */
export function countOfUnit(keys: ReadonlySet<string>, unit: string): number {
  const counts = COUNTS.get(keys) ?? countUnits(keys)
  COUNTS.set(keys, counts)
  return counts.get(unit) ?? 0
}

function countUnits(keys: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) {
    const unit = key.split(':').slice(0, -2).join(':')
    counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  return counts
}

/** What one rule found: the words that part, and how sure it is of each half of a contrast. */
export interface Finding {
  readonly kind: ContrastKind
  readonly rule: string
  readonly text: Bilingual
  readonly a: readonly Span[]
  readonly b: readonly Span[]
  /** How far what they say excludes each other, 0..1. */
  readonly opposition: number
  /** How far they speak of the same thing, 0..1. */
  readonly sameness: number
  /** The two figures or poles that the finding rests on, for the gates. */
  readonly figures?: readonly [Figure, Figure]
  readonly poles?: PolePair
}

/** One kind of contrast. */
export type ContrastRule = (pair: Pair) => Finding | null

/** The same pair seen from the other side. */
function swap(pair: Pair): Pair {
  return { ...pair, a: pair.b, b: pair.a, opposed: pair.opposed.map(([a, b]) => [b, a]) }
}

/** Runs a rule that looks for one half in `a` from both sides, and keeps the stronger finding. */
export function fromBothSides(rule: ContrastRule, pair: Pair): Finding | null {
  const there = rule(pair)
  const turned = rule(swap(pair))
  const back = turned === null ? null : turnRound(turned)
  if (there === null || back === null) return there ?? back
  return weight(back) > weight(there) ? back : there
}

function turnRound(finding: Finding): Finding {
  const { figures, poles } = finding
  return {
    ...finding,
    a: finding.b,
    b: finding.a,
    ...(figures === undefined ? {} : { figures: [figures[1], figures[0]] }),
    ...(poles === undefined ? {} : { poles: [poles[1], poles[0]] }),
  }
}

/** The strongest of several findings of one rule. */
export function strongest(findings: readonly (Finding | null)[]): Finding | null {
  let best: Finding | null = null
  for (const finding of findings)
    if (finding !== null && (best === null || weight(finding) > weight(best))) best = finding
  return best
}

/** How sure a finding is of each half of a contrast. */
type Weighed = Pick<Finding, 'opposition' | 'sameness'>

/** The same, where several are weighed first and only the strongest is put into words. */
export function tellStrongest<T>(
  found: readonly T[],
  weigh: (one: T) => Weighed | null,
  tell: (one: T) => Omit<Finding, keyof Weighed>,
): Finding | null {
  let best: (Weighed & { readonly one: T }) | null = null
  for (const one of found) {
    const weighed = weigh(one)
    if (weighed !== null && (best === null || weight(weighed) > weight(best)))
      best = { one, opposition: weighed.opposition, sameness: weighed.sameness }
  }
  if (best === null) return null
  const { one, opposition, sameness } = best
  return { ...tell(one), opposition, sameness }
}

function weight({ opposition, sameness }: Weighed): number {
  return opposition * sameness
}
