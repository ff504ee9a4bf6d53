import { checkHealth } from '#actions/check-health.ts'
import { type Api, describe } from './documented.ts'

/** Whether the Worker and its store answer. */
export function addHealthRoute(api: Api): void {
  describe(api, (wire) => ({
    method: 'get',
    path: '/healthz',
    summary: 'Whether the service and its store answer',
    answers: { 200: { description: 'They do', schema: wire.health } },
    problems: [],
  }))
  api.get('/healthz', async (c) => c.json(await checkHealth(c.get('context'))))
}
