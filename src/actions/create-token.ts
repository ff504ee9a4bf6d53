import type { Role } from '#store/types.ts'
import type { Context } from './context.ts'
import { sha256 } from './hash.ts'

const DAY = 86_400_000
const TOKEN_BYTES = 32

/** Makes a token. It is told once: the store keeps its hash only. */
export async function createToken(
  { store, now }: Context,
  { role, days }: { readonly role: Role; readonly days: number },
): Promise<{ readonly token: string; readonly expiresAt: number }> {
  const token = makeToken()
  const expiresAt = now() + days * DAY
  await store.addToken({ sha256: await sha256(token), role, createdAt: now(), expiresAt })
  return { token, expiresAt }
}

/** A random token with a prefix by which scanners of leaked secrets know it. */
export function makeToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `tabayun_${hex}`
}
