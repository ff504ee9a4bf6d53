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

/**
 * Terms in normal form by axis and pole. The stem makes inflections meet, so a verb stands once
 * beside its nouns and adjectives; «be» in a phrase is any of its forms. A word that decides
 * nothing alone (use, hold, free) stands in a phrase.
 */
export const axisTerms: () => Readonly<Record<string, AxisTerms>> = once(() =>
  readAxisTerms([
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
  ]),
)
