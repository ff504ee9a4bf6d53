import type { Document, Token } from '#text/document.ts'
import { findCueForm } from './cue-index.ts'
import { months } from './months.ts'
import { isName } from './noun-phrase.ts'
import { isCalendarWord, isIn, isVerbLike, WORDS } from './word-sets.ts'

const TIME_WORDS = new Set(
  `today yesterday tomorrow tonight overnight morning afternoon evening night noon midnight week month year day hour hours ago last this earlier later late early mid local gmt time
  sunday monday tuesday wednesday thursday friday saturday`.split(/\s+/u),
)
const OPENERS = new Set(
  'in on at to during after before via through from by following upon over late early with about'.split(
    ' ',
  ),
)
const MAX_TOKENS = 14

/**
 * Skips what may stand between a cue and its content, or close a sentence after a cue: «on Wednesday»,
 * «in a statement», «to reporters in Ankara». Returns the token index after it.
 */
export function skipAdverbials(document: Document, from: number, limit: number): number {
  const { tokens } = document
  let at = from
  while (at < limit && at - from < MAX_TOKENS * 2) {
    const next = skipOne(tokens, at, limit)
    if (next === at) break
    at = next
  }
  return at
}

function skipOne(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at]
  if (token === undefined || at >= limit || token.kind !== 'word') return at
  if (isCalendarWord(token) || isTime(token)) return at + 1
  if (token.norm === 'that') return at
  if (WORDS.adverbs.has(token.norm) && !OF_CONTENT.has(token.norm) && tokens[at + 1]?.norm !== 'to')
    return at + 1
  return OPENERS.has(token.norm) ? skipPhrase(tokens, at, limit) : at
}

/** True for a word that tells when. */
export function isTime({ norm }: Token): boolean {
  return TIME_WORDS.has(norm)
}

/** A prepositional phrase of time, place or occasion, up to a comma, quotation, verb or new clause. */
function skipPhrase(tokens: readonly Token[], from: number, limit: number): number {
  let at = from + 1
  let known = false
  for (; at < limit && at - from < MAX_TOKENS; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'number') {
      known ||=
        Object.hasOwn(months, tokens[at - 1]?.norm ?? '') ||
        Object.hasOwn(months, tokens[at + 1]?.norm ?? '')
      continue
    }
    if (token.kind !== 'word') break
    const { norm } = token
    if (isCalendarWord(token) || isTime(token) || isIn(WORDS.occasions, norm)) {
      known = true
      // «said on Wednesday global powers were»: the day alone.
      if (at === from + 1 && isCalendarWord(token) && opensSubject(tokens[at + 1])) return at + 1
      continue
    }
    if (isName(token)) {
      // «in Geneva the minister»: a place after «in»; a name elsewhere needs an occasion before it.
      known ||=
        tokens[from]?.norm === 'in' || tokens[from]?.norm === 'from' || tokens[from]?.norm === 'at'
      continue
    }
    // «agreed on Thursday to step up»
    const before = tokens[at - 1]
    if (norm === 'to' && before !== undefined && (isCalendarWord(before) || isTime(before))) break
    if (WORDS.determiners.has(norm) && known && !isLink(before)) break
    if (
      norm === 'that' ||
      WORDS.pronouns.has(norm) ||
      WORDS.auxiliaries.has(norm) ||
      WORDS.conjunctions.has(norm)
    )
      break
    if (isVerbLike(token) && !isIssued(norm)) break
    if (findCueForm(norm)?.kind === 'gerund') break
  }
  return known ? at : from
}

const ISSUED = new Set(
  'televised written published issued posted carried released broadcast aired held prepared recorded joint seen obtained reviewed viewed sent shared read circulated filed dated signed given'.split(
    ' ',
  ),
)

/** True for a participle that tells how a statement came about: published, seen by. */
export function isIssued(norm: string): boolean {
  return ISSUED.has(norm)
}

/** Adverbs that belong to what is said: said both sides, said only two. */
const OF_CONTENT = new Set('both all even only just still always never often once too'.split(' '))

/** A common noun or its adjective: no time, preposition, occasion or adverb. */
function opensSubject(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || isTime(token)) return false
  const { norm } = token
  return ![WORDS.prepositions, WORDS.conjunctions, WORDS.adverbs, WORDS.occasions].some((set) =>
    set.has(norm),
  )
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && (WORDS.prepositions.has(token.norm) || token.norm === 'and')
}
