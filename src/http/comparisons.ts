import { compareArticles } from '#actions/compare-articles.ts'
import { relatePairs } from '#actions/relate-pairs.ts'
import { type Api, BODY_PROBLEMS, describe } from './documented.ts'
import { compareSchema, relationsSchema } from './input-schemas.ts'
import {
  bytesFor,
  checkLength,
  compareMaxChars,
  limitRate,
  MAX_PAIRS,
  STATEMENT_MAX_CHARS,
} from './limits.ts'
import { readJson } from './read-body.ts'
import { respondProblem } from './respond.ts'
import { toWireComparison, toWireRelation } from './to-wire.ts'
import { comparisonSchema, relationsAnswerSchema } from './wire-schemas.ts'

/** What is open to all and stores nothing. */
export function addComparisonRoutes(api: Api): void {
  describe(api, {
    method: 'post',
    path: '/v1/compare',
    summary: 'Compare articles: who says what, and where the accounts part',
    description:
      'Nothing is stored. Texts are plain text; `html` and `url` as sources come with a later version.',
    body: compareSchema,
    answers: { 200: { description: 'The accounts side by side', schema: comparisonSchema } },
    problems: [...BODY_PROBLEMS, 429],
  })
  api.post('/v1/compare', limitRate, async (c) => {
    const max = compareMaxChars(c)
    const body = await readJson(c, compareSchema, { maxBytes: bytesFor(max) })
    if (!body.ok) return respondProblem(c, body.error)
    const short = checkLength(body.value.articles, max)
    if (!short.ok) return respondProblem(c, short.error)
    const compared = compareArticles(body.value.articles)
    if (!compared.ok) return respondProblem(c, compared.error)
    return c.json(toWireComparison(compared.value.comparison))
  })

  describe(api, {
    method: 'post',
    path: '/v1/relations',
    summary: 'Judge pairs of bare statements: do they conflict?',
    body: relationsSchema,
    answers: { 200: { description: 'One relation a pair', schema: relationsAnswerSchema } },
    problems: [...BODY_PROBLEMS, 429],
  })
  api.post('/v1/relations', limitRate, async (c) => {
    const maxBytes = bytesFor(MAX_PAIRS * 2 * STATEMENT_MAX_CHARS)
    const body = await readJson(c, relationsSchema, { maxBytes })
    if (!body.ok) return respondProblem(c, body.error)
    return c.json({ relations: relatePairs(body.value.pairs).map(toWireRelation) })
  })
}
