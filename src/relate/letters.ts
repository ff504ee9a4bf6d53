/** How many runs of letters two texts share, of all in both and of those in the shorter. */
export interface SharedLetters {
  readonly ofBoth: number
  readonly ofShorter: number
}

/** Compares two normalised texts by their runs of `size` letters, spaces counted as letters. */
export function shareLetters(a: string, b: string, size: number): SharedLetters {
  const [runsA, runsB] = [countRuns(a, size), countRuns(b, size)]
  let shared = 0
  for (const [run, count] of runsA) shared += Math.min(count, runsB.get(run) ?? 0)
  const [sizeA, sizeB] = [a, b].map((text) => Math.max(1, text.length + 3 - size)) as [
    number,
    number,
  ]
  return { ofBoth: (2 * shared) / (sizeA + sizeB), ofShorter: shared / Math.min(sizeA, sizeB) }
}

function countRuns(text: string, size: number): ReadonlyMap<string, number> {
  const padded = ` ${text} `
  const counts = new Map<string, number>()
  for (let at = 0; at + size <= padded.length; at++) {
    const run = padded.slice(at, at + size)
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

/** Length of the longest common subsequence of two words. */
export function commonLetters(a: string, b: string): number {
  const row = new Array<number>(b.length + 1).fill(0)
  for (const letter of a) {
    let diagonal = 0
    for (let at = 1; at <= b.length; at++) {
      const above = row[at] ?? 0
      row[at] = letter === b[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0)
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}

/** False where fewer than `least` letters of a word stand anywhere in the other: quicker told than the longest common subsequence. */
export function mayShareLetters(a: string, b: string, least: number): boolean {
  let possible = a.length
  for (let at = 0; at < a.length && possible >= least; at++)
    if (!b.includes(a[at] ?? '')) possible -= 1
  return possible >= least
}
