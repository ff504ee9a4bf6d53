// Learns the weights behind POST /v1/relations from labelled pairs of statements and writes them to
// src/relate/statement-weights.ts, with the figures of a five-fold cross-validation beside them.
// npm run train -- --ans FILE [--check FILE]: FILE as CSV of s1,s2,stance; --check measures another one.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readStatement } from '#compare/relate-texts.ts'
import { CLASSES } from '#relate/statement-model.ts'
import { weighStatements } from '#relate/statements.ts'
import { hashWord, packWords } from '#relate/word-weights.ts'
import { describe, type Figures, type Judged, measure } from './figures.ts'
import { type Example, fitModel, type Model, predict } from './fit.ts'
import { readStancePairs } from './stance-pairs.ts'

const FOLDS = 5
const PENALTIES = { feature: 20, word: 14 }
const TARGET = join(import.meta.dirname, '../../src/relate/statement-weights.ts')

interface Labelled extends Example {
  /** Rules can show no words for a contrast, so none is said. */
  readonly unshowable: boolean
}

const { values } = parseArgs({ options: { ans: { type: 'string' }, check: { type: 'string' } } })
if (values.ans === undefined) throw new Error('name the labelled pairs: --ans FILE')
const names: string[] = []
const examples = readExamples(values.ans)
const judged = crossValidate(examples)
for (const [at, fold] of judged.entries()) console.log(`fold ${at + 1}: ${describe(measure(fold))}`)
const figures = measure(judged.flat())
console.log(`cross-validated: ${describe(figures)}`)
const model = fitModel(examples, PENALTIES)
if (values.check !== undefined) {
  const checked = readExamples(values.check).map((example) => judge(model, example))
  console.log(`checked: ${describe(measure(checked))}`)
}
writeFileSync(TARGET, toModule(model, figures))

function readExamples(file: string): readonly Labelled[] {
  return readStancePairs(file).flatMap(({ a, b, label }) => {
    const [left, right] = [readStatement({ text: a }, 'a'), readStatement({ text: b }, 'b')]
    if (left === null || right === null) return []
    const { evidence, reason } = weighStatements(left, right)
    const features = Object.entries(evidence.features).toSorted(([one], [two]) =>
      one < two ? -1 : 1,
    )
    names.splice(0, names.length, ...features.map(([name]) => name))
    return [
      {
        features: features.map(([, value]) => value),
        words: evidence.alone.map(hashWord),
        right: CLASSES.indexOf(label),
        unshowable: reason === null,
      },
    ]
  })
}

/** Predictions for each fold by a model that never saw it; every class is dealt out evenly, in order of file. */
function crossValidate(all: readonly Labelled[]): readonly (readonly Judged[])[] {
  const dealt = CLASSES.flatMap((_, of) =>
    all.filter(({ right }) => right === of).map((example, at) => ({ example, fold: at % FOLDS })),
  )
  return Array.from({ length: FOLDS }, (_, fold) => {
    const known = dealt.filter((one) => one.fold !== fold).map(({ example }) => example)
    const learnt = fitModel(known, PENALTIES)
    return dealt.filter((one) => one.fold === fold).map(({ example }) => judge(learnt, example))
  })
}

function judge(by: Model, example: Labelled): Judged {
  const chances = predict(by, example)
  const allowed = chances.map((chance, of) => (of === 0 && example.unshowable ? -1 : chance))
  const said = allowed.indexOf(Math.max(...allowed))
  return { said, right: example.right, chance: chances[said] ?? 0 }
}

function toModule({ bias, weights, words }: Model, { f1, ...whole }: Figures): string {
  const row = (values: readonly number[]) => values.map((value) => round(value)).join(', ')
  const rows = names.map((name, j) => `  ['${name}', ${row(weights.map((own) => own[j] ?? 0))}],`)
  const f1s = CLASSES.map((name, of) => `${name}: ${round(f1[of] ?? 0)}`).join(', ')
  return `import type { StatementFeatures } from './statement-features.ts'

/** Five-fold cross-validation of what follows, on the labelled pairs it was learnt from (\`npm run train\`). */
export const STATEMENT_FIGURES = {
  pairs: ${whole.pairs},
  accuracy: ${round(whole.accuracy)},
  macroF1: ${round(whole.macroF1)},
  f1: { ${f1s} },
  calibrationError: ${round(whole.calibrationError)},
}

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [${row(bias)}]

/** Weight of each feature for contrasts, agrees and unrelated. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
${rows.join('\n')}
]

/** Weights of words that one side alone has, packed (word-weights.ts). */
export const STATEMENT_WORDS =
  '${packWords(words)}'
`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
