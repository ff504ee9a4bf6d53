import type { ChildProcess } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { isEmpty, loadSeed } from './load.ts'
import { withLocalStore } from './local-store.ts'
import { migrate, startWrangler, stateFlags } from './run-wrangler.ts'

const { PORT = '8787' } = process.env
const ADDRESS = `http://localhost:${PORT}`
const POLL_MS = 100

await migrate()
await withLocalStore(async (store) => {
  if (await isEmpty(store)) await loadSeed(store)
})

const server = startWrangler(
  [
    'dev',
    '--port',
    PORT,
    '--show-interactive-dev-session=false',
    '--log-level=warn',
    ...stateFlags(),
  ],
  ['ignore', 'inherit', 'inherit'],
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => server.kill(signal))
}
server.once('exit', (code) => process.exit(code ?? 0))
if (await isHealthy(server)) printInvitation()

async function isHealthy({ exitCode }: ChildProcess): Promise<boolean> {
  while (exitCode === null) {
    const answer = await fetch(`${ADDRESS}/healthz`).catch(() => null)
    if (answer?.ok) return true
    await setTimeout(POLL_MS)
  }
  return false
}

function printInvitation(): void {
  console.log(`
tabayun is at ${ADDRESS}

Try:
  ${ADDRESS}/                      paste articles, or open the sample
  ${ADDRESS}/docs                  the API, operation by operation
  curl ${ADDRESS}/v1/contrasts     what the sample's accounts part on

Ctrl+C ends it.`)
}
