import type { MiddlewareHandler } from 'hono'
import { authorise } from '#actions/authorise.ts'
import type { Role } from '#store/types.ts'
import type { AppEnv } from './app-env.ts'
import { respondProblem } from './respond.ts'

/** Lets in requests with a token of the role, or of one above it. */
export function requireRole(role: Role): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const [, token = null] = /^Bearer +(\S+)$/iu.exec(c.req.header('authorization') ?? '') ?? []
    const authorised = await authorise(c.get('context'), { token, role })
    return authorised.ok ? next() : respondProblem(c, authorised.error)
  }
}
