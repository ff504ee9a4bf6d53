import type { Reading, Relation } from '#domain/relation.ts'
import { findAgreement } from './agreement.ts'
import type { TermWeights } from './align.ts'
import { findPositionShift } from './contrasts/position-shift.ts'
import type { FiguresOf, Finding, Pair } from './finding.ts'
import { passGates, tellsApart } from './gates/index.ts'
import { NO_HOLDERS, type OfficeHolders } from './office-holders.ts'
import { pairUp } from './pair-up.ts'
import { RULES } from './rules.ts'
import { round, scoreOf, strengthOf } from './score.ts'

/** How two claims stand to each other before anything is read. */
export interface RelateOptions {
  /** Both belong to one account, or lie along one partOf: only position-shift is possible. */
  readonly sameAccount: boolean
  readonly weights?: TermWeights
  /** How surely the two articles tell one story, 0..1; by default only what one article says of itself. */
  readonly story?: number
  /** All figures of an article; by default none is known. */
  readonly figuresOf?: FiguresOf
  /** Whom an office ties to a country; by default nobody is known. */
  readonly holders?: OfficeHolders
}

const NO_FIGURES: ReadonlySet<string> = new Set()

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
  {
    sameAccount,
    weights = new Map(),
    story,
    figuresOf = () => NO_FIGURES,
    holders = NO_HOLDERS,
  }: RelateOptions,
): Relation {
  const pair = pairUp(a, b, {
    weights,
    story: story ?? Number(a.claim.article === b.claim.article),
    figuresOf,
    holders,
    paired: false,
  })
  const rules = sameAccount ? [findPositionShift] : RULES
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
  // Gates only lower a score: what falls short by itself can at most show that the two are apart.
  const ungated = scoreOf(finding, 1)
  if (strengthOf(ungated) === null)
    return tellsApart(finding, pair) ? 'apart' : { ...UNRELATED, score: ungated }
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
