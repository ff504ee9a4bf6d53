import type { Document, Token } from '#text/document.ts'
import { perWord } from '#text/per-word.ts'
import { findCueForm } from './cue-index.ts'
import type { TokenRun } from './token-run.ts'
import {
  isCalendarWord,
  isCountryWord,
  isIn,
  isPlural,
  isVerbLike,
  WORDS,
  withoutPossessive,
} from './word-sets.ts'

/** Prepositions that join a body or office to its field: of, for, in. */
const LINKS = new Set(['of', 'for', 'in', 'to', 'at', 'on', 'from', 'against', 'with'])
const MAX_PHRASE_TOKENS = 24

/** True for a noun that may head a speaker's name. */
export const isSpeakerNoun: (norm: string) => boolean = perWord((norm) => {
  return (
    isIn(WORDS.titles, norm) ||
    isIn(WORDS.institutions, norm) ||
    isIn(WORDS.sources, norm) ||
    isIn(WORDS.documents, norm) ||
    isIn(WORDS.groups, norm) ||
    isIn(WORDS.media, norm) ||
    // carmaker, drugmakers
    /[a-z]{3}makers?$/u.test(norm)
  )
})

export function isName(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital || isCalendarWord(token)) return false
  const { norm } = token
  return (
    !WORDS.prepositions.has(norm) && !WORDS.determiners.has(norm) && !WORDS.conjunctions.has(norm)
  )
}

/** A day or month; not the surname in «Ana May said». */
function isDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isCalendarWord(token)) return false
  const isMonth = !WORDS.weekdays.has(token.norm)
  return !(isMonth && isName(tokens[at - 1]) && tokens[at + 1]?.kind !== 'number')
}

/** The full stop of an initial or a title: U.S., Lt. Gen. */
function isInnerStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.norm !== '.' || tokens[at]?.spaced === true || before?.kind !== 'word')
    return false
  return before.capital && (before.end - before.start === 1 || SHORT_TITLES.has(before.norm))
}

const SHORT_TITLES = new Set(
  'mr mrs ms dr gen lt col maj sgt capt sen rep gov prof rev hon adm brig st jr sr intl'.split(' '),
)

const isModifier: (norm: string) => boolean = perWord((norm) => {
  const bare = withoutPossessive(norm)
  return (
    WORDS.modifiers.has(norm) ||
    WORDS.modifiers.has(bare) ||
    /-(?:led|backed|based|held|ranking|born|run|owned|controlled|aligned)$/u.test(norm) ||
    isCountryWord(norm)
  )
})

/** Reads the noun phrase that starts at a token and ends before `limit`. */
export function readForward({ tokens }: Document, start: number, limit: number): TokenRun {
  let at = start
  let hasHead = false
  const end = Math.min(limit, start + MAX_PHRASE_TOKENS)
  while (at < end) {
    const token = tokens[at]
    if (token === undefined) break
    const { norm } = token
    if (token.kind === 'stop' && isInnerStop(tokens, at)) {
      at += 1
      continue
    }
    if (token.kind === 'number' && !hasHead) {
      const isAge = tokens[at + 2]?.norm === 'year-old'
      at += isAge ? 3 : 1
      // «the 45-year-old said»: the age is all that names him.
      if (isAge) hasHead = !isNominal(tokens[at])
      continue
    }
    if (isPossessiveMark(tokens, at)) {
      at += 1
      hasHead = false
      continue
    }
    if (token.kind !== 'word' || isDate(tokens, at)) break
    if (norm === 'who' && !token.capital) break
    if (at === start && WORDS.pronouns.has(norm)) return { from: start, to: start + 1 }
    if (isName(token) || isCalendarWord(token)) hasHead = true
    else if (WORDS.particles.has(norm) && isName(tokens[at + 1])) hasHead = true
    else if (isSpeakerNoun(norm)) hasHead = !/'s?$/u.test(norm)
    else if (WORDS.determiners.has(norm)) {
      // «told an inquest that doctors»
      const isOpen = hasHead || (norm === 'that' && at > start)
      if (isOpen && !followsLink(tokens, at)) break
    } else if (LINKS.has(norm)) {
      if (!hasHead || !linksOn(tokens, at)) break
    } else if (norm === 'and' || norm === '&') {
      if (!hasHead || !joinsOn(tokens, at)) break
    } else if (isVerbLike(token) || WORDS.conjunctions.has(norm) || WORDS.prepositions.has(norm))
      break
    else if (WORDS.relatives.has(norm) || WORDS.auxiliaries.has(norm)) break
    else if (WORDS.pronouns.has(norm) || (WORDS.adverbs.has(norm) && !isModifier(norm))) break
    else if (findCueForm(norm) !== undefined && hasHead) break
    else if (
      hasHead &&
      !isModifier(norm) &&
      !followsLink(tokens, at) &&
      !isPossessiveMark(tokens, at + 1)
    )
      break
    at += 1
  }
  while (at > start && isDangling(tokens[at - 1])) at -= 1
  return { from: start, to: at }
}

/** «the growers' association»: the apostrophe of a plural stands alone among the tokens. */
function isPossessiveMark(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = tokens.slice(Math.max(0, at - 1), at + 2)
  return (
    at > 0 &&
    mark?.kind === 'quote' &&
    /^['’]$/u.test(mark.norm) &&
    !mark.spaced &&
    before?.kind === 'word' &&
    before.norm.endsWith('s') &&
    after?.kind === 'word' &&
    after.spaced
  )
}

const SMALL = [
  WORDS.prepositions,
  WORDS.conjunctions,
  WORDS.relatives,
  WORDS.adverbs,
  WORDS.determiners,
  WORDS.pronouns,
]

/** A noun or name, as far as its form tells: no verb or small word. */
export function isNominal(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  if (isName(token)) return true
  const { norm } = token
  const isSmall = SMALL.some((set) => set.has(norm))
  return !isSmall && !isVerbLike(token) && findCueForm(norm) === undefined
}

function linksOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || isCalendarWord(next)) return false
  const strict = tokens[at]?.norm !== 'of' && tokens[at]?.norm !== 'for'
  if (isName(next)) return true
  if (WORDS.determiners.has(next.norm))
    return !strict || isName(tokens[at + 2]) || isSpeakerNoun(tokens[at + 2]?.norm ?? '')
  return !strict || isSpeakerNoun(next.norm) || isModifier(next.norm)
}

function joinsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && (isName(next) || isModifier(next.norm) || isSpeakerNoun(next.norm))
}

/** «directorate of health», «state for trade»: a common noun right after a link. */
function followsLink(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  // «the Bank of England cut rates»: a country after a link ends the name.
  if (LINKS.has(tokens[at - 2]?.norm ?? '') && isCountryWord(before)) return false
  return LINKS.has(before) || before === 'and' || isModifier(before)
}

function isDangling(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    WORDS.prepositions.has(token.norm) ||
    WORDS.determiners.has(token.norm) ||
    token.norm === 'and' ||
    token.norm === '&'
  )
}

/** Reads the noun phrase that ends before `end`, not starting before `floor`. */
export function readBackward({ tokens }: Document, end: number, floor: number): TokenRun {
  let at = end
  const last = tokens[end - 1]
  if (last === undefined || end <= floor) return { from: end, to: end }
  if (WORDS.pronouns.has(last.norm)) return { from: end - 1, to: end }
  const stopAt = Math.max(floor, end - MAX_PHRASE_TOKENS)
  while (at > stopAt) {
    const token = tokens[at - 1]
    if (token === undefined) break
    if (token.kind === 'stop' && isInnerStop(tokens, at - 1)) {
      at -= 1
      continue
    }
    // «the EB-5 coalition»
    if (
      token.kind === 'number' &&
      tokens[at - 2]?.kind === 'dash' &&
      tokens[at - 3]?.capital === true
    ) {
      at -= 2
      continue
    }
    if (isPossessiveMark(tokens, at - 1)) {
      at -= 2
      continue
    }
    if (token.kind !== 'word' || isDate(tokens, at - 1)) break
    const { norm } = token
    if (norm === 'year-old' && tokens[at - 3]?.kind === 'number') {
      at -= 3
      continue
    }
    if (WORDS.determiners.has(norm) && !WORDS.modifiers.has(norm)) {
      at -= 1
      if (!linksBack(tokens, at - 1, stopAt)) break
    } else if (
      isName(token) ||
      isCalendarWord(token) ||
      WORDS.particles.has(norm) ||
      isInnerPreposition(tokens, at - 1)
    ) {
      if (startsNewPhrase(tokens, at, end)) break
      at -= 1
    } else if (LINKS.has(norm) || norm === 'and') {
      if (!linksBack(tokens, at - 1, stopAt)) break
      at -= 1
    } else if (isSpeakerNoun(norm) || isModifier(norm)) {
      // «… to health workers the ministry said»: a plural noun before a finished phrase ends another.
      if (at < end && isPlural(norm) && !isModifier(norm) && !/'s?$/u.test(norm)) break
      at -= 1
    } else if (
      at < end &&
      linksBack(tokens, at - 2, stopAt) &&
      LINKS.has(tokens[at - 2]?.norm ?? '')
    ) {
      at -= 1
    } else break
  }
  while (at < end && (isDanglingStart(tokens[at]) || tokens[at]?.kind === 'stop')) at += 1
  return { from: at, to: end }
}

const MAX_PLAIN_TOKENS = 5

/** «a caretaker», «the old museum»: an article and common nouns right before a token, at the head of a clause. */
export function readPlain({ tokens }: Document, end: number, floor: number): TokenRun | null {
  for (let at = end - 1; at >= floor && end - at <= MAX_PLAIN_TOKENS; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || isVerbLike(token)) return null
    if (!WORDS.determiners.has(token.norm)) continue
    const before = tokens[at - 1]
    const opens = at === floor || before?.kind !== 'word' || WORDS.conjunctions.has(before.norm)
    return opens && at < end - 1 ? { from: at, to: end } : null
  }
  return null
}

function isDanglingStart(token: Token | undefined): boolean {
  return token !== undefined && (LINKS.has(token.norm) || token.norm === 'and')
}

/** True when the link at this token joins what follows to an office, a body or a name before it. */
function linksBack(tokens: readonly Token[], at: number, floor: number): boolean {
  const link = tokens[at]
  const before = tokens[at - 1]
  if (link?.kind !== 'word' || before?.kind !== 'word' || at - 1 < floor) return false
  if (link.norm === 'and') {
    const isBody = isSpeakerNoun(before.norm) && WORDS.determiners.has(tokens[at - 2]?.norm ?? '')
    return (
      (isName(before) && isName(tokens[at + 1])) ||
      (isBody && WORDS.determiners.has(tokens[at + 1]?.norm ?? ''))
    )
  }
  if (link.norm !== 'of' && link.norm !== 'for') return false
  return isName(before) || isSpeakerNoun(before.norm)
}

/** «Doctors Without Borders»: a preposition with a capital between two words of a name. */
function isInnerPreposition(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    token?.capital === true && WORDS.prepositions.has(token.norm) && isName(before) && isName(after)
  )
}

/** A possessive or plural title before a name that already has its title belongs to what stands before. */
function startsNewPhrase(tokens: readonly Token[], at: number, end: number): boolean {
  return at < end && tokens[at]?.norm === 'the'
}
