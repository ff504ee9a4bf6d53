import { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from '#http/app-env.ts'
import { addArticleRoutes } from '#http/articles.ts'
import { addClaimRoutes } from '#http/claims.ts'
import { addComparisonRoutes } from '#http/comparisons.ts'
import { addContrastRoutes } from '#http/contrasts.ts'
import { addDocumentation } from '#http/docs.tsx'
import { addHealthRoute } from '#http/health.ts'
import { addPages } from '#http/pages.tsx'
import { respondProblem } from '#http/respond.ts'
import { addTopicRoutes } from '#http/topics.ts'
import { openStore } from '#store/open-store.ts'

/** The whole application: what every request passes, then the routes. */
function createApp() {
  const app = new OpenAPIHono<AppEnv>()
  app.use(requestId())
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
    }),
  )
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, allowed) =>
        respondProblem(c, { kind: 'method-not-allowed', allowed }),
    }),
  )
  app.use(async (c, next) => {
    c.set('context', { store: openStore(c.env.DB), now: Date.now })
    await next()
  })
  const tag = etag()
  app.use('/v1/*', (c, next) => (c.req.method === 'GET' ? tag(c, next) : next()))

  addComparisonRoutes(app)
  addArticleRoutes(app)
  addClaimRoutes(app)
  addTopicRoutes(app)
  addContrastRoutes(app)
  addHealthRoute(app)
  addDocumentation(app)
  addPages(app)

  app.notFound((c) => respondProblem(c, { kind: 'not-found', what: 'page', id: c.req.path }))
  app.onError((error, c) => {
    const { method, path } = c.req
    const id = c.get('requestId')
    console.error(
      JSON.stringify({ requestId: id, method, path, error: error.message, stack: error.stack }),
    )
    return respondProblem(c, { kind: 'internal', requestId: id })
  })
  return app
}

export const app = createApp()
