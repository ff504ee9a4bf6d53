import { z } from '@hono/zod-openapi'
import { isIsoDate } from '#domain/iso-date.ts'
import type { Problem } from '#domain/problem.ts'
import { CONTRAST_KINDS } from '#domain/relation.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Cursor, PageOptions } from '#store/types.ts'
import type { AppContext } from './app-env.ts'
import { findUnsafeText } from './check-text.ts'
import { toFaults } from './faults.ts'

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 200

const word = z.string().min(1).max(300).optional()
const date = z
  .string()
  .refine(isIsoDate, { error: 'date' })
  .optional()
  .openapi({ description: 'ISO 8601 year, month, day or moment.' })

const page = {
  limit: z.coerce.number<string>().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
  cursor: z
    .string()
    .refine((text) => decodeCursor(text) !== null, { error: 'cursor' })
    .optional()
    .openapi({ description: 'nextCursor of the page before.' }),
}

export const articlesQuery = z.strictObject({ topic: word, outlet: word, ...page })

export const claimsQuery = z.strictObject({
  topic: word.openapi({ description: "A topic's slug." }),
  actor: word.openapi({ description: "An actor's id; its people and institutions are included." }),
  outlet: word.openapi({ description: "An outlet's id or its very name." }),
  voice: z.enum(['attributed', 'outlet']).optional(),
  stance: z.enum(['neutral', 'affirm', 'doubt', 'deny']).optional(),
  q: word.openapi({ description: 'Words that all stand in the quote, in any inflection.' }),
  from: date,
  to: date,
  ...page,
})

export const topicsQuery = z.strictObject(page)

export const contrastsQuery = z.strictObject({
  topic: word,
  kind: z.enum(CONTRAST_KINDS).optional(),
  strength: z.enum(['strong', 'weak']).optional(),
  status: z.enum(['open', 'confirmed', 'dismissed']).optional(),
  ...page,
})

export const topicComparisonQuery = z.strictObject({
  accounts: z.string().min(1).max(4000).optional().openapi({
    description: 'Actor ids (slugs), joined by commas; their people are included.',
    example: 'kazakh-mfa,nidaa-post',
  }),
})

/** Reads the query of the address. */
export function readQuery<Schema extends z.ZodType>(
  c: AppContext,
  schema: Schema,
): Result<z.output<Schema>, Problem> {
  const query = c.req.query()
  const unsafe = findUnsafeText(query)
  if (unsafe.length > 0) return err({ kind: 'invalid-query', faults: unsafe })
  const checked = schema.safeParse(query)
  if (checked.success) return ok(checked.data)
  return err({ kind: 'invalid-query', faults: toFaults(checked.error.issues) })
}

/** Where a list goes on. */
export function pageOptions(query: {
  readonly limit: number
  readonly cursor?: string | undefined
}): PageOptions {
  return {
    limit: query.limit,
    after: query.cursor === undefined ? null : decodeCursor(query.cursor),
  }
}

/** A place in a list as clients see it: nothing to be read from it. */
export function encodeCursor({ createdAt, id }: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([createdAt, id]))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function decodeCursor(text: string): Cursor | null {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const json = new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)))
    const given: unknown = JSON.parse(json)
    if (!Array.isArray(given)) return null
    const [createdAt, id]: readonly unknown[] = given
    return typeof createdAt === 'number' && typeof id === 'string' ? { createdAt, id } : null
  } catch {
    return null
  }
}
