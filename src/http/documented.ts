import type { OpenAPIHono, RouteConfig, z } from '@hono/zod-openapi'
import type { AppEnv } from './app-env.ts'
import { makeWireSchemas, type WireSchemas } from './wire-schemas.ts'

export type Api = OpenAPIHono<AppEnv>

/** One operation as /openapi.json tells it. Handlers stand beside it: bodies are read by `readJson`, not by a validator. */
interface Operation {
  readonly method: 'get' | 'post' | 'delete'
  /** As OpenAPI writes it: /v1/articles/{id}. */
  readonly path: string
  readonly summary: string
  readonly description?: string
  readonly query?: z.ZodObject
  readonly params?: z.ZodObject
  readonly body?: z.ZodType
  readonly answers: Readonly<
    Record<number, { readonly description: string; readonly schema?: z.ZodType }>
  >
  /** Status codes of the problems it may answer with. */
  readonly problems: readonly number[]
  readonly needsToken?: boolean
}

type Telling = (wire: WireSchemas) => Operation

const TELLINGS = new WeakMap<Api, Telling[]>()

/** Tells an operation in the API's description, once somebody asks for that. */
export function describe(api: Api, telling: Telling): void {
  TELLINGS.set(api, [...(TELLINGS.get(api) ?? []), telling])
}

/** Registers all operations that were told, in order. To be called once. */
export function registerOperations(api: Api): void {
  const wire = makeWireSchemas()
  for (const telling of TELLINGS.get(api) ?? []) register(api, telling(wire), wire)
}

function register(api: Api, operation: Operation, wire: WireSchemas): void {
  const { method, path, summary, description, query, params, body, needsToken } = operation
  const responses: RouteConfig['responses'] = {}
  for (const [status, answer] of Object.entries(operation.answers)) {
    responses[status] = {
      description: answer.description,
      ...(answer.schema === undefined ? {} : { content: json(answer.schema) }),
    }
  }
  for (const status of operation.problems) {
    responses[status] = {
      description: PROBLEMS[status] ?? 'A problem',
      content: { 'application/problem+json': { schema: wire.problem } },
    }
  }
  api.openAPIRegistry.registerPath({
    method,
    path,
    summary,
    ...(description === undefined ? {} : { description }),
    request: {
      ...(query === undefined ? {} : { query }),
      ...(params === undefined ? {} : { params }),
      ...(body === undefined ? {} : { body: { required: true, content: json(body) } }),
    },
    ...(needsToken ? { security: [{ token: [] }] } : {}),
    responses,
  })
}

function json(schema: z.ZodType) {
  return { 'application/json': { schema } }
}

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'Malformed JSON, invalid UTF-8 or query',
  401: 'No valid token',
  403: 'The token does not allow it',
  404: 'Not there',
  409: 'Conflicts with what is stored',
  413: 'Too large',
  415: 'Content type not supported',
  422: 'Values not valid, each with its JSON pointer',
  429: 'Too many requests; Retry-After says how long to wait',
}

/** Problems of any body. */
export const BODY_PROBLEMS = [400, 413, 415, 422] as const
