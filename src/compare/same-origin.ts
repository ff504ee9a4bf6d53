import type { SameOrigin } from '#domain/comparison.ts'
import type { Document } from '#text/document.ts'

/** Words of a run; eight in a row are hardly written twice by chance. */
const RUN_WORDS = 8
/** Share of the shorter text's runs from which on two texts have one origin; published. */
const SAME_ORIGIN = 0.2

/** What of a text is compared: its words. */
type Words = Pick<Document, 'tokens'>

/** Pairs of articles that carry the same text, an agency's say, found by runs of eight words. */
export function findSameOrigin(
  articles: readonly { readonly key: string; readonly document: Words }[],
): readonly SameOrigin[] {
  const { runs, shared } = countRuns(articles.map(({ document }) => document))
  const found: SameOrigin[] = []
  articles.forEach((left, i) => {
    articles.slice(i + 1).forEach((right, offset) => {
      const j = i + 1 + offset
      const fewer = Math.min(runs[i] ?? 0, runs[j] ?? 0)
      const share = fewer === 0 ? 0 : (shared[i * articles.length + j] ?? 0) / fewer
      if (share >= SAME_ORIGIN)
        found.push({ articles: [left.key, right.key], share: Math.round(share * 1000) / 1000 })
    })
  })
  return found
}

/** How many different runs each text has, and how many each two of them share, the earlier text first. */
function countRuns(documents: readonly Words[]): {
  readonly runs: Uint32Array
  readonly shared: Uint32Array
} {
  const size = documents.length
  const runs = new Uint32Array(size)
  const shared = new Uint32Array(size * size)
  const ids = new Map<string, number>()
  const textsOf = new Map<number, number[]>()
  documents.forEach((document, at) => {
    for (const run of hashRuns(document, ids)) {
      const texts = textsOf.get(run)
      if (texts === undefined) textsOf.set(run, [at])
      else if (texts.at(-1) === at) continue
      else {
        for (const earlier of texts) {
          const cell = earlier * size + at
          shared[cell] = (shared[cell] ?? 0) + 1
        }
        texts.push(at)
      }
      runs[at] = (runs[at] ?? 0) + 1
    }
  })
  return { runs, shared }
}

/** A number for each run of a text, of 53 bits: two runs hardly ever share one. */
function hashRuns({ tokens }: Words, ids: Map<string, number>): readonly number[] {
  const words: number[] = []
  for (const { kind, norm } of tokens) {
    if (kind !== 'word' && kind !== 'number') continue
    const id = ids.get(norm) ?? ids.size
    ids.set(norm, id)
    words.push(id)
  }
  const hashes: number[] = []
  for (let at = 0; at + RUN_WORDS <= words.length; at++) {
    let [high, low] = [0, 0]
    for (let next = at; next < at + RUN_WORDS; next++) {
      const word = (words[next] ?? 0) + 1
      high = Math.imul(high ^ word, 0x85ebca6b)
      high ^= high >>> 15
      low = Math.imul(low ^ word, 0xc2b2ae35)
      low ^= low >>> 13
    }
    hashes.push((high >>> 11) * 2 ** 32 + (low >>> 0))
  }
  return hashes
}
