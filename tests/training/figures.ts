import { CLASSES } from '#relate/statement-model.ts'

/** What was predicted of a pair, by class number, how surely, and what is right. */
export interface Judged {
  readonly said: number
  readonly right: number
  readonly chance: number
}

export interface Figures {
  readonly pairs: number
  readonly accuracy: number
  readonly macroF1: number
  readonly f1: readonly number[]
  /** Expected calibration error: over ten bands of probability, how far it is from the share that is right. */
  readonly calibrationError: number
}

const BANDS = 10

/** Quality of predictions. */
export function measure(judged: readonly Judged[]): Figures {
  const f1 = CLASSES.map((_, at) => f1Of(judged, at))
  return {
    pairs: judged.length,
    accuracy: share(judged, ({ said, right }) => said === right),
    macroF1: f1.reduce((sum, value) => sum + value, 0) / f1.length,
    f1,
    calibrationError: calibrationError(judged),
  }
}

/** One line of figures. */
export function describe({ pairs, accuracy, macroF1, f1, calibrationError }: Figures): string {
  const byClass = CLASSES.map((name, at) => `${name} ${digits(f1[at] ?? 0)}`).join(', ')
  return `${pairs} pairs: accuracy ${digits(accuracy)}, macro-F1 ${digits(macroF1)} (${byClass}), calibration error ${digits(calibrationError)}`
}

function digits(value: number): string {
  return value.toFixed(3)
}

function f1Of(judged: readonly Judged[], of: number): number {
  const said = judged.filter((pair) => pair.said === of)
  const right = judged.filter((pair) => pair.right === of)
  const hits = said.filter((pair) => pair.right === of).length
  return said.length + right.length === 0 ? 0 : (2 * hits) / (said.length + right.length)
}

function calibrationError(judged: readonly Judged[]): number {
  return Array.from({ length: BANDS }, (_, band) => {
    const inBand = judged.filter(
      ({ chance }) => Math.min(BANDS - 1, Math.floor(chance * BANDS)) === band,
    )
    const mean = inBand.reduce((sum, { chance }) => sum + chance, 0) / Math.max(1, inBand.length)
    const hits = share(inBand, ({ said, right }) => said === right)
    return (inBand.length / judged.length) * Math.abs(mean - hits)
  }).reduce((sum, part) => sum + part, 0)
}

function share(judged: readonly Judged[], holds: (pair: Judged) => boolean): number {
  return judged.filter(holds).length / Math.max(1, judged.length)
}
