import type { Context as HonoContext } from 'hono'
import type { Context } from '#actions/context.ts'

/** What a handler finds in its Hono context. */
export interface AppEnv {
  Bindings: Env
  Variables: { context: Context; requestId: string }
}

export type AppContext = HonoContext<AppEnv>
