import { z } from '@hono/zod-openapi'
import { findContrast, listContrasts } from '#actions/list-contrasts.ts'
import { type Api, describe } from './documented.ts'
import { contrastsQuery, pageOptions, readQuery } from './read-query.ts'
import { respondProblem } from './respond.ts'
import { respondPage } from './respond-page.ts'
import { toWireListedContrast } from './to-wire.ts'
import { pageOf } from './wire-schemas.ts'

/** Stored contrasts. */
export function addContrastRoutes(api: Api): void {
  describe(api, (wire) => ({
    method: 'get',
    path: '/v1/contrasts',
    summary: 'List stored contrasts',
    query: contrastsQuery,
    answers: { 200: { description: 'A page of the list', schema: pageOf(wire.listedContrast) } },
    problems: [400],
  }))
  api.get('/v1/contrasts', async (c) => {
    const query = readQuery(c, contrastsQuery)
    if (!query.ok) return respondProblem(c, query.error)
    const { topic = null, kind = null, strength = null, status = null } = query.value
    const filter = { topic, kind, strength, status }
    const page = await listContrasts(c.get('context'), filter, pageOptions(query.value))
    return respondPage(c, page, toWireListedContrast)
  })

  describe(api, (wire) => ({
    method: 'get',
    path: '/v1/contrasts/{id}',
    summary: 'One contrast',
    params: z.object({ id: z.string() }),
    answers: { 200: { description: 'The contrast', schema: wire.listedContrast } },
    problems: [404],
  }))
  api.get('/v1/contrasts/:id', async (c) => {
    const found = await findContrast(c.get('context'), c.req.param('id'))
    return found.ok ? c.json(toWireListedContrast(found.value)) : respondProblem(c, found.error)
  })
}
