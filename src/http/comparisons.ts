import { compareArticles } from '#actions/compare-articles.ts'
import { relatePairs } from '#actions/relate-pairs.ts'
import { type Api, BODY_PROBLEMS, describe } from './documented.ts'
import { compareSchema, relationsSchema } from './input-schemas.ts'
import {
  bytesFor,
  compareMaxChars,
  HTML_BODY_MAX_BYTES,
  limitRate,
  MAX_PAIRS,
  STATEMENT_MAX_CHARS,
} from './limits.ts'
import { readJson } from './read-body.ts'
import { readSources } from './read-sources.ts'
import { respondProblem } from './respond.ts'
import { toWireComparison, toWireRelation } from './to-wire.ts'

/** What is open to all and stores nothing. */
export function addComparisonRoutes(api: Api): void {
  describe(api, (wire) => ({
    method: 'post',
    path: '/v1/compare',
    summary: 'Compare articles: who says what, and where the accounts part',
    description:
      'Nothing is stored. Of each article, give its `text` or the `html` of its page: the answer then holds the text that was read out of it.',
    body: compareSchema,
    answers: { 200: { description: 'The accounts side by side', schema: wire.comparison } },
    problems: [...BODY_PROBLEMS, 429],
  }))
  api.post('/v1/compare', limitRate, async (c) => {
    const max = compareMaxChars(c)
    const body = await readJson(c, compareSchema, {
      maxBytes: Math.max(bytesFor(max), HTML_BODY_MAX_BYTES),
    })
    if (!body.ok) return respondProblem(c, body.error)
    const sources = readSources(body.value.articles, max)
    if (!sources.ok) return respondProblem(c, sources.error)
    const compared = compareArticles(sources.value)
    if (!compared.ok) return respondProblem(c, compared.error)
    const { comparison, extracted } = compared.value
    return c.json(toWireComparison(comparison, extracted))
  })

  describe(api, (wire) => ({
    method: 'post',
    path: '/v1/relations',
    summary: 'Judge pairs of bare statements: do they conflict?',
    body: relationsSchema,
    answers: { 200: { description: 'One relation a pair', schema: wire.relationsAnswer } },
    problems: [...BODY_PROBLEMS, 429],
  }))
  api.post('/v1/relations', limitRate, async (c) => {
    const maxBytes = bytesFor(MAX_PAIRS * 2 * STATEMENT_MAX_CHARS)
    const body = await readJson(c, relationsSchema, { maxBytes })
    if (!body.ok) return respondProblem(c, body.error)
    return c.json({ relations: relatePairs(body.value.pairs).map(toWireRelation) })
  })
}
