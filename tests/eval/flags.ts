import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareArticles } from '#compare/index.ts'
import { readCorpus } from './read-corpus.ts'
import { groupSameDay } from './same-day-groups.ts'

/**
 * Strong flags in articles of one day of a corpus, and how many of them a reader called right:
 * `npm run flags -- --corpus FILE.jsonl.gz`. `--list` prints each flag with its key, for reading;
 * `--from` and `--below` say how alike titles of one group are (0 to 1). Judgements stand in
 * `judged-flags.txt`: key, then r (a contrast that a fact-checker should see) or w.
 */
const { values: given } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    from: { type: 'string', default: '0.4' },
    below: { type: 'string', default: '0.98' },
    list: { type: 'boolean', default: false },
  },
})
const KEY_CHARS = 6

/** A flag's name: the same for the same two quotes, which it does not tell. */
function keyOf(quotes: readonly string[]): string {
  const both = [...quotes].sort().join('|')
  return createHash('md5').update(both).digest('hex').slice(0, KEY_CHARS)
}

const judged = new Map(
  readFileSync(join(import.meta.dirname, 'judged-flags.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line): [string, string] => [line.slice(0, KEY_CHARS), line.slice(KEY_CHARS).trim()]),
)
const likeness = { from: Number(given.from), below: Number(given.below) }
for (const file of given.corpus) {
  const groups = groupSameDay(readCorpus(file), likeness)
  const verdicts: (string | undefined)[] = []
  for (const group of groups) {
    const { articles, contrasts } = compareArticles(group)
    const claims = new Map(
      articles.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])),
    )
    for (const { a, b, strength, score, reasons } of contrasts) {
      if (strength !== 'strong') continue
      const quotes = [a, b].map((id) => claims.get(id)?.quote ?? '')
      const key = keyOf(quotes)
      verdicts.push(judged.get(key))
      if (given.list)
        console.log(
          [
            `${key} ${judged.get(key) ?? '?'} ${score.toFixed(2)}`,
            reasons[0]?.text.en,
            ...quotes,
          ].join('\n  '),
        )
    }
  }
  const count = (verdict?: string) => verdicts.filter((other) => other === verdict).length
  const share = Math.round((100 * count('r')) / Math.max(1, count('r') + count('w')))
  console.log(
    `${groups.length} groups, ${verdicts.length} strong flags: ${count('r')} right, ${count('w')} wrong, ${count()} unread; of those read ${share} % right`,
  )
}
