import { z } from '@hono/zod-openapi'
import { findClaim } from '#actions/find-claim.ts'
import { listClaims } from '#actions/list-claims.ts'
import { type Api, describe } from './documented.ts'
import { claimsQuery, pageOptions, readQuery } from './read-query.ts'
import { respondProblem } from './respond.ts'
import { respondPage } from './respond-page.ts'
import { toWireListedClaim, toWireListedContrast } from './to-wire.ts'
import { pageOf } from './wire-schemas.ts'

/** Stored claims. */
export function addClaimRoutes(api: Api): void {
  describe(api, (wire) => ({
    method: 'get',
    path: '/v1/claims',
    summary: 'List and search stored claims',
    query: claimsQuery,
    answers: { 200: { description: 'A page of the list', schema: pageOf(wire.listedClaim) } },
    problems: [400],
  }))
  api.get('/v1/claims', async (c) => {
    const query = readQuery(c, claimsQuery)
    if (!query.ok) return respondProblem(c, query.error)
    const { topic, actor, outlet, voice, stance, q, from, to } = query.value
    const page = await listClaims(
      c.get('context'),
      {
        topic: topic ?? null,
        actor: actor ?? null,
        outlet: outlet ?? null,
        voice: voice ?? null,
        stance: stance ?? null,
        q: q ?? null,
        from: from ?? null,
        to: to ?? null,
      },
      pageOptions(query.value),
    )
    return respondPage(c, page, (claim) => toWireListedClaim(claim, page.actors))
  })

  describe(api, (wire) => ({
    method: 'get',
    path: '/v1/claims/{id}',
    summary: 'A claim with the words around it and its contrasts',
    params: z.object({ id: z.string() }),
    answers: { 200: { description: 'The claim', schema: wire.foundClaim } },
    problems: [404],
  }))
  api.get('/v1/claims/:id', async (c) => {
    const found = await findClaim(c.get('context'), c.req.param('id'))
    if (!found.ok) return respondProblem(c, found.error)
    const { claim, actors, contextText, contrasts } = found.value
    return c.json({
      ...toWireListedClaim(claim, actors),
      contextText,
      contrasts: contrasts.map(toWireListedContrast),
    })
  })
}
