import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ENGINE_VERSION } from '#domain/engine-version.ts'
import { measureComparing } from './comparing.ts'
import { type Line, toTable } from './line.ts'
import { measureReading } from './reading.ts'
import { measureStoring } from './storing.ts'
import { measureWorker } from './worker.ts'

/** Times the engine, the store and the Worker beside their bars; `--corpus FILE` gives other English text. */
const { values } = parseArgs({ options: { corpus: { type: 'string' } } })
const english =
  values.corpus === undefined ? undefined : readFileSync(values.corpus, 'utf8').split(/\n+/u)

const PARTS: readonly (readonly [
  name: string,
  measure: () => readonly Line[] | Promise<readonly Line[]>,
])[] = [
  ['extraction', () => measureReading(english)],
  ['comparison', measureComparing],
  ['the store', measureStoring],
  ['the Worker', measureWorker],
]

const lines: Line[] = []
for (const [name, measure] of PARTS) {
  console.error(`measuring ${name} …`)
  lines.push(...(await measure()))
}
console.log(`Engine ${ENGINE_VERSION}, Node ${process.version}. CPU unless it says «passed».\n`)
console.log(toTable(lines))
