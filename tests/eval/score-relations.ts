import { relatePairs } from '#actions/relate-pairs.ts'
import type { Relation } from '#domain/relation.ts'
import { share, toRates } from './figures.ts'
import { parseCsv } from './parse-csv.ts'

const CLASSES = ['contrasts', 'agrees', 'unrelated'] as const
type JudgedClass = (typeof CLASSES)[number]

/** What the stance labels of ANS are called here. */
const CLASS_OF_STANCE: Readonly<Record<string, JudgedClass>> = {
  agree: 'agrees',
  disagree: 'contrasts',
  other: 'unrelated',
}

export interface LabelledPair {
  readonly a: string
  readonly b: string
  readonly label: JudgedClass
}

export interface RelationScore {
  readonly pairs: number
  readonly accuracy: number
  readonly f1: Readonly<Record<JudgedClass, number>>
  readonly macroF1: number
  /** How far scores are from how often they're right, weighted by how many pairs have them. */
  readonly calibrationError: number
  readonly errors: readonly string[]
}

interface Judgement extends LabelledPair {
  readonly found: JudgedClass
  readonly score: number
}

/** Reads pairs of statements from CSV with columns s1, s2, stance. */
export function readLabelledPairs(csv: string): readonly LabelledPair[] {
  return parseCsv(csv)
    .slice(1)
    .flatMap(([a = '', b = '', stance = '']) => {
      const label = CLASS_OF_STANCE[stance.trim()]
      return label === undefined ? [] : [{ a, b, label }]
    })
}

/** Judges the pairs as `/v1/relations` does. */
export function scoreRelations(pairs: readonly LabelledPair[]): RelationScore {
  const relations = relatePairs(pairs.map(({ a, b }) => ({ a: { text: a }, b: { text: b } })))
  const judgements = pairs.flatMap((pair, at) => {
    const relation = relations[at]
    return relation === undefined
      ? []
      : [{ ...pair, found: toClass(relation), score: relation.score }]
  })
  const [contrasts, agrees, unrelated] = CLASSES.map((label) => f1Of(label, judgements))
  const f1 = { contrasts: contrasts ?? 0, agrees: agrees ?? 0, unrelated: unrelated ?? 0 }
  return {
    pairs: judgements.length,
    accuracy: share(judgements.filter(isRight).length, judgements.length),
    f1,
    macroF1: (f1.contrasts + f1.agrees + f1.unrelated) / CLASSES.length,
    calibrationError: expectedCalibrationError(
      judgements.map((judgement) => ({ score: judgement.score, right: isRight(judgement) })),
    ),
    errors: judgements
      .filter((judgement) => !isRight(judgement))
      .map(({ a, b, label, found, score }) => `${label} -> ${found} ${score} · ${a} || ${b}`),
  }
}

const CALIBRATION_BINS = 10

/** Expected calibration error over ten bins of equal width. */
function expectedCalibrationError(
  judged: readonly { readonly score: number; readonly right: boolean }[],
): number {
  const bins = Map.groupBy(judged, ({ score }) =>
    Math.min(CALIBRATION_BINS - 1, Math.floor(score * CALIBRATION_BINS)),
  )
  return [...bins.values()].reduce((error, bin) => {
    const meanScore = bin.reduce((sum, { score }) => sum + score, 0) / bin.length
    const accuracy = bin.filter(({ right }) => right).length / bin.length
    return error + (bin.length / judged.length) * Math.abs(meanScore - accuracy)
  }, 0)
}

/** Labels know no updates: one that is found counts as unrelated. */
function toClass({ relation }: Relation): JudgedClass {
  return relation === 'updates' ? 'unrelated' : relation
}

function f1Of(label: JudgedClass, judgements: readonly Judgement[]): number {
  const found = judgements.filter((judgement) => judgement.found === label)
  const gold = judgements.filter((judgement) => judgement.label === label)
  const right = found.filter(isRight).length
  return toRates(right, found.length - right, gold.length - right).f1
}

function isRight({ label, found }: Judgement): boolean {
  return label === found
}
