import type { Reading, Relation, RelationClass } from '#domain/relation.ts'
import { findAgreement } from './agreement.ts'
import { align, spansOf } from './align.ts'
import { findExchanged } from './contrasts/exchanged.ts'
import type { Finding, Pair } from './finding.ts'
import { passGates } from './gates/index.ts'
import { inOrder } from './reasons.ts'
import { RULES } from './rules.ts'
import { round, strengthOf } from './score.ts'
import { featuresOf, type StatementFeatures } from './statement-features.ts'
import { STATEMENT_BIAS, STATEMENT_WEIGHTS } from './statement-weights.ts'

type StatementClass = Exclude<RelationClass, 'updates'>
const CLASSES: readonly StatementClass[] = ['contrasts', 'agrees', 'unrelated']

/**
 * Judges two bare statements that someone set side by side. They may be presumed to speak of one
 * thing, so that a word exchanged for another counts as well; which class is likeliest is weighed
 * by a published logistic model over explained features. No reason, no flag.
 */
export function relateStatements(a: Reading, b: Reading): Relation {
  const pair = pairStatements(a, b)
  const finding = findReason(pair)
  const chances = chancesOf(featuresOf(pair, finding))
  const reason = finding ?? findExchanged(pair)
  const [best] = CLASSES.map((name, at) => ({ name, chance: chances[at] ?? 0 }))
    .filter(({ name }) => name !== 'contrasts' || reason !== null)
    .toSorted((left, right) => right.chance - left.chance)
  const relation = best?.name ?? 'unrelated'
  const score = round(best?.chance ?? 0)
  if (relation === 'unrelated') return { relation, score, kind: null, strength: null, reasons: [] }
  if (relation === 'agrees' || reason === null) return agreeing(pair, score)
  const { kind, rule, text } = reason
  const reasons = [{ rule, text, a: reason.a, b: reason.b }]
  return { relation, score, kind, strength: strengthOf(score) ?? 'weak', reasons }
}

/** Two statements as a pair that speaks of one thing until shown otherwise. */
function pairStatements(a: Reading, b: Reading): Pair {
  const weights = new Map<string, number>()
  return { a, b, alignment: align(a, b, weights), weights, story: 0, paired: true }
}

/** The first kind of contrast that holds and that no gate drops. */
function findReason(pair: Pair): Finding | null {
  for (const rule of RULES) {
    const finding = rule(pair)
    if (finding === null || finding.a.length === 0 || finding.b.length === 0) continue
    if (passGates(finding, pair).outcome === 'contrasts') return finding
  }
  return null
}

function chancesOf(features: StatementFeatures): readonly number[] {
  const sums = CLASSES.map((_, at) =>
    STATEMENT_WEIGHTS.reduce(
      (sum, [name, ...weights]) => sum + (weights[at] ?? 0) * features[name],
      STATEMENT_BIAS[at] ?? 0,
    ),
  )
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

function agreeing(pair: Pair, score: number): Relation {
  const { a, b, alignment } = pair
  const reason = findAgreement(pair)?.reason ?? {
    rule: 'restated',
    text: { ar: 'المضمون نفسه بألفاظ متقاربة', en: 'the same content in near words' },
    a: inOrder(spansOf(a, alignment.shared)),
    b: inOrder(spansOf(b, alignment.shared)),
  }
  return { relation: 'agrees', score, kind: null, strength: null, reasons: [reason] }
}
