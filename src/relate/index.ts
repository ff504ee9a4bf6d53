import type { ContrastKind, Reading, Relation } from '#domain/relation.ts'
import { findAgreement } from './agreement.ts'
import { align, type TermWeights } from './align.ts'
import { findActor } from './contrasts/actor.ts'
import { findBlame } from './contrasts/blame.ts'
import { findDate } from './contrasts/date.ts'
import { findFigure } from './contrasts/figure.ts'
import { findNegation } from './contrasts/negation.ts'
import { findOpposedPoles } from './contrasts/opposed-poles.ts'
import { findPositionShift } from './contrasts/position-shift.ts'
import { findPurpose } from './contrasts/purpose.ts'
import { findReportingStance } from './contrasts/reporting-stance.ts'
import { findScope } from './contrasts/scope.ts'
import { type ContrastRule, type Finding, type Pair, strongest } from './finding.ts'
import { passGates } from './gates/index.ts'
import { round, scoreOf, strengthOf } from './score.ts'

/** How two claims stand to each other before anything is read. */
export interface RelateOptions {
  /** Both belong to one account, or lie along one partOf: only position-shift is possible. */
  readonly sameAccount: boolean
  readonly weights?: TermWeights
  /** Two bare statements that someone set side by side. */
  readonly paired?: boolean
}

/** In order of precedence, as in CONTRAST_KINDS: the first that holds names the contrast. */
const RULES: Readonly<Record<Exclude<ContrastKind, 'position-shift'>, ContrastRule>> = {
  figure: findFigure,
  date: findDate,
  negation: findNegation,
  blame: findBlame,
  'opposed-outcome': findOpposedPoles('opposed-outcome'),
  'opposed-action': findOpposedPoles('opposed-action'),
  scope: either(findScope, findOpposedPoles('scope')),
  purpose: either(findPurpose, findOpposedPoles('purpose')),
  actor: findActor,
  'reporting-stance': findReportingStance,
}

const UNRELATED: Relation = {
  relation: 'unrelated',
  score: 0,
  kind: null,
  strength: null,
  reasons: [],
}

/**
 * Judges how two claims relate, and says why. No I/O, no clock; symmetric but for the sides of
 * its reasons. No reason, no flag.
 */
export function relate(
  a: Reading,
  b: Reading,
  { sameAccount, weights = new Map(), paired = false }: RelateOptions,
): Relation {
  const pair: Pair = { a, b, alignment: align(a, b, weights), weights, paired }
  const rules = sameAccount ? [findPositionShift] : Object.values(RULES)
  let closest = 0
  for (const rule of rules) {
    const finding = rule(pair)
    if (finding === null || finding.a.length === 0 || finding.b.length === 0) continue
    const judged = judge(finding, pair)
    if (judged === 'apart') return UNRELATED
    if (judged.relation !== 'unrelated') return judged
    closest = Math.max(closest, judged.score)
  }
  const agreement = findAgreement(pair)
  if (agreement !== null) return agreeing(agreement)
  return { ...UNRELATED, score: round(1 - Math.max(closest, pair.alignment.containment / 2)) }
}

/** The class that a finding leads to, `apart` when the two speak of different events; `unrelated` with the score it missed the threshold by. */
function judge(finding: Finding, pair: Pair): Relation | 'apart' {
  const { kind, rule, text, a, b } = finding
  const gated = passGates(finding, pair)
  if (gated.outcome === 'apart') return 'apart'
  const score = scoreOf(finding, gated.outcome === 'contrasts' ? gated.factor : 1)
  const strength = strengthOf(score)
  if (gated.outcome === 'none' || strength === null)
    return { ...UNRELATED, score: gated.outcome === 'none' ? 0 : score }
  if (gated.outcome === 'updates') {
    const reasons = [{ rule: 'update', text: gated.text, a, b }]
    return { relation: 'updates', score, kind: null, strength: null, reasons }
  }
  const sentence = {
    ar: [text.ar, ...gated.notes.map((note) => note.ar)].join('؛ '),
    en: [text.en, ...gated.notes.map((note) => note.en)].join('; '),
  }
  return { relation: 'contrasts', score, kind, strength, reasons: [{ rule, text: sentence, a, b }] }
}

function agreeing({ score, reason }: NonNullable<ReturnType<typeof findAgreement>>): Relation {
  return { relation: 'agrees', score, kind: null, strength: null, reasons: [reason] }
}

function either(...rules: readonly ContrastRule[]): ContrastRule {
  return (pair) => strongest(rules.map((rule) => rule(pair)))
}
