import type { NumberReading } from '#languages/types.ts'
import type { Token } from '#text/document.ts'
import { readDigits } from './digits.ts'
import {
  dualScales,
  fractions,
  hundreds,
  noWholes,
  oneBeforeTen,
  ones,
  pluralScales,
  reaching,
  scales,
  shares,
  ten,
  tens,
  vague,
} from './number-words.ts'
import { beforeSingles, duals, singles } from './units.ts'

const CONJUNCTION = 'و'
/** Letters that are written on to a number word; not «ك», for «كمية» is a quantity. */
const PREFIXES = new Set(['و', 'ف', 'ب', 'ل'])

/** All forms that a number can begin with, so that other words are passed over at one look. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [
    ...duals,
    ...singles,
    ...ten,
    ...oneBeforeTen,
    ...[ones, tens, hundreds, scales, dualScales, fractions, vague, shares].flatMap((table) => [
      ...table.keys(),
    ]),
  ].flatMap((word) => [word, `ال${word}`, ...[...PREFIXES].map((prefix) => prefix + word)]),
)

/** A number and the token after its last. */
export type Read = Omit<NumberReading, 'start' | 'end'> & { readonly to: number }

/** Reads the number that begins at a token; null where none does. */
export function readNumber(tokens: readonly Token[], at: number, to: number): Read | null {
  const token = tokens[at]
  if (token?.kind === 'word' && !BEGINNINGS.has(token.norm)) return null
  const dual = wordAt(tokens, at, to, isDual)
  if (dual !== null) return { value: 2, to: at + 1 }
  if (isSingle(tokens, at)) return { value: 1, to: at + 1 }
  const fraction = readFraction(tokens, at, to)
  if (fraction !== null) return fraction
  return readVague(tokens, at, to) ?? readShare(tokens, at, to) ?? readSum(tokens, at, to)
}

/** «عشرات», «المئات», «عشرات الآلاف». */
function readVague(tokens: readonly Token[], at: number, to: number): Read | null {
  const first = bareOf(tokens, at)
  const second = at + 1 < to ? tokens[at + 1]?.norm : undefined
  const long = vague.get(`${first} ${second}`)
  const [low, high] = long ?? vague.get(first) ?? []
  if (low === undefined || high === undefined) return null
  return { value: low, high, to: at + (long === undefined ? 1 : 2) }
}

/** A word without the letter and the article written on to it. */
function bareOf(tokens: readonly Token[], at: number): string {
  const norm = tokens[at]?.norm ?? ''
  const word = PREFIXES.has(norm[0] ?? '') && norm.length > 3 ? norm.slice(1) : norm
  return word.replace(/^ال/u, '')
}

/** «ثلث الطلاب», «ثلاثة أرباع المقاعد»: a share only before the whole, which has the article. */
function readShare(tokens: readonly Token[], at: number, to: number): Read | null {
  const norm = tokens[at]?.norm ?? ''
  for (const size of [2, 1]) {
    const words = tokens.slice(at, at + size).map((token) => token.norm)
    const phrase = words.join(' ')
    const value =
      shares.get(phrase) ?? (PREFIXES.has(norm[0] ?? '') ? shares.get(phrase.slice(1)) : undefined)
    const whole = at + size < to ? (tokens[at + size]?.norm ?? '') : ''
    if (value !== undefined && whole.startsWith('ال') && !noWholes.has(whole))
      return { value, unit: 'percent', to: at + size }
  }
  return null
}

function isDual(word: string): number | undefined {
  return duals.has(word) ? 2 : undefined
}

function isSingle(tokens: readonly Token[], at: number): boolean {
  if (!singles.has(tokens[at]?.norm ?? '')) return false
  const before = tokens[at - 1]?.kind === 'quote' ? tokens[at - 2] : tokens[at - 1]
  return beforeSingles.has(before?.norm ?? '')
}

/** «نصف مليون», «ربع مليون»: a fraction counts only before a scale. */
function readFraction(tokens: readonly Token[], at: number, to: number): Read | null {
  const part = wordAt(tokens, at, to, (word) => fractions.get(word))
  const scale = wordAt(tokens, at + 1, to, (word) => scales.get(word.replace(/^ال/u, '')))
  return part === null || scale === null ? null : { value: part * scale, to: at + 2 }
}

/** Groups below a thousand, each with its scale, from the highest scale down: مليون و200 ألف. */
function readSum(tokens: readonly Token[], at: number, to: number): Read | null {
  let total = 0
  let next = at
  let least = Number.POSITIVE_INFINITY
  for (;;) {
    const from = next === at ? at : skipConjunction(tokens, next, to)
    if (from === null) break
    const part = readScaled(tokens, from, to, { first: next === at })
    if (part === null || part.value >= least) break
    total += part.value
    next = part.to
    least = part.scale
    if (least <= 1) break
    const half = readHalf(tokens, next, to)
    if (half !== null) return { value: total + half.value * least, to: half.to }
  }
  return next === at ? null : { value: total, to: next }
}

/** «ونصف المليون» after a scale: what of it, and where it ends. */
function readHalf(tokens: readonly Token[], at: number, to: number): Read | null {
  const word = at < to ? tokens[at] : undefined
  if (word?.kind !== 'word' || word.norm[0] !== CONJUNCTION) return null
  const part = fractions.get(word.norm.slice(1))
  if (part === undefined) return null
  const next = at + 1 < to ? tokens[at + 1]?.norm.replace(/^ال/u, '') : undefined
  return { value: part, to: next !== undefined && scales.has(next) ? at + 2 : at + 1 }
}

/** «و» as a token of its own (و200), or written on to the next number word. */
function skipConjunction(tokens: readonly Token[], at: number, to: number): number | null {
  const token = at < to ? tokens[at] : undefined
  if (token?.kind !== 'word' || token.norm[0] !== CONJUNCTION) return null
  if (token.norm !== CONJUNCTION) return at
  return tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.kind === 'word' ? at + 1 : null
}

/** A group and the scale after it; the scale alone is one of it. */
function readScaled(
  tokens: readonly Token[],
  at: number,
  to: number,
  { first }: { readonly first: boolean },
): (Read & { readonly scale: number }) | null {
  const two = wordAt(tokens, at, to, (word) => dualScales.get(word))
  if (two !== null) return { value: two * 2, to: at + 1, scale: two }
  const one = wordAt(tokens, at, to, (word) => scales.get(word))
  if (one !== null) return { value: one, to: at + 1, scale: one }
  const group = readGroup(tokens, at, to) ?? readDefinite(tokens, at, to)
  if (group === null) return null
  const after = tokens[group.to]
  const scale =
    group.to < to && after?.kind === 'word'
      ? (scales.get(after.norm) ?? pluralScales.get(after.norm))
      : undefined
  if (scale === undefined) return first || group.value < 1_000 ? { ...group, scale: 1 } : null
  const further = tokens[group.to + 1]
  const twice = group.to + 1 < to && further?.kind === 'word' ? scales.get(further.norm) : undefined
  // «مئة ألف مليون» multiplies; «ألف» before a smaller scale never does.
  return twice !== undefined && twice > scale
    ? { value: group.value * scale * twice, to: group.to + 2, scale: twice }
    : { value: group.value * scale, to: group.to + 1, scale }
}

/** «المئة ألف»: a hundred or a ten has its article only before a scale; «في المئة» is per cent. */
function readDefinite(tokens: readonly Token[], at: number, to: number): Read | null {
  const [token, next] = [tokens[at], at + 1 < to ? tokens[at + 1] : undefined]
  const bare = /^[وفبلك]?ال(.+)$/u.exec(token?.norm ?? '')?.[1] ?? ''
  const value = hundreds.get(bare) ?? tens.get(bare)
  if (token?.kind !== 'word' || next?.kind !== 'word' || !scales.has(next.norm)) return null
  return value === undefined ? null : { value, to: at + 1 }
}

/** A number below a thousand in words, or any in digits. */
function readGroup(tokens: readonly Token[], at: number, to: number): Read | null {
  const token = tokens[at]
  if (token?.kind === 'number') {
    const next = at + 1 < to ? tokens[at + 1] : undefined
    const scaled = next !== undefined && (scales.has(next.norm) || pluralScales.has(next.norm))
    const value = readDigits(token.norm, { scaled })
    return value === null ? null : { value, to: at + 1 }
  }
  let value = 0
  let next = at
  const separate = readSeparateHundred(tokens, at, to)
  const hundred =
    separate ??
    asRead(
      wordAt(tokens, at, to, (word) => hundreds.get(word)),
      at,
    )
  if (hundred !== null) {
    value = hundred.value
    next = hundred.to
  }
  const small = next === at || isConjoined(tokens[next]) ? readBelowHundred(tokens, next, to) : null
  if (small !== null) return { value: value + small.value, to: small.to }
  return next === at ? null : { value, to: next }
}

function asRead(value: number | null, at: number): Read | null {
  return value === null ? null : { value, to: at + 1 }
}

/** «ثلاث مئة» in two words. */
function readSeparateHundred(tokens: readonly Token[], at: number, to: number): Read | null {
  const one = wordAt(tokens, at, to, (word) => ones.get(word))
  const next = at + 1 < to ? tokens[at + 1] : undefined
  return one !== null && next?.kind === 'word' && hundreds.get(next.norm) === 100
    ? { value: one * 100, to: at + 2 }
    : null
}

function readBelowHundred(tokens: readonly Token[], at: number, to: number): Read | null {
  const next = at + 1 < to ? tokens[at + 1] : undefined
  const isTeen = next?.kind === 'word' && ten.has(next.norm)
  const one = wordAt(tokens, at, to, (word) =>
    isTeen && oneBeforeTen.has(word) ? 1 : ones.get(word),
  )
  if (one !== null) {
    if (isTeen) return { value: 10 + one, to: at + 2 }
    const more =
      isConjoined(next) && at + 1 < to ? (tens.get(next?.norm.slice(1) ?? '') ?? null) : null
    return more === null ? { value: one, to: at + 1 } : { value: one + more, to: at + 2 }
  }
  return (
    asRead(
      wordAt(tokens, at, to, (word) => (ten.has(word) ? 10 : undefined)),
      at,
    ) ??
    asRead(
      wordAt(tokens, at, to, (word) => tens.get(word)),
      at,
    )
  )
}

function isConjoined(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.norm[0] === CONJUNCTION
}

/** Looks a word up as it stands, without a prefix, and small numbers without the article (القتلى الثلاثة). */
function wordAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  find: (word: string) => number | undefined,
): number | null {
  const token = at < to ? tokens[at] : undefined
  if (token?.kind !== 'word') return null
  const { norm } = token
  const plain = find(norm)
  if (plain !== undefined) return plain
  if (PREFIXES.has(norm[0] ?? '') && norm.length > 2) return find(norm.slice(1)) ?? null
  // «تجاوز الأربعين» counts; elsewhere «العشرين» is mostly an ordinal or a name.
  const ten = norm.startsWith('ال') ? tens.get(norm.slice(2)) : undefined
  if (ten !== undefined && ten === find(norm.slice(2)) && reaching.has(tokens[at - 1]?.norm ?? ''))
    return ten
  // «الاثنين» is Monday.
  const small = norm.startsWith('ال') ? ones.get(norm.slice(2)) : undefined
  return small !== undefined && small > 2 && small === find(norm.slice(2)) ? small : null
}
