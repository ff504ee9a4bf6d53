import type { MiddlewareHandler } from 'hono'
import type { Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { AppContext, AppEnv } from './app-env.ts'
import { respondProblem } from './respond.ts'

/** The period of the binding in wrangler.toml. */
const RATE_PERIOD_SECONDS = 60
/** A character takes six bytes at most: `\u0627` in JSON, three times %D8 in a form. */
const BYTES_PER_CHAR = 9
const FRAMING_BYTES = 65_536

export const MAX_ARTICLES = 20
export const MAX_PAIRS = 100
/** Of a stored article: its claims and relations must fit into one batch. */
export const ARTICLE_MAX_CHARS = 100_000
/** Of one page's HTML in UTF-8: more takes too much time to read. */
export const HTML_MAX_BYTES = 524_288
export const STATEMENT_MAX_CHARS = 4000
export const TOPIC_MAX_BYTES = 65_536

/** Characters that the texts of one comparison may have together. */
export function compareMaxChars(c: AppContext): number {
  return Number(c.env.COMPARE_MAX_CHARS)
}

/** Bytes of a body whose texts have at most so many characters. */
export function bytesFor(chars: number): number {
  return chars * BYTES_PER_CHAR + FRAMING_BYTES
}

/** Bytes of a body that holds one page: escapes in JSON take three times the bytes of Arabic letters. */
export const HTML_BODY_MAX_BYTES = 3 * HTML_MAX_BYTES + FRAMING_BYTES

/** Refuses articles that are too long together, before any is read. */
export function checkLength<T extends { readonly text: string }>(
  articles: readonly T[],
  max: number,
): Result<readonly T[], Problem> {
  const chars = articles.reduce((sum, { text }) => sum + text.length, 0)
  return chars > max ? err({ kind: 'too-large', max, unit: 'characters' }) : ok(articles)
}

/** Limits how often one address may use what is open to all. */
export const limitRate: MiddlewareHandler<AppEnv> = async (c, next) => {
  const key = c.req.header('cf-connecting-ip') ?? 'unknown'
  const { success } = await c.env.RATE_LIMIT.limit({ key })
  if (success) return next()
  return respondProblem(c, { kind: 'rate-limited', retryAfterSeconds: RATE_PERIOD_SECONDS })
}
