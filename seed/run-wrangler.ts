import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { statePath } from './local-store.ts'

// The package exports its manifest, and not the command itself.
const MANIFEST = createRequire(import.meta.url).resolve('wrangler/package.json')
const WRANGLER = join(dirname(MANIFEST), 'bin/wrangler.js')

/** Starts wrangler without its banner, its questions or its calls home. */
export function startWrangler(
  args: readonly string[],
  stdio: NonNullable<SpawnOptions['stdio']>,
): ChildProcess {
  return spawn(process.execPath, [WRANGLER, ...args], {
    stdio,
    env: {
      ...process.env,
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  })
}

/** Runs wrangler to its end; what it prints is shown only where it fails. */
export async function runWrangler(args: readonly string[]): Promise<void> {
  const child = startWrangler(args, ['ignore', 'pipe', 'pipe'])
  const output: string[] = []
  child.stdout?.on('data', (chunk) => output.push(String(chunk)))
  child.stderr?.on('data', (chunk) => output.push(String(chunk)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`wrangler ${args.join(' ')} failed:\n${output.join('')}`)
}

/** Names the folder of the local store where it isn't wrangler's own. */
export function stateFlags(): readonly string[] {
  const state = statePath()
  return state === undefined ? [] : ['--persist-to', state]
}

/** Brings the local store's tables up to date. */
export function migrate(): Promise<void> {
  return runWrangler(['d1', 'migrations', 'apply', 'tabayun', '--local', ...stateFlags()])
}
