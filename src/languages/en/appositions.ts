import type { Document, Token } from '#text/document.ts'
import { isName, readBackward, readForward, readPlain } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import type { Subject } from './subject.ts'
import { beforeModifiers, isGoverned } from './subject-modifiers.ts'
import type { TokenRun } from './token-run.ts'
import { isIn, WORDS } from './word-sets.ts'

const MAX_APPOSITION_TOKENS = 30

/** «X, the foreign minister, said»: over what stands between two commas, back to the name. */
export function pastApposition(
  comma: number,
  floor: number,
  document: Document,
): Subject | undefined {
  const { tokens } = document
  for (let end = comma; end > floor && comma - end < MAX_APPOSITION_TOKENS; ) {
    let from = end
    while (from > floor && tokens[from - 1]?.kind !== 'comma' && tokens[from - 1]?.kind !== 'quote')
      from -= 1
    const first = tokens[from]
    if (first === undefined || tokens[from - 1]?.kind !== 'comma') {
      // The clause's own start: its subject must reach up to the comma.
      const start = skipConjunctions(tokens, from, end)
      const phrase = readForward(document, start, end)
      return phrase.to === end && canSpeak(document, phrase)
        ? { phrase, from: start, elided: false }
        : undefined
    }
    const { phrase, subjectFrom, unsure } = appositive(from, end, floor, document)
    const named = phrase === null ? null : nameBefore(subjectFrom, floor, document)
    if (phrase !== null && named !== null)
      return { phrase: { from: named.from, to: phrase.to }, from: named.from, elided: false }
    if (phrase !== null)
      return { phrase, from: subjectFrom, elided: false, ...(unsure === true ? { unsure } : {}) }
    if (!isAside(tokens, from, end)) return undefined
    end = from - 1
  }
  return undefined
}

interface Appositive {
  readonly phrase: TokenRun | null
  readonly subjectFrom: number
  /** What it is does not show that it speaks. */
  readonly unsure?: boolean
}

/** «Ana Lima, the mayor of Quito, one of three cities, said»: the name to which the office before a comma belongs. */
function nameBefore(at: number, floor: number, document: Document): TokenRun | null {
  const { tokens } = document
  if (tokens[at - 1]?.kind !== 'comma' || !/^(?:the|a|an)$/u.test(tokens[at]?.norm ?? ''))
    return null
  const name = readBackward(document, at - 1, floor)
  const before = tokens[name.from - 1]
  const opens = name.from === floor || before?.kind === 'quote'
  return opens && name.to - name.from >= 2 && isNameRun(tokens, name.from, name.to) ? name : null
}

/** «a caretaker, who asked not to be named, said» */
function plainHead(from: number, floor: number, document: Document): Appositive {
  const plain = readPlain(document, from - 1, floor)
  const subjectFrom = plain?.from ?? from
  return { phrase: plain, subjectFrom, unsure: true }
}

/** The noun phrase that words between two commas describe or name: «his lawyer, Ana Lima, said». */
function appositive(from: number, end: number, floor: number, document: Document): Appositive {
  const { tokens } = document
  const none = { phrase: null, subjectFrom: end }
  if (!isAside(tokens, from, end)) return none
  const before = readBackward(document, from - 1, floor)
  const head =
    before.to > before.from && canSpeak(document, before) && !isGoverned(tokens[before.from - 1])
      ? before
      : (beforeModifiers(from - 1, floor, document)?.phrase ?? null)
  // «His barrister, Ana Lima, said»: the name tells that the words before it mean a person.
  if (head === null)
    return end - from >= 2 && isNameRun(tokens, from, end)
      ? { phrase: { from, to: end }, subjectFrom: before.from < from - 1 ? before.from : from }
      : plainHead(from, floor, document)
  const isNamed = isNameRun(tokens, from, end) || isTitleAside(document, from, end)
  return { phrase: isNamed ? { from: head.from, to: end } : head, subjectFrom: head.from }
}

/** «Ana Lima», «J. Doe Jr.»: capitals and their stops alone. */
function isNameRun(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from, end).every(
    (token, i, run) =>
      isName(token) ||
      token.kind === 'stop' ||
      WORDS.particles.has(token.norm) ||
      // «19-year-old Ana Lima»
      (i < 3 && run[2]?.norm === 'year-old'),
  )
}

function skipConjunctions(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end && WORDS.conjunctions.has(tokens[at]?.norm ?? '')) at += 1
  return at
}

/** What may stand between a name and its verb: an office, an age, a name, a relative clause; no clause of its own. */
function isAside(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from]
  if (first === undefined) return false
  const isClause = WORDS.relatives.has(first.norm) || /(?:ing|ed)$/u.test(first.norm)
  if (isClause || WORDS.prepositions.has(first.norm)) return true
  if (WORDS.conjunctions.has(first.norm) && !/^(?:then|once|now)$/u.test(first.norm)) return false
  return !tokens
    .slice(from, end)
    .some(
      ({ norm }, i) => i > 0 && WORDS.auxiliaries.has(norm) && !hasRelative(tokens, from, from + i),
    )
}

function hasRelative(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => WORDS.relatives.has(norm))
}

function isTitleAside(document: Document, from: number, end: number): boolean {
  const phrase = readForward(document, from, end)
  return (
    phrase.to === end &&
    document.tokens.slice(from, end).some(({ norm }) => isIn(WORDS.titles, norm))
  )
}

/** Takes «, the foreign minister of X» in, where it ends at a sign. */
export function withApposition(document: Document, phrase: TokenRun, limit: number): TokenRun {
  const { tokens } = document
  if (tokens[phrase.to]?.kind !== 'comma') return phrase
  const next = readForward(document, phrase.to + 1, limit)
  const closes = next.to >= limit || !['word', 'number'].includes(tokens[next.to]?.kind ?? '')
  const isOffice = tokens.slice(next.from, next.to).some(({ norm }) => isIn(WORDS.titles, norm))
  // «the bank's governor, Ana Lima»
  const isNamed =
    next.to - next.from >= 2 &&
    isNameRun(tokens, next.from, next.to) &&
    tokens.slice(phrase.from, phrase.to).some(({ norm }) => isIn(WORDS.titles, norm))
  return next.to > next.from && closes && (isOffice || isNamed)
    ? { from: phrase.from, to: next.to }
    : phrase
}
