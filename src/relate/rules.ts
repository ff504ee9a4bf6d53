import { CONTRAST_KINDS, type ContrastKind } from '#domain/relation.ts'
import { findActor } from './contrasts/actor.ts'
import { findBlame } from './contrasts/blame.ts'
import { findDate } from './contrasts/date.ts'
import { findDeniedDeed } from './contrasts/denied-deed.ts'
import { findFigure } from './contrasts/figure.ts'
import { findNegation } from './contrasts/negation.ts'
import { findNone } from './contrasts/none.ts'
import { findOpposedPoles } from './contrasts/opposed-poles.ts'
import { findPurpose } from './contrasts/purpose.ts'
import { findReportingStance } from './contrasts/reporting-stance.ts'
import { findScope } from './contrasts/scope.ts'
import { type ContrastRule, strongest } from './finding.ts'

const BY_KIND: Readonly<Record<Exclude<ContrastKind, 'position-shift'>, ContrastRule>> = {
  figure: findFigure,
  date: findDate,
  negation: either(findNegation, findDeniedDeed, findNone),
  blame: either(findBlame, findOpposedPoles('blame')),
  'opposed-outcome': findOpposedPoles('opposed-outcome'),
  'opposed-action': findOpposedPoles('opposed-action'),
  scope: either(findScope, findOpposedPoles('scope')),
  purpose: either(findPurpose, findOpposedPoles('purpose')),
  actor: findActor,
  'reporting-stance': findReportingStance,
}

/** One rule a kind, in the order of CONTRAST_KINDS: the first that holds names the contrast. */
export const RULES: readonly ContrastRule[] = CONTRAST_KINDS.flatMap((kind) =>
  kind === 'position-shift' ? [] : [BY_KIND[kind]],
)

function either(...rules: readonly ContrastRule[]): ContrastRule {
  return (pair) => strongest(rules.map((rule) => rule(pair)))
}
