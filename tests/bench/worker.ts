import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Line } from './line.ts'

/** Size of the Worker's bundle, minified and gzipped, and its start-up, as wrangler measures them. */
export function measureWorker(): readonly Line[] {
  const folder = mkdtempSync(join(tmpdir(), 'tabayun-bench-'))
  try {
    const size = /gzip: ([\d.]+) KiB/u
    const active = /Active: ([\d.]+) ms/u
    const bundle = wrangler('deploy', '--dry-run', '--minify', '--outdir', folder)
    const startup = wrangler('check', 'startup', '--outfile', join(folder, 'startup.cpuprofile'))
    return [
      { name: 'bundle, minified and gzipped', value: find(size, bundle), unit: 'KiB', bar: 400 },
      { name: 'start-up, CPU', value: find(active, startup), unit: 'ms', bar: 100 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function wrangler(...given: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync('wrangler', given, {
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  })
  if (status !== 0) throw new Error(`wrangler ${given[0]} failed:\n${stderr}`)
  return stdout
}

function find(pattern: RegExp, output: string): number {
  const [, figure] = pattern.exec(output) ?? []
  if (figure === undefined) throw new Error(`${pattern} is nowhere in:\n${output}`)
  return Number(figure)
}
