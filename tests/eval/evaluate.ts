import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ENGINE_VERSION } from '#domain/engine-version.ts'
import { toFigures } from './figures.ts'
import { findGoldSets } from './gold-set.ts'
import { tabulateRelations, tabulateSets } from './report.ts'
import { readLabelledPairs, scoreRelations } from './score-relations.ts'
import { poolScores, scoreSet } from './score-set.ts'
import { toMarkdown, toPlain } from './tables.ts'

/*
 * `npm run eval`: the quality of this engine version on annotated articles, our own where none are
 * given. `--gold DIR[,DIR]` takes others, `--ans FILE` pairs of statements; `--errors` lists what
 * is wrong, `--json` and `--markdown` print the figures for programs and for the README.
 */

const OWN = join(import.meta.dirname, 'annotated')

const { values } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: [] },
    ans: { type: 'string' },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
})

const given = values.gold.flatMap((folders) => folders.split(','))
const folders = given.length === 0 && values.ans === undefined ? [OWN] : given
const sets = folders.flatMap(findGoldSets).map(scoreSet)
const scores = sets.length > 1 ? [...sets, poolScores(sets)] : sets
const relations =
  values.ans === undefined
    ? undefined
    : scoreRelations(readLabelledPairs(readFileSync(values.ans, 'utf8')))

if (values.errors) {
  for (const { name, errors } of sets) for (const error of errors) console.log(`${name} · ${error}`)
  for (const error of relations?.errors ?? []) console.log(error)
}
if (values.json) {
  const figures = scores.map(({ name, tally, bands }) => ({
    name,
    figures: toFigures(tally),
    bands,
  }))
  console.log(JSON.stringify({ engineVersion: ENGINE_VERSION, sets: figures, relations }))
} else {
  const tables = [
    ...(scores.length > 0 ? tabulateSets(scores) : []),
    ...(relations === undefined ? [] : [tabulateRelations(relations)]),
  ]
  console.log(`Engine ${ENGINE_VERSION}.\n`)
  console.log(tables.map(values.markdown ? toMarkdown : toPlain).join('\n\n'))
}
