import { parseArgs } from 'node:util'
import { createToken, makeToken } from '#actions/create-token.ts'
import { sha256 } from '#actions/hash.ts'
import type { Role } from '#store/types.ts'
import { withLocalStore } from './local-store.ts'
import { migrate, runWrangler } from './run-wrangler.ts'

const ROLES: readonly Role[] = ['reader', 'contributor', 'reviewer', 'admin']
const DAY = 86_400_000
const MAX_DAYS = 3650
const USAGE = `Usage: npm run token -- --role ${ROLES.join('|')} [--days 90] [--remote]`

const { values } = parseArgs({
  options: {
    role: { type: 'string', default: '' },
    days: { type: 'string', default: '90' },
    remote: { type: 'boolean', default: false },
  },
})
const role = ROLES.find((name) => name === values.role)
const days = Number(values.days)
if (role === undefined || !Number.isInteger(days) || days < 1 || days > MAX_DAYS) {
  console.error(USAGE)
  process.exit(2)
}

const { token, expiresAt } = values.remote
  ? await createRemote(role, days)
  : await createLocal(role, days)
console.log(token)
console.error(`Role ${role}, until ${new Date(expiresAt).toISOString()}. It is shown this once.`)

async function createLocal(name: Role, forDays: number) {
  await migrate()
  return withLocalStore((store) =>
    createToken({ store, now: Date.now }, { role: name, days: forDays }),
  )
}

async function createRemote(
  name: Role,
  forDays: number,
): Promise<{ readonly token: string; readonly expiresAt: number }> {
  const made = makeToken()
  const now = Date.now()
  const until = now + forDays * DAY
  // Nothing here comes from outside: a role of ours, hexadecimal digits and numbers.
  const sql = `INSERT INTO tokens (sha256, role, created_at, expires_at) VALUES ('${await sha256(made)}', '${name}', ${now}, ${until})`
  await runWrangler(['d1', 'execute', 'tabayun', '--remote', '--yes', '--command', sql])
  return { token: made, expiresAt: until }
}
