import type { Reading, Relation } from '#domain/relation.ts'
import { findAgreement } from './agreement.ts'
import { spansOf } from './align.ts'
import { findExchanged } from './contrasts/exchanged.ts'
import type { Finding, Pair } from './finding.ts'
import { passGates } from './gates/index.ts'
import { NO_HOLDERS } from './office-holders.ts'
import { pairUp } from './pair-up.ts'
import { inOrder } from './reasons.ts'
import { RULES } from './rules.ts'
import { round, strengthOf } from './score.ts'
import { readEvidence, type StatementEvidence } from './statement-features.ts'
import { CLASSES, chancesOf } from './statement-model.ts'

/**
 * Judges two bare statements that someone set side by side. They may be presumed to speak of one
 * thing, so that a word exchanged for another counts as well; which class is likeliest is weighed
 * by a published logistic model over explained features. No reason, no flag.
 */
export function relateStatements(a: Reading, b: Reading): Relation {
  const { pair, reason, evidence } = weighStatements(a, b)
  const chances = chancesOf(evidence)
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

/** A pair of statements with what it is judged on, and what could be shown for a contrast. */
export function weighStatements(
  a: Reading,
  b: Reading,
): {
  readonly pair: Pair
  readonly reason: Finding | null
  readonly evidence: StatementEvidence
} {
  const pair = pairStatements(a, b)
  const finding = findReason(pair)
  return {
    pair,
    reason: finding ?? findExchanged(pair),
    evidence: readEvidence(pair, finding),
  }
}

/** Two statements as a pair that speaks of one thing until shown otherwise. */
function pairStatements(a: Reading, b: Reading): Pair {
  return pairUp(a, b, {
    weights: new Map(),
    story: 0,
    figuresOf: () => new Set(),
    holders: NO_HOLDERS,
    paired: true,
  })
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
