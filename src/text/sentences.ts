import type { Quotation, Sentence, Token } from './document.ts'

/** A quotation longer than this is not trusted to hold its full stops together: a mark is missing. */
const MAX_QUOTATION_CHARS = 1500

/** True when a full stop belongs to an abbreviation or initial, or a figure. */
export function isInnerStop(
  tokens: readonly Token[],
  at: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before === undefined || tokens[at]?.norm !== '.') return false
  if (tokens[at]?.spaced) return false
  if (before.kind === 'word') {
    if (abbreviations.has(before.norm)) return true
    // «J. Smith», «(D-N.Y.)», «at 8 p.m. on Monday»
    const isLetter = before.end - before.start === 1 || /^\p{L}-\p{L}$/u.test(before.norm)
    if (isLetter && after !== undefined && (before.capital || isSmall(after))) return true
    if (isSpelt(tokens, at)) return true
  }
  return before.kind === 'number' && after?.kind === 'number' && !after.spaced
}

const MAX_LETTER_NAME_CHARS = 3

/** «بي.بي.سي», «إف.بي.آي»: names of letters with stops and no spaces between; a pair has two characters each. */
export function isSpelt(tokens: readonly Token[], at: number): boolean {
  return (
    joins(tokens, at, MAX_LETTER_NAME_CHARS) &&
    (joins(tokens, at, 2) ||
      joins(tokens, at - 2, MAX_LETTER_NAME_CHARS) ||
      joins(tokens, at + 2, MAX_LETTER_NAME_CHARS))
  )
}

/** A stop with no space around it, between two words of so many characters. */
function joins(tokens: readonly Token[], at: number, chars: number): boolean {
  const [sign, after] = [tokens[at], tokens[at + 1]]
  if (sign?.norm !== '.' || sign.spaced || after?.spaced !== false) return false
  return isShort(tokens[at - 1], chars) && isShort(after, chars)
}

function isShort(token: Token | undefined, chars: number): boolean {
  return token?.kind === 'word' && token.end - token.start <= chars
}

/**
 * Splits tokens into sentences. A sentence ends at . ! ? ؟, with or without a space after it; at a
 * paragraph break; and at "., ", which some sites write for one. Full stops within a closed
 * quotation end no sentence, so that a quotation stays whole.
 */
export function findSentences(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  abbreviations: ReadonlySet<string>,
): readonly Sentence[] {
  const held = new Uint8Array(tokens.length)
  for (const quotation of quotations) {
    if (!quotation.closed || quotation.end - quotation.start > MAX_QUOTATION_CHARS) continue
    held.fill(1, quotation.openToken + 1, quotation.closeToken)
  }
  const sentences: Sentence[] = []
  let from = 0
  let paragraph = 0
  const finish = (to: number): void => {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (first !== undefined && last !== undefined && hasWord(tokens, from, to)) {
      sentences.push({ start: first.start, end: last.end, from, to, paragraph })
    }
    from = to
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.kind === 'break') {
      finish(at)
      from = at + 1
      paragraph += 1
      continue
    }
    if (token.kind !== 'stop') {
      // A quotation that ends with its own full stop ends the sentence too, unless prose goes on.
      const next = tokens[at + 1]
      const closesFinished =
        token.kind === 'quote' &&
        held[at] === 0 &&
        held[at - 1] === 1 &&
        tokens[at - 1]?.kind === 'stop'
      if (closesFinished && next?.kind === 'word' && !isSmall(next)) finish(at + 1)
      continue
    }
    if (held[at] === 1 || isInnerStop(tokens, at, abbreviations)) continue
    let to = at + 1
    while (tokens[to]?.kind === 'stop') to += 1
    if (tokens[to]?.kind === 'quote' && !tokens[to]?.spaced) to += 1
    if (tokens[to]?.kind === 'close') {
      to += 1
      // «Ana Lima (D-N.Y.), a senator», «Lima (Dem.) said»: the stop belongs to what the brackets hold.
      const next = tokens[to]
      if (next?.kind === 'comma' || (next?.kind === 'word' && isSmall(next))) continue
    }
    const breaks = tokens[to]?.kind === 'comma' && !tokens[to]?.spaced
    if (breaks) to += 1
    finish(to)
    if (breaks) paragraph += 1
    at = to - 1
  }
  finish(tokens.length)
  return sentences
}

function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'word') return true
  return false
}

/** True for a word of a script with two cases that is written small. */
function isSmall({ norm, capital }: Token): boolean {
  return !capital && norm !== norm.toUpperCase()
}
