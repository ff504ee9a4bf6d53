import { eq } from 'drizzle-orm'
import { tokens } from '#db/schema.ts'
import type { Database } from './database.ts'
import type { Role, Token } from './types.ts'

export async function findToken(db: Database, sha256: string): Promise<Token | undefined> {
  const [row] = await db.select().from(tokens).where(eq(tokens.sha256, sha256))
  return row
}

export async function addToken(
  db: Database,
  token: {
    readonly sha256: string
    readonly role: Role
    readonly createdAt: number
    readonly expiresAt: number
  },
): Promise<void> {
  await db.insert(tokens).values({ ...token, lastUsedAt: null })
}

export async function touchToken(db: Database, sha256: string, lastUsedAt: number): Promise<void> {
  await db.update(tokens).set({ lastUsedAt }).where(eq(tokens.sha256, sha256))
}
