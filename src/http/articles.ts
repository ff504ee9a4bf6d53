import { z } from '@hono/zod-openapi'
import { addArticle } from '#actions/add-article.ts'
import { deleteArticle } from '#actions/delete-article.ts'
import { findArticle } from '#actions/find-article.ts'
import { listArticles } from '#actions/list-articles.ts'
import { type Api, BODY_PROBLEMS, describe } from './documented.ts'
import { articleSchema as newArticleSchema } from './input-schemas.ts'
import { ARTICLE_MAX_CHARS, HTML_BODY_MAX_BYTES } from './limits.ts'
import { readJson } from './read-body.ts'
import { articlesQuery, pageOptions, readQuery } from './read-query.ts'
import { readOne } from './read-sources.ts'
import { requireRole } from './require-role.ts'
import { respondProblem } from './respond.ts'
import { respondPage } from './respond-page.ts'
import { toWireArticle, toWireSummary } from './to-wire.ts'
import { pageOf } from './wire-schemas.ts'

const params = z.object({ id: z.string() })

/** Stored articles. */
export function addArticleRoutes(api: Api): void {
  describe(api, (wire) => ({
    method: 'post',
    path: '/v1/articles',
    summary: 'Store an article with its claims and their contrasts',
    description:
      'Idempotent: the same article (outlet and text) answers 200 with the stored one. Of `html`, the text of the article is stored, not the page. An edited text of the same url becomes a new version of it. Everything of an article is stored, or nothing.',
    body: newArticleSchema,
    needsToken: true,
    answers: {
      201: { description: 'Stored', schema: wire.article },
      200: { description: 'Was stored already', schema: wire.article },
    },
    problems: [...BODY_PROBLEMS, 401, 403],
  }))
  api.post('/v1/articles', requireRole('contributor'), async (c) => {
    const body = await readJson(c, newArticleSchema, { maxBytes: HTML_BODY_MAX_BYTES })
    if (!body.ok) return respondProblem(c, body.error)
    const source = readOne(body.value, '')
    if (!source.ok) return respondProblem(c, source.error)
    if (source.value.text.length > ARTICLE_MAX_CHARS) {
      const detail = `The text in it must have at most ${ARTICLE_MAX_CHARS} characters.`
      return respondProblem(c, { kind: 'invalid-body', faults: [{ pointer: '/html', detail }] })
    }
    const added = await addArticle(c.get('context'), source.value)
    if (!added.ok) return respondProblem(c, added.error)
    const { id, created } = added.value
    const found = await findArticle(c.get('context'), id)
    if (!found.ok) return respondProblem(c, found.error)
    return c.json(toWireArticle(found.value), created ? 201 : 200, {
      location: `/v1/articles/${id}`,
    })
  })

  describe(api, (wire) => ({
    method: 'get',
    path: '/v1/articles',
    summary: 'List stored articles, oldest first',
    query: articlesQuery,
    answers: { 200: { description: 'A page of the list', schema: pageOf(wire.articleSummary) } },
    problems: [400],
  }))
  api.get('/v1/articles', async (c) => {
    const query = readQuery(c, articlesQuery)
    if (!query.ok) return respondProblem(c, query.error)
    const { topic = null, outlet = null } = query.value
    const page = await listArticles(c.get('context'), { topic, outlet }, pageOptions(query.value))
    return respondPage(c, page, toWireSummary)
  })

  describe(api, (wire) => ({
    method: 'get',
    path: '/v1/articles/{id}',
    summary: 'An article with its text and claims',
    params,
    answers: { 200: { description: 'The article', schema: wire.article } },
    problems: [404],
  }))
  api.get('/v1/articles/:id', async (c) => {
    const found = await findArticle(c.get('context'), c.req.param('id'))
    return found.ok ? c.json(toWireArticle(found.value)) : respondProblem(c, found.error)
  })

  describe(api, () => ({
    method: 'delete',
    path: '/v1/articles/{id}',
    summary: 'Delete an article with its claims and their contrasts',
    params,
    needsToken: true,
    answers: { 204: { description: 'Deleted' } },
    problems: [401, 403, 404],
  }))
  api.delete('/v1/articles/:id', requireRole('contributor'), async (c) => {
    const deleted = await deleteArticle(c.get('context'), c.req.param('id'))
    return deleted.ok ? c.body(null, 204) : respondProblem(c, deleted.error)
  })
}
