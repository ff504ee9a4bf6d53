import type { SameOrigin } from '#domain/comparison.ts'
import type { Document } from '#text/document.ts'

/** Words of a run; eight in a row are hardly written twice by chance. */
const RUN_WORDS = 8
/** Share of the shorter text's runs from which on two texts have one origin; published. */
const SAME_ORIGIN = 0.2

/** Pairs of articles that carry the same text, an agency's say, found by runs of eight words. */
export function findSameOrigin(
  articles: readonly { readonly key: string; readonly document: Document }[],
): readonly SameOrigin[] {
  const runs = articles.map(({ document }) => runsOf(document))
  const found: SameOrigin[] = []
  articles.forEach((left, i) => {
    articles.slice(i + 1).forEach((right, offset) => {
      const share = shareOf(runs[i] ?? new Set(), runs[i + 1 + offset] ?? new Set())
      if (share >= SAME_ORIGIN)
        found.push({ articles: [left.key, right.key], share: Math.round(share * 1000) / 1000 })
    })
  })
  return found
}

function runsOf({ tokens }: Document): ReadonlySet<string> {
  const words = tokens
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ norm }) => norm)
  const runs = new Set<string>()
  for (let at = 0; at + RUN_WORDS <= words.length; at++)
    runs.add(words.slice(at, at + RUN_WORDS).join(' '))
  return runs
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  if (few.size === 0) return 0
  let shared = 0
  for (const run of few) if (many.has(run)) shared += 1
  return shared / few.size
}
