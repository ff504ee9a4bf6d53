import type { Token, TokenKind } from './document.ts'
import { memoiseCut } from './memoise.ts'
import type { Fold } from './normalise.ts'

/** Kinds of the signs that matter to news prose; any other sign is a `mark`. */
const SIGNS: Readonly<Record<string, TokenKind>> = {
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '„': 'quote',
  '‟': 'quote',
  '″': 'quote',
  '«': 'quote',
  '»': 'quote',
  '‹': 'quote',
  '›': 'quote',
  '‘': 'quote',
  '’': 'quote',
  "'": 'quote',
  '(': 'open',
  '[': 'open',
  '{': 'open',
  '﴾': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  '﴿': 'close',
  ',': 'comma',
  '،': 'comma',
  '٬': 'comma',
  ';': 'semicolon',
  '؛': 'semicolon',
  ':': 'colon',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '؟': 'stop',
  '۔': 'stop',
  '…': 'mark',
}

const LETTER = /[\p{L}\p{M}\u0640\u200c\u200d]/u
const DIGIT = /\p{Nd}/u
const LATIN = /\p{Script=Latin}/u
const SPACE = /[\s\u00a0\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

const CHAR_CLASSES = ['letter', 'digit', 'break', 'space', 'sign'] as const
type CharClass = (typeof CHAR_CLASSES)[number]

/** One look-up a character, since regular expressions with properties are slow in a loop: 1 + index of its class, 0 unknown. */
const KNOWN_CLASSES = new Uint8Array(0x1_00_00)

function classify(code: number): CharClass {
  const char = String.fromCodePoint(code)
  const found: CharClass =
    char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029'
      ? 'break'
      : SPACE.test(char)
        ? 'space'
        : LETTER.test(char)
          ? 'letter'
          : DIGIT.test(char)
            ? 'digit'
            : 'sign'
  if (code < KNOWN_CLASSES.length) KNOWN_CLASSES[code] = 1 + CHAR_CLASSES.indexOf(found)
  return found
}

function classAt(text: string, at: number): CharClass | null {
  const code = text.codePointAt(at)
  if (code === undefined) return null
  return CHAR_CLASSES[(KNOWN_CLASSES[code] ?? 0) - 1] ?? classify(code)
}

/** True for a sign that stands inside a word: Syria's, al-Assad, fact-finding (Latin letters only for the hyphen). */
function joinsLetters(text: string, at: number): boolean {
  const char = text[at]
  if (char !== "'" && char !== '’' && char !== '-') return false
  if (classAt(text, at + 1) !== 'letter') return false
  return char !== '-' || (LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at + 1] ?? ''))
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s"«»<>()]{1,300}|[a-z0-9._+-]{1,64}@[a-z0-9.-]{1,100}|(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|edu|gov|info)(?:\.[a-z]{2})?(?![a-z0-9-])(?:\/[^\s"«»<>()]{0,300})?/iuy
const ADDRESS_SIGNS = new Set(['.', '@', ':', '/', '_', '-', '+'])
const CLOSING_SIGNS = /[.,،؛;:!؟?'”]+$/u

/** Where a web or mail address ends that begins with the word [start, end): one token, whose dots end no sentence; `end` for other words. */
function addressEnd(text: string, start: number, end: number): number {
  if (!ADDRESS_SIGNS.has(text[end] ?? '') || (text.codePointAt(start) ?? 0) > 0x7f) return end
  ADDRESS.lastIndex = start
  const found = ADDRESS.exec(text)?.[0]
  return found === undefined ? end : start + found.replace(CLOSING_SIGNS, '').length
}

/** «7ر5» is how some Arabic agencies write 5.7. */
const NUMBER_JOINTS = new Set(['.', ',', '٫', '٬', 'ر'])

/** «67.<RLM>70» is how a decimal is stored whose halves change places on the page: 70.67. */
const MIRRORED = /\.\u200f+(\p{Nd}{1,6})(?!\p{Nd})/uy

function mirroredAt(text: string, at: number): RegExpExecArray | null {
  if (text[at] !== '.' || text[at + 1] !== '\u200f') return null
  MIRRORED.lastIndex = at
  return MIRRORED.exec(text)
}

/**
 * Cuts a text into words, numbers, signs and paragraph breaks.
 * Numbers keep their separators (1.8, 700,000); a run of full stops is one `mark` (an ellipsis).
 */
export function tokenise(text: string, fold: Fold): readonly Token[] {
  const tokens: Token[] = []
  const readWord = wordReader(fold)
  let spaced = true
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    const start = at
    if (kind === 'space') {
      at += 1
      spaced = true
      continue
    }
    if (kind === 'break') {
      while (at < text.length && (classAt(text, at) === 'break' || classAt(text, at) === 'space'))
        at += 1
      tokens.push({ kind: 'break', norm: '\n', start, end: at, spaced: true, capital: false })
      spaced = true
      continue
    }
    if (kind === 'letter') {
      while (at < text.length && (classAt(text, at) === 'letter' || joinsLetters(text, at))) {
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      }
      at = Math.max(at, addressEnd(text, start, at))
      const { norm, capital } = readWord(text.slice(start, at))
      tokens.push({ kind: 'word', norm, start, end: at, spaced, capital })
    } else if (kind === 'digit') {
      while (
        at < text.length &&
        (classAt(text, at) === 'digit' ||
          (NUMBER_JOINTS.has(text[at] ?? '') && classAt(text, at + 1) === 'digit'))
      ) {
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      }
      const digits = foldAll(text.slice(start, at), fold)
      const mirrored = mirroredAt(text, at)
      at += mirrored?.[0].length ?? 0
      tokens.push({
        kind: 'number',
        norm: mirrored === null ? digits : `${foldAll(mirrored[1] ?? '', fold)}.${digits}`,
        start,
        end: at,
        spaced,
        capital: false,
      })
    } else {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
      at += char.length
      let sign: TokenKind = SIGNS[char] ?? 'mark'
      if (char === '.' && text[at] === '.') {
        while (text[at] === '.') at += 1
        sign = 'mark'
      }
      tokens.push({
        kind: sign,
        norm: sign === 'mark' ? text.slice(start, at) : char,
        start,
        end: at,
        spaced,
        capital: false,
      })
    }
    spaced = false
  }
  return tokens
}

/** An article or elided particle written on to a name: al-Omari, el-Sisi, ash-Shami, d’Estaing. */
const JOINED_PARTICLE = /^(?:(?:[aeiu]l|ad|adh|an|ar|as|ash|at|ath|az)[-‑]|[dlo]['’])\p{Lu}/u

/** True for a word whose first letter has a small form that differs, or that joins a particle to a name. */
function isCapital(word: string): boolean {
  const first = word[0] ?? ''
  return first !== first.toLowerCase() || JOINED_PARTICLE.test(word)
}

/** What a word's letters say of it, wherever it stands. */
type WordForm = Pick<Token, 'norm' | 'capital'>

const READERS = new WeakMap<Fold, (word: string) => WordForm>()

/** Reads the words of a language. Equal words share one norm, so that later look-ups need not hash it again. */
function wordReader(fold: Fold): (word: string) => WordForm {
  const known = READERS.get(fold)
  if (known !== undefined) return known
  const reader = memoiseCut((word) => ({ norm: foldAll(word, fold), capital: isCapital(word) }))
  READERS.set(fold, reader)
  return reader
}

function foldAll(word: string, fold: Fold): string {
  let folded = ''
  for (const char of word) folded += fold(char)
  return folded
}
