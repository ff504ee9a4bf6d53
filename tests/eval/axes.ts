import { parseArgs } from 'node:util'
import { readCorpus } from './read-corpus.ts'
import { isAlive, outletsOf, type PoleTally, tallyPoles } from './tally-poles.ts'

/**
 * Lists how often each pole of each axis fires in a corpus, and which axes do not count because a
 * pole fires in fewer than two outlets: `npm run axes -- --corpus FILE.jsonl.gz --corpus …`.
 * A line of a corpus is {id, outlet, text, language, title?, publishedAt?}. `--samples 5` prints
 * as many uses of each pole with the words around them.
 */
const { values: given } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    samples: { type: 'string', default: '0' },
  },
})
const AROUND_CHARS = 60
const WORDS = /\p{L}+/gu

function describePole(tally: PoleTally, languages: readonly string[]): string {
  const counts = languages.map((language) => {
    const inLanguage = tally.hits.filter(({ article }) => article.language === language)
    return `${language} ${inLanguage.length}`
  })
  return `${tally.pole}: ${counts.join(', ')}, outlets ${outletsOf(tally).size}`
}

/** Uses of a pole, spread evenly over the corpus. */
function printSamples({ hits }: PoleTally, count: number): void {
  const step = Math.max(1, hits.length / count)
  for (let at = step / 2; at < hits.length; at += step) {
    const hit = hits[Math.floor(at)]
    if (hit === undefined) continue
    const { text } = hit.article
    const { start, end, quote } = hit.span
    const around = [
      text.slice(Math.max(0, start - AROUND_CHARS), start),
      text.slice(end, end + AROUND_CHARS),
    ]
    console.log(`      ${around.join(`⟦${quote}⟧`).replaceAll('\n', ' ')}`)
  }
}

const articles = given.corpus.flatMap(readCorpus)
const languages = [...new Set(articles.map(({ language }) => language))]
const tallies = tallyPoles(articles)
const samples = Number(given.samples)
for (const tally of tallies) {
  const mark = isAlive(tally) ? ' ' : '!'
  console.log(`${mark} ${tally.axis} ${describePole(tally, languages)}`)
  if (samples > 0) printSamples(tally, samples)
}
const ids = [...new Set(tallies.map(({ axis }) => axis))]
const silent = ids.filter((id) => tallies.some((tally) => tally.axis === id && !isAlive(tally)))
const words = articles.reduce((sum, { text }) => sum + (text.match(WORDS)?.length ?? 0), 0)
const uses = tallies.reduce((sum, { hits }) => sum + hits.length, 0)
console.log(`${ids.length} axes, ${ids.length - silent.length} count`)
console.log(`${((uses / Math.max(1, words)) * 1_000).toFixed(1)} uses in 1000 words of ${words}`)
if (silent.length > 0) console.log(`do not count: ${silent.join(', ')}`)
