import type { NumberReading } from '#languages/types.ts'
import type { Document, Token } from '#text/document.ts'
import { parseDigits, SMALL } from './small-numbers.ts'
import { type Read, readShare, readVague } from './vague-numbers.ts'

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['k', 1_000],
  ['million', 1_000_000],
  ['mln', 1_000_000],
  ['mn', 1_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
  ['bln', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['trn', 1_000_000_000_000],
])
/** Scales of one letter are scales only glued to their digits: 5m, 20k. */
const GLUED_SCALES = new Set(['k', 'm'])
/** Words after which «one» is a pronoun. */
const NO_COUNT_AFTER_ONE = new Set('of another day side who that which to by hand'.split(' '))

/** Attackers of whom an article says that there was one: «a gunman», «a lone female bomber». */
const SINGLES = new Set('attacker bomber gunman assailant shooter assassin knifeman'.split(' '))
const BEFORE_SINGLE = 3

/** Numbers in token run [from, to): digits with separators and scales, and words (two hundred and five). */
export function findNumbers(
  from: number,
  to: number,
  { tokens }: Document,
): readonly NumberReading[] {
  const found: NumberReading[] = []
  for (let at = from; at < to; at++) {
    const read =
      readShare(tokens, at, to) ??
      readVague(tokens, at, to) ??
      (tokens[at]?.kind === 'number' ? readDigits(tokens, at, to) : readWords(tokens, at, to))
    const first = tokens[at]
    const last = tokens[(read?.to ?? 0) - 1]
    if (read === null || first === undefined || last === undefined) continue
    const { to: next, ...number } = read
    found.push({ start: first.start, end: last.end, ...number })
    at = next - 1
  }
  return found
}

/** 700,000 · 1.8 million · 20bn. Ordinals (4th) and parts of words (F-16) are no counts. */
function readDigits(tokens: readonly Token[], at: number, to: number): Read | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || isGluedToWord(tokens, at)) return null
  const value = parseDigits(token.norm)
  if (value === null) return null
  if (next?.kind !== 'word' || at + 1 >= to) return { value, to: at + 1 }
  const scale = SCALES.get(next.norm)
  if (!next.spaced) {
    if (scale !== undefined) return { value: round(value * scale), to: at + 2 }
    return /^(?:st|nd|rd|th|s)$/u.test(next.norm) ? null : { value, to: at + 1 }
  }
  if (scale === undefined || GLUED_SCALES.has(next.norm)) return { value, to: at + 1 }
  return { value: round(value * scale), to: at + 2 }
}

/** S-300, F16: digits of a name. */
function isGluedToWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.spaced !== false || before === undefined) return false
  if (before.kind === 'word') return true
  return before.kind === 'dash' && !before.spaced && tokens[at - 2]?.kind === 'word'
}

/** two hundred and five · twenty-one · a dozen · half a million. «dozens» and a bare «one of» count nothing. */
function readWords(tokens: readonly Token[], start: number, to: number): Read | null {
  let at = start
  let article = false
  const first = tokens[at]?.norm
  if (first === 'half' && tokens[at + 1]?.norm === 'a') {
    const scale = SCALES.get(tokens[at + 2]?.norm ?? '')
    return scale !== undefined && at + 2 < to ? { value: scale / 2, to: at + 3 } : null
  }
  if (first === 'a' || first === 'an') {
    article = true
    at += 1
  }
  let total = 0
  let group = 0
  let end = -1
  for (; at < to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.norm === 'and' && end >= 0 && (total > 0 || group >= 100)) continue
    if (token.kind === 'dash' && end >= 0) continue
    const value = wordValue(token)
    if (value === null) break
    if (value.scale) {
      if (end < 0 && !article) break
      const factor = group === 0 ? 1 : group
      if (value.amount === 100) group = factor * 100
      else {
        total += factor * value.amount
        group = 0
      }
    } else if (value.amount === 12 && token.norm === 'dozen') group = Math.max(group, 1) * 12
    else {
      // «a two»: the article belongs to a noun; «ten five»: two numbers.
      if (article && end < 0) return null
      if (end >= 0 && group % 100 !== 0 && !(group % 10 === 0 && value.amount < 10)) break
      group += value.amount
    }
    end = at + 1
  }
  if (article && end < 0) return readSingle(tokens, start + 1, to)
  if (end < 0 || (article && end === start + 1)) return null
  if (first === 'one' && end === start + 1 && NO_COUNT_AFTER_ONE.has(tokens[end]?.norm ?? ''))
    return null
  return { value: total + group, to: end }
}

/** The words before such a noun belong to its number: the unit stands right behind it. */
function readSingle(tokens: readonly Token[], from: number, to: number): Read | null {
  for (let at = from; at < Math.min(to, from + BEFORE_SINGLE); at++) {
    if (tokens[at]?.kind !== 'word') return null
    if (SINGLES.has(tokens[at]?.norm ?? '')) return { value: 1, to: at }
  }
  return null
}

function wordValue({
  kind,
  norm,
}: Token): { readonly amount: number; readonly scale: boolean } | null {
  if (kind !== 'word') return null
  const small = SMALL.get(norm)
  if (small !== undefined) return { amount: small, scale: false }
  const scale = GLUED_SCALES.has(norm) ? undefined : SCALES.get(norm)
  if (scale !== undefined) return { amount: scale, scale: true }
  const [tens = '', ones = ''] = norm.split('-')
  const a = SMALL.get(tens)
  const b = SMALL.get(ones)
  return a !== undefined && b !== undefined && a >= 20 && b < 10
    ? { amount: a + b, scale: false }
    : null
}

/** 2.4 × 1,000,000 is 2,400,000, not a hair more. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
