import type { Document, Token } from '#text/document.ts'
import { readBackward, readForward } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import type { TokenRun } from './token-run.ts'
import { isIn, isVerbLike, WORDS } from './word-sets.ts'

const MAX_SUBJECT_TOKENS = 18
const MAX_APPOSITION_TOKENS = 30

/** A subject, and whether the words alone name it or a conjunction leaves it out (… and added). */
export interface Subject {
  readonly phrase: TokenRun | null
  /** First token of subject with its appositions; the verb's own where it has none. */
  readonly from: number
  readonly elided: boolean
  /** A noun of no kind known to speak: enough only for said, told, added. */
  readonly unsure?: true
}

/** The subject before a verb whose words begin at `at`; undefined when none can speak. */
export function subjectBefore(at: number, floor: number, document: Document): Subject | undefined {
  const { tokens } = document
  let end = at
  while (end > floor && WORDS.adverbs.has(tokens[end - 1]?.norm ?? '')) end -= 1
  const before = tokens[end - 1]
  if (before === undefined || end <= floor) return undefined
  if (
    before.kind === 'word' &&
    (before.norm === 'and' || before.norm === 'but' || before.norm === 'then')
  )
    return { phrase: null, from: end - 1, elided: true }
  if (!before.capital && (before.norm === 'who' || before.norm === 'which'))
    return antecedent(end - 1, floor, document)
  if (isLeaningOn(before)) return undefined
  if (before.kind === 'comma') return pastApposition(end - 1, floor, document)
  return plainSubject(end, floor, document)
}

/** «a suspected attack», «of warning»: an article or preposition before it makes the word no verb. */
function isLeaningOn({ norm, capital }: Token): boolean {
  return ARTICLES.has(norm) || (WORDS.prepositions.has(norm) && !capital)
}

const ARTICLES = new Set('the a an its his her our my your their no every such'.split(' '))

function plainSubject(end: number, floor: number, document: Document): Subject | undefined {
  const { tokens } = document
  const near = readBackward(document, end, floor)
  if (WORDS.pronouns.has(tokens[end - 1]?.norm ?? '') && tokens[end - 1]?.norm !== 'who')
    return { phrase: near, from: near.from, elided: false }
  const from = clauseStart(tokens, end, floor)
  const whole = { from, to: end }
  const isWhole =
    end - from <= MAX_SUBJECT_TOKENS &&
    end > from &&
    !isPrepositional(tokens[from]) &&
    !tokens.slice(from, end).some((token) => isVerbLike(token) || token.kind === 'close')
  if (isWhole && near.from > from && canSpeak(document, whole))
    return { phrase: whole, from, elided: false }
  // «the doctor in Aleppo said»: the place is not the speaker.
  if (isPlacing(tokens[near.from - 1])) return undefined
  if (near.to > near.from && canSpeak(document, near))
    return { phrase: near, from: near.from, elided: false }
  if (isWhole && opensWithArticle(tokens[from]))
    return { phrase: whole, from, elided: false, unsure: true }
  return undefined
}

function opensWithArticle(token: Token | undefined): boolean {
  return token !== undefined && (WORDS.determiners.has(token.norm) || token.kind === 'number')
}

function isPlacing(token: Token | undefined): boolean {
  return /^(?:in|at|from|near|to|of|on|into|inside|outside|around|across)$/u.test(token?.norm ?? '')
}

function isPrepositional(token: Token | undefined): boolean {
  return token !== undefined && WORDS.prepositions.has(token.norm)
}

/** After the last sign or opening conjunction before `end`. */
function clauseStart(tokens: readonly Token[], end: number, floor: number): number {
  let from = end
  while (from > floor) {
    const token = tokens[from - 1]
    if (token === undefined) break
    if (token.kind === 'stop' && tokens[from - 2]?.capital === true) {
      from -= 1
      continue
    }
    if (token.kind !== 'word' && token.kind !== 'number') break
    if (token.norm === 'while' || token.norm === 'but' || token.norm === 'whereas') break
    from -= 1
  }
  // «Aleppo A source», «18 July 2016 Activist groups»: headings run into a sentence that opens anew.
  for (let i = end - 1; i > from; i--) {
    const { norm = '', capital = false, kind } = tokens[i] ?? {}
    const isYear = kind === 'number' && /^(?:19|20)\d\d$/u.test(norm)
    if (isYear || (capital && norm !== 'it' && WORDS.determiners.has(norm))) {
      from = isYear ? i + 1 : i
      break
    }
  }
  while (from < end && WORDS.conjunctions.has(tokens[from]?.norm ?? '')) from += 1
  if (/^(?:citing|quoting)$/u.test(tokens[from]?.norm ?? '')) {
    const open = tokens.findIndex(
      ({ norm }, i) => i > from && i < end && WORDS.determiners.has(norm),
    )
    return open < 0 ? from : open
  }
  return from
}

/** «Lavrov, who visited Ankara, said»: the phrase right before the relative pronoun. */
function antecedent(at: number, floor: number, document: Document): Subject | undefined {
  const end = document.tokens[at - 1]?.kind === 'comma' ? at - 1 : at
  const phrase = readBackward(document, end, floor)
  return phrase.to > phrase.from && canSpeak(document, phrase)
    ? { phrase, from: phrase.from, elided: false }
    : undefined
}

/** «X, the foreign minister, said»: over what stands between two commas, back to the name. */
function pastApposition(comma: number, floor: number, document: Document): Subject | undefined {
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
    if (!isAside(first)) return undefined
    const phrase = readBackward(document, from - 1, floor)
    if (phrase.to > phrase.from && canSpeak(document, phrase)) {
      const withTitle = isTitleAside(document, from, end) ? { from: phrase.from, to: end } : phrase
      return { phrase: withTitle, from: phrase.from, elided: false }
    }
    end = from - 1
  }
  return undefined
}

function skipConjunctions(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end && WORDS.conjunctions.has(tokens[at]?.norm ?? '')) at += 1
  return at
}

/** What may stand between a name and its verb: an office, a relative clause, an age, a participle. */
function isAside({ kind, norm }: Token): boolean {
  if (kind === 'number') return true
  return (
    WORDS.determiners.has(norm) ||
    WORDS.relatives.has(norm) ||
    WORDS.prepositions.has(norm) ||
    isIn(WORDS.titles, norm) ||
    WORDS.modifiers.has(norm) ||
    /(?:ing|ed)$/u.test(norm)
  )
}

function isTitleAside(document: Document, from: number, end: number): boolean {
  const phrase = readForward(document, from, end)
  return (
    phrase.to === end &&
    document.tokens.slice(from, end).some(({ norm }) => isIn(WORDS.titles, norm))
  )
}

/** The subject after a verb: said Lavrov, the foreign minister; said a spokesman for the group. */
export function subjectAfter(at: number, limit: number, document: Document): TokenRun | null {
  const phrase = readForward(document, at, limit)
  if (phrase.to <= phrase.from || !canSpeak(document, phrase)) return null
  return withApposition(document, phrase, limit)
}

/** Takes «, the foreign minister of X» in, where it ends at a sign. */
export function withApposition(document: Document, phrase: TokenRun, limit: number): TokenRun {
  const { tokens } = document
  if (tokens[phrase.to]?.kind !== 'comma') return phrase
  const next = readForward(document, phrase.to + 1, limit)
  const closes = next.to >= limit || !['word', 'number'].includes(tokens[next.to]?.kind ?? '')
  const isOffice = tokens.slice(next.from, next.to).some(({ norm }) => isIn(WORDS.titles, norm))
  return next.to > next.from && closes && isOffice ? { from: phrase.from, to: next.to } : phrase
}
