import { env, exports } from 'cloudflare:workers'
import { createToken, makeToken } from '#actions/create-token.ts'
import { sha256 } from '#actions/hash.ts'
import { openStore, type Store } from '#store/open-store.ts'
import type { Role } from '#store/types.ts'

let clients = 0

/** Asks the Worker. Every request comes from an address of its own, lest the rate limit of one test meets another. */
export function ask(path: string, init: RequestInit = {}): Promise<Response> {
  clients += 1
  const headers = new Headers(init.headers)
  if (!headers.has('cf-connecting-ip')) headers.set('cf-connecting-ip', `client-${clients}`)
  return exports.default.fetch(new Request(`https://tabayun.test${path}`, { ...init, headers }))
}

/** Posts JSON; text and bytes go as they are. */
export function post(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: isRaw ? body : JSON.stringify(body),
  })
}

export function store(): Store {
  return openStore(env.DB)
}

/** The header of a fresh token. */
export async function bearer(role: Role): Promise<{ readonly authorization: string }> {
  const { token } = await createToken({ store: store(), now: Date.now }, { role, days: 1 })
  return { authorization: `Bearer ${token}` }
}

/** The header of a token whose time is over. */
export async function expiredBearer(): Promise<{ readonly authorization: string }> {
  const token = makeToken()
  await store().addToken({
    sha256: await sha256(token),
    role: 'admin',
    createdAt: 0,
    expiresAt: Date.now() - 1,
  })
  return { authorization: `Bearer ${token}` }
}

/** Rows of every table that an article fills. */
export async function countRows(): Promise<Readonly<Record<string, number>>> {
  const tables = ['articles', 'claims', 'actors', 'aliases', 'outlets', 'relations']
  const counts = await env.DB.batch<{ n: number }>(
    tables.map((table) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`)),
  )
  return Object.fromEntries(tables.map((table, at) => [table, counts[at]?.results[0]?.n ?? -1]))
}

/** Places of the faults that a problem names. */
export async function pointersOf(response: Response): Promise<readonly string[]> {
  const { errors = [] } = await response.json<{ errors?: { pointer: string }[] }>()
  return errors.map(({ pointer }) => pointer)
}
