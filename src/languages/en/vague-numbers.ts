import type { NumberReading } from '#languages/types.ts'
import type { Token } from '#text/document.ts'
import { parseDigits, SMALL } from './small-numbers.ts'

/** A number and the token after its last. */
export type Read = Omit<NumberReading, 'start' | 'end'> & { readonly to: number }

/** What such words mean at least and at most, as loosely as the press uses them. */
const VAGUE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [12, 199]],
  ['scores', [30, 199]],
  ['hundreds', [100, 1_999]],
  ['thousands', [1_000, 99_999]],
  ['millions', [1_000_000, 99_999_999]],
  ['tens of thousands', [20_000, 199_999]],
  ['hundreds of thousands', [150_000, 1_999_999]],
  ['tens of millions', [20_000_000, 199_999_999]],
  ['hundreds of millions', [150_000_000, 1_999_999_999]],
])
const VAGUE_TAKES = [3, 1]
/** Parts of a hundred, by the word before «of». */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 100 / 3],
  ['quarter', 25],
  ['fifth', 20],
  ['tenth', 10],
])
/** Words that make a part one of a whole: a third of, half the. */
const PART_COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])
const WHOLES = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'all', 'those', 'these'])
/** A half of a match or a year, or of one more. */
const NO_SHARE_BEFORE = new Set('first second latter other better and a'.split(' '))
/** «Nine in ten», «2 out of 3»: the wholes that are said so. */
const MOST_OF = 20
/** Dozens · tens of thousands. */
export function readVague(tokens: readonly Token[], at: number, to: number): Read | null {
  if (!tokens[at]?.norm.endsWith('s')) return null
  for (const size of VAGUE_TAKES) {
    if (at + size > to) continue
    const words = tokens.slice(at, at + size)
    const range = VAGUE.get(words.map(({ norm }) => norm).join(' '))
    if (range !== undefined) return { value: range[0], high: range[1], to: at + size }
  }
  return null
}

/** A third of · two thirds of · half the · nine in ten. */
export function readShare(tokens: readonly Token[], at: number, to: number): Read | null {
  const norm = (i: number) => (i < to ? (tokens[i]?.norm ?? '') : '')
  if (norm(at).includes('-') && norm(at + 1) === 'of') {
    const [first = '', glued = ''] = norm(at).split('-')
    const parts = PARTS.get(glued.replace(/s$/u, ''))
    if (parts !== undefined) return shareOf(PART_COUNTS.get(first) ?? 0, parts, at + 1)
  }
  const isHalf = norm(at) === 'half' && !NO_SHARE_BEFORE.has(norm(at - 1))
  const count = isHalf ? 1 : PART_COUNTS.get(norm(at))
  if (count !== undefined) {
    const word = isHalf ? at : at + 1
    const part = PARTS.get(norm(word).replace(/s$/u, ''))
    if (part !== undefined && isOfWhole(norm(word + 1), isHalf))
      return shareOf(count, part, word + 1)
  }
  return readRatio(tokens, at, to)
}

function shareOf(count: number, part: number, to: number): Read | null {
  const value = Number((count * part).toPrecision(4))
  return value > 0 ? { value, unit: 'percent', to } : null
}

function isOfWhole(next: string, isHalf: boolean): boolean {
  return next === 'of' || (isHalf && WHOLES.has(next))
}

function readRatio(tokens: readonly Token[], at: number, to: number): Read | null {
  const between = tokens[at + 1]?.norm === 'out' ? 3 : 2
  const link = tokens[at + between - 1]?.norm
  if (at + between >= to || link !== (between === 3 ? 'of' : 'in')) return null
  const [part, whole] = [tokens[at], tokens[at + between]].map((token) =>
    token === undefined
      ? null
      : token.kind === 'number'
        ? parseDigits(token.norm)
        : SMALL.get(token.norm),
  )
  if (part == null || whole == null || part >= whole || whole > MOST_OF || !Number.isInteger(whole))
    return null
  return shareOf(part, 100 / whole, at + between + 1)
}
