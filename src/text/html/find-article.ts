import type { Block, Region } from './read-page.ts'

/** A block with more of it in links and the like leads elsewhere. */
const MAX_LEADING = 0.5
/** So long a block is prose, and a shorter one that ends as sentences do. */
const PROSE_CHARS = 80
const SENTENCE_CHARS = 12
const SENTENCE_END = /[.!?؟۔…][»”"’')\]]*$/u
/** A long block tells little more than a shorter one of where the article stands. */
const CHARS_PER_WEIGHT = 100
const MAX_WEIGHT = 6
/** What prose weighs for the regions around it, from the nearest outwards. */
const SHARES = [1, 1 / 2, 1 / 6, 1 / 9] as const
const ARTICLE_FACTOR = 1.5
/** What the page calls an article is taken whole where it holds little more than its best part. */
const MAX_WIDENING = 1.6
/** Beside a part that is no article of its own, so much prose is its continuation: less is a notice. */
const MIN_CONTINUATION = 1.3
const MAX_CONTINUATION = 2

/**
 * The blocks of a page that are its article, in order, without its title. What stands around an
 * article by its name is read only where nothing else is prose, since names may mislead. A page
 * without any prose is read whole: it may be a line or two.
 */
export function findArticle(blocks: readonly Block[]): readonly Block[] {
  const text =
    choose(blocks, ({ isAround }) => !isAround) ??
    choose(blocks, () => true) ??
    blocks.filter(({ isAround, leading }) => !isAround && leading <= MAX_LEADING)
  return text.filter(({ isHeading }, at) => !isHeading || text[at + 1]?.isHeading === false)
}

/** The region with the most prose close by, from its first prose to its last; null without prose. */
function choose(
  blocks: readonly Block[],
  isCandidate: (block: Block) => boolean,
): readonly Block[] | null {
  const isText = (block: Block) => isCandidate(block) && block.leading <= MAX_LEADING
  const isIn = (block: Block) => isText(block) && isProse(block)
  const prose = blocks.filter(isIn)
  const best = findBest(prose)
  if (best === null) return null
  const sums = sumUp(blocks.map((block) => (isIn(block) ? weigh(block) : 0)))
  const weightOf = ({ from, to }: Region) => (sums[to] ?? 0) - (sums[from] ?? 0)
  const limit = weightOf(best) * MAX_WIDENING
  let scope = best
  for (let around = best.parent; around !== null; around = around.parent) {
    if (around.isArticle && weightOf(around) <= limit) scope = around
    else if (around === best.parent && isContinued(best, weightOf(around) / weightOf(best))) {
      scope = around
    }
  }
  const text = blocks.slice(scope.from, scope.to).filter(isText)
  return text.slice(text.findIndex(isProse), text.findLastIndex(isProse) + 1)
}

function isContinued({ isArticle }: Region, growth: number): boolean {
  return !isArticle && growth >= MIN_CONTINUATION && growth <= MAX_CONTINUATION
}

/** Sums of all values before each place, and of all. */
function sumUp(values: readonly number[]): readonly number[] {
  const sums = [0]
  let sum = 0
  for (const value of values) {
    sum += value
    sums.push(sum)
  }
  return sums
}

function findBest(prose: readonly Block[]): Region | null {
  const weights = new Map<Region, number>()
  for (const block of prose) {
    let region: Region | null = nearestOf(block)
    for (const share of SHARES) {
      if (region === null) break
      const weight = weigh(block) * share * (region.isArticle ? ARTICLE_FACTOR : 1)
      weights.set(region, (weights.get(region) ?? 0) + weight)
      region = region.parent
    }
  }
  let best: Region | null = null
  let most = 0
  for (const [region, weight] of weights) {
    if (weight <= most) continue
    best = region
    most = weight
  }
  return best
}

/** The region that a block stands in; one that holds this block alone is a paragraph by another name. */
function nearestOf(block: Block): Region {
  let region = block.region
  while (region.parent !== null && !region.isArticle && region.to - region.from === 1) {
    region = region.parent
  }
  return region
}

function weigh({ text }: Block): number {
  return 1 + Math.min(text.length / CHARS_PER_WEIGHT, MAX_WEIGHT)
}

function isProse({ text, isHeading }: Block): boolean {
  if (isHeading) return false
  return text.length >= PROSE_CHARS || (text.length >= SENTENCE_CHARS && SENTENCE_END.test(text))
}
