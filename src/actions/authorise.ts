import type { Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Role } from '#store/types.ts'
import type { Context } from './context.ts'
import { sha256 } from './hash.ts'

/** From least to most: each may do what those before it may. */
const ROLES: readonly Role[] = ['reader', 'contributor', 'reviewer', 'admin']
/** A date is enough to see which tokens are in use, and spares a write for each request. */
const TOUCH_INTERVAL = 86_400_000

/** Lets in who holds a valid token of the role, or of one above it. */
export async function authorise(
  { store, now }: Context,
  { token, role }: { readonly token: string | null; readonly role: Role },
): Promise<Result<Role, Problem>> {
  if (token === null) return err({ kind: 'unauthorised' })
  const found = await store.findToken(await sha256(token))
  if (found === undefined || found.expiresAt <= now()) return err({ kind: 'unauthorised' })
  if (ROLES.indexOf(found.role) < ROLES.indexOf(role)) return err({ kind: 'forbidden', role })
  if (found.lastUsedAt === null || now() - found.lastUsedAt >= TOUCH_INTERVAL) {
    await store.touchToken(found.sha256, now())
  }
  return ok(found.role)
}
