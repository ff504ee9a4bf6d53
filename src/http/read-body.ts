import type { z } from '@hono/zod-openapi'
import type { Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Lang } from '#web/words.ts'
import type { AppContext } from './app-env.ts'
import { findUnsafeText } from './check-text.ts'
import { toFaults } from './faults.ts'

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json$/u

/** Reads a JSON body: size first, then bytes, then JSON, then text, then the schema. */
export async function readJson<Schema extends z.ZodType>(
  c: AppContext,
  schema: Schema,
  { maxBytes }: { readonly maxBytes: number },
): Promise<Result<z.output<Schema>, Problem>> {
  const type = mediaTypeOf(c)
  if (type !== null && !JSON_TYPE.test(type)) {
    return err({ kind: 'unsupported-media-type', given: type })
  }
  const body = await readText(c, maxBytes)
  if (!body.ok) return body
  const parsed = parseJson(body.value)
  return parsed.ok ? checkValue(parsed.value, schema) : parsed
}

/** Checks a value's text and form. */
export function checkValue<Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
  lang: Lang = 'en',
): Result<z.output<Schema>, Problem> {
  const unsafe = findUnsafeText(value)
  if (unsafe.length > 0) return err({ kind: 'invalid-body', faults: unsafe })
  const checked = schema.safeParse(value)
  if (checked.success) return ok(checked.data)
  return err({ kind: 'invalid-body', faults: toFaults(checked.error.issues, lang) })
}

/** The body as text. Decoded fatally: a replaced byte would shift no offset, but falsify a quote. */
export async function readText(c: AppContext, maxBytes: number): Promise<Result<string, Problem>> {
  const tooLarge: Problem = { kind: 'too-large', max: maxBytes, unit: 'bytes' }
  if (Number(c.req.header('content-length') ?? 0) > maxBytes) return err(tooLarge)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  let text = ''
  let size = 0
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      size += chunk.byteLength
      if (size > maxBytes) return err(tooLarge)
      text += decoder.decode(chunk, { stream: true })
    }
    return ok(text + decoder.decode())
  } catch (error) {
    if (error instanceof TypeError) return err({ kind: 'invalid-utf8' })
    throw error
  }
}

export function mediaTypeOf(c: AppContext): string | null {
  const [type = ''] = (c.req.header('content-type') ?? '').split(';')
  return type.trim().toLowerCase() || null
}

function parseJson(text: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    return err({ kind: 'malformed-json', at: placeOf(error, text) })
  }
}

/** V8 names the position in some of its messages, and the end of the text in another. */
function placeOf(error: unknown, text: string): number | null {
  if (!(error instanceof SyntaxError)) throw error
  const position = /at position (\d+)/u.exec(error.message)?.[1]
  if (position !== undefined) return Number(position)
  return error.message.includes('end of JSON') ? text.length : null
}
