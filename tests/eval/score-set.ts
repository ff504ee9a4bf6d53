import type { GoldSet } from './gold-set.ts'
import { predict } from './prediction.ts'
import { scoreClaims } from './score-claims.ts'
import { type Band, scoreContrasts, sumBands } from './score-contrasts.ts'
import { sumTallies, type Tally } from './tally.ts'

/** What the engine came to on a set of annotated articles. */
export interface SetScore {
  readonly name: string
  readonly tally: Tally
  readonly bands: readonly Band[]
  readonly errors: readonly string[]
}

/** Runs the engine on a set and scores what it finds. */
export function scoreSet(set: GoldSet): SetScore {
  const prediction = predict(set.articles)
  const claims = scoreClaims(set, prediction)
  const contrasts = scoreContrasts(prediction.contrasts, set.pairs, claims.goldOf)
  return {
    name: set.name,
    tally: sumTallies([claims.tally, contrasts.tally]),
    bands: contrasts.bands,
    errors: [...claims.errors, ...contrasts.errors],
  }
}

/** Several sets as one: counts add up, so larger sets weigh more. */
export function poolScores(scores: readonly SetScore[]): SetScore {
  return {
    name: 'together',
    tally: sumTallies(scores.map(({ tally }) => tally)),
    bands: sumBands(scores.flatMap(({ bands }) => bands)),
    errors: [],
  }
}
