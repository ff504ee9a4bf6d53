import { ENGINE_VERSION } from '#domain/engine-version.ts'
import type { Problem } from '#domain/problem.ts'
import { Layout } from '#web/layout.tsx'
import { type Shape, Shapes, TypeName } from './docs-shapes.tsx'
import { type Api, registerOperations } from './documented.ts'
import { pageLanguage } from './page-language.ts'

type Description = ReturnType<Api['getOpenAPI31Document']>
type Parameters = readonly { readonly name?: string; readonly description?: string }[]

/** The API's description, for machines and for people. Built once: building takes milliseconds. */
export function addDocumentation(api: Api): void {
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
  })
  let description: Description | undefined
  const describeOnce = () => {
    if (description !== undefined) return description
    registerOperations(api)
    description = api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'tabayun',
        version: ENGINE_VERSION,
        description:
          'Who says what in the news, word for word, and where the accounts part. Flags say that accounts part, not who is right. Offsets are UTF-16 code units, end exclusive.',
        license: { name: 'MIT' },
      },
      servers: [{ url: '/' }],
    })
    return description
  }
  api.get('/openapi.json', (c) => c.json(describeOnce()))
  api.get('/docs', (c) => {
    const lang = pageLanguage(c)
    return c.html(
      <Layout lang={lang} title="API" place="/docs">
        <div lang="en" dir="ltr">
          <h1>API</h1>
          <p class="lead">
            JSON in and out; described for machines in <a href="/openapi.json">/openapi.json</a>.
            Problems are <code>application/problem+json</code>, with a JSON pointer to each fault.
            Writing needs <code>Authorization: Bearer TOKEN</code>; <code>npm run token</code> makes
            one.
          </p>
          {operationsOf(describeOnce()).map((operation) => (
            <OperationSection {...operation} />
          ))}
          <Shapes shapes={shapesOf(describeOnce())} />
          <h2>Problems</h2>
          <ul>
            {PROBLEM_KINDS.map((kind) => (
              <li id={kind}>
                <code>/docs#{kind}</code>
              </li>
            ))}
          </ul>
        </div>
      </Layout>,
    )
  })
}

interface ShownOperation {
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly parameters: Parameters
  readonly needsToken: boolean
  readonly body: Shape | null
  readonly answer: Shape | null
  readonly answers: readonly (readonly [string, string])[]
}

function OperationSection(operation: ShownOperation) {
  const { method, path, summary, description, parameters, needsToken, body, answer } = operation
  return (
    <section>
      <h2>
        <code>
          {method} {path}
        </code>
      </h2>
      <p>
        {/[.?]$/u.test(summary) ? summary : `${summary}.`} {description}{' '}
        {needsToken ? 'Needs a token.' : ''}
      </p>
      {parameters.length === 0 ? null : (
        <ul>
          {parameters.map((parameter) => (
            <li>
              <code>{parameter.name}</code> {parameter.description ?? ''}
            </li>
          ))}
        </ul>
      )}
      {body === null ? null : (
        <p>
          Body: <TypeName shape={body} />
        </p>
      )}
      {answer === null ? null : (
        <p>
          Answer: <TypeName shape={answer} />
        </p>
      )}
      <p class="hint">
        {operation.answers.map(([status, meaning]) => `${status} ${meaning}`).join(' · ')}
      </p>
    </section>
  )
}

function operationsOf({ paths = {} }: Description): readonly ShownOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      return [
        {
          method: method.toUpperCase(),
          path,
          summary: operation.summary ?? '',
          description: operation.description ?? '',
          parameters: (operation.parameters ?? []).filter(isParameter),
          needsToken: operation.security !== undefined,
          body: jsonShape(operation.requestBody),
          answer: jsonShape(
            Object.entries(operation.responses ?? {}).find(([status]) =>
              status.startsWith('2'),
            )?.[1],
          ),
          answers: Object.entries(operation.responses ?? {}).map(
            ([status, answer]) => [status, String(answer.description ?? '')] as const,
          ),
        },
      ]
    }),
  )
}

/** Types of problems lead here. */
const PROBLEM_KINDS = [
  'invalid-body',
  'invalid-query',
  'malformed-json',
  'invalid-utf8',
  'unsupported-media-type',
  'too-large',
  'html-too-large',
  'not-found',
  'method-not-allowed',
  'unauthorised',
  'forbidden',
  'conflict',
  'rate-limited',
  'internal',
] as const satisfies readonly Problem['kind'][]

const METHODS = ['get', 'post', 'delete'] as const

function isParameter(value: object): value is Parameters[number] {
  return 'name' in value
}

/** The shape of a JSON body or answer; null where it has none. */
function jsonShape(part: object | undefined): Shape | null {
  if (part === undefined || !hasContent(part)) return null
  return part.content[JSON_TYPE]?.schema ?? null
}

function hasContent(
  part: object,
): part is { readonly content: Readonly<Record<string, { readonly schema?: Shape } | undefined>> } {
  return 'content' in part
}

function shapesOf({ components }: Description): Readonly<Record<string, Shape>> {
  return components?.schemas ?? {}
}

const JSON_TYPE = 'application/json'
