import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Server {
  readonly url: string
  readonly stop: () => Promise<void>
}

const START_SECONDS = 100

/** Starts the whole thing as `npm start` does, on a free port and with a store of its own. */
export async function serve(): Promise<Server> {
  const { E2E_URL } = process.env
  if (E2E_URL !== undefined) return { url: E2E_URL, stop: async () => {} }
  const state = mkdtempSync(join(tmpdir(), 'tabayun-e2e-'))
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const log: string[] = []
  // A group of its own, so that what it starts ends with it.
  const child = spawn(process.execPath, ['seed/start.ts'], {
    env: { ...process.env, PORT: String(port), TABAYUN_STATE: state },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => log.push(String(chunk)))
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) {
      process.kill(-child.pid, 'SIGTERM')
      await ended
    }
    rmSync(state, { recursive: true, force: true, maxRetries: 3 })
  }
  const ready = await waitUntilHealthy(url, () => child.exitCode !== null)
  if (ready) return { url, stop }
  await stop()
  throw new Error(`the server did not start:\n${log.join('')}`)
}

async function waitUntilHealthy(url: string, hasEnded: () => boolean): Promise<boolean> {
  for (let second = 0; second < START_SECONDS && !hasEnded(); second += 1) {
    const answer = await fetch(`${url}/healthz`).catch(() => null)
    if (answer?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  return false
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no free port')),
      )
    })
  })
}
