import { z } from '@hono/zod-openapi'
import { addTopic } from '#actions/add-topic.ts'
import { compareTopic } from '#actions/compare-topic.ts'
import { listTopics } from '#actions/list-topics.ts'
import { type Api, BODY_PROBLEMS, describe } from './documented.ts'
import { topicSchema as newTopicSchema } from './input-schemas.ts'
import { TOPIC_MAX_BYTES } from './limits.ts'
import { readJson } from './read-body.ts'
import { pageOptions, readQuery, topicComparisonQuery, topicsQuery } from './read-query.ts'
import { requireRole } from './require-role.ts'
import { respondProblem } from './respond.ts'
import { respondPage } from './respond-page.ts'
import { toWireComparison, toWireTopic } from './to-wire.ts'
import { pageOf } from './wire-schemas.ts'

/** Topics and their stored comparisons. */
export function addTopicRoutes(api: Api): void {
  describe(api, (wire) => ({
    method: 'get',
    path: '/v1/topics',
    summary: 'List topics, oldest first',
    query: topicsQuery,
    answers: { 200: { description: 'A page of the list', schema: pageOf(wire.topic) } },
    problems: [400],
  }))
  api.get('/v1/topics', async (c) => {
    const query = readQuery(c, topicsQuery)
    if (!query.ok) return respondProblem(c, query.error)
    return respondPage(c, await listTopics(c.get('context'), pageOptions(query.value)), toWireTopic)
  })

  describe(api, (wire) => ({
    method: 'post',
    path: '/v1/topics',
    summary: 'Add a topic; the stored articles that belong to it are gathered and related',
    body: newTopicSchema,
    needsToken: true,
    answers: { 201: { description: 'Added', schema: wire.topic } },
    problems: [...BODY_PROBLEMS, 401, 403, 409],
  }))
  api.post('/v1/topics', requireRole('contributor'), async (c) => {
    const body = await readJson(c, newTopicSchema, { maxBytes: TOPIC_MAX_BYTES })
    if (!body.ok) return respondProblem(c, body.error)
    const added = await addTopic(c.get('context'), body.value)
    if (!added.ok) return respondProblem(c, added.error)
    return c.json(toWireTopic(added.value), 201, {
      location: `/v1/topics/${added.value.slug}/comparison`,
    })
  })

  describe(api, (wire) => ({
    method: 'get',
    path: '/v1/topics/{slug}/comparison',
    summary: 'The stored accounts of a topic side by side',
    description:
      'Of its newest 50 articles, latest versions only. Articles are keyed by their ids, actors by their slugs.',
    params: z.object({ slug: z.string() }),
    query: topicComparisonQuery,
    answers: { 200: { description: 'As /v1/compare answers', schema: wire.comparison } },
    problems: [400, 404],
  }))
  api.get('/v1/topics/:slug/comparison', async (c) => {
    const query = readQuery(c, topicComparisonQuery)
    if (!query.ok) return respondProblem(c, query.error)
    const named = query.value.accounts?.split(',').filter((id) => id !== '')
    const accounts = named === undefined || named.length === 0 ? null : named
    const slug = c.req.param('slug')
    const compared = await compareTopic(c.get('context'), { slug, accounts })
    if (!compared.ok) return respondProblem(c, compared.error)
    return c.json(toWireComparison(compared.value.comparison))
  })
}
