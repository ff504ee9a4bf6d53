import { readAxisTerms } from '#languages/read-axis-terms.ts'
import type { AxisTerms } from '#languages/types.ts'
import { once } from '#text/once.ts'
import { course } from './axis-terms/course.ts'
import { courts } from './axis-terms/courts.ts'
import { diplomacy } from './axis-terms/diplomacy.ts'
import { disasters } from './axis-terms/disasters.ts'
import { economy } from './axis-terms/economy.ts'
import { health } from './axis-terms/health.ts'
import { politics } from './axis-terms/politics.ts'
import { scope } from './axis-terms/scope.ts'
import { society } from './axis-terms/society.ts'
import { sport } from './axis-terms/sport.ts'
import { statements } from './axis-terms/statements.ts'
import { war } from './axis-terms/war.ts'
import { foldTable } from './fold-table.ts'
import { verbFamily } from './verb-family.ts'

/**
 * The term itself; for an imperfect its تـ and future forms. No imperfect is listed whose تـ form is
 * another word (يقدم alone would give تقدم, progress): «!» after it keeps it alone.
 */
function withForms(term: string): readonly string[] {
  if (term.endsWith('!')) return [term.slice(0, -1)]
  if (term.includes('~')) return verbFamily(term).flatMap(withForms)
  if (term[0] !== 'ي' || !/^[^ ]{4}/u.test(term)) return [term]
  const rest = term.slice(1)
  return [term, `ت${rest}`, `سي${rest}`, `ست${rest}`]
}

/**
 * Terms in normal form by axis and pole: a verb in its past and imperfect beside its noun and
 * participle, or «~» after the past for the four of them. A word that decides nothing alone stands in a phrase.
 */
export const axisTerms: () => Readonly<Record<string, AxisTerms>> = once(() =>
  readAxisTerms(
    [
      war,
      diplomacy,
      politics,
      courts,
      economy,
      health,
      disasters,
      sport,
      society,
      statements,
      course,
      scope,
    ].map(foldTable),
    withForms,
  ),
)
