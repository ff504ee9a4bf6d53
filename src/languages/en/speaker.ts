import type { ActorKind } from '#domain/claim.ts'
import type { SpeakerMention } from '#languages/types.ts'
import type { Document, Token } from '#text/document.ts'
import { months } from './months.ts'
import { isName, isSpeakerNoun } from './noun-phrase.ts'
import type { TokenRun } from './token-run.ts'
import {
  isCalendarWord,
  isCountryWord,
  isGenericBody,
  isIn,
  isPlural,
  singular,
  WORDS,
} from './word-sets.ts'

const ARTICLES = new Set(['the', 'a', 'an'])
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'])
/** Words without which «the minister» or «the statement» would still mean the same. */
const GENERIC_WORDS = new Set(['the', 'this', 'that', 'same', 'his', 'her', 'its', 'their'])

/** Says what a noun phrase in a speaker's place names: person, body, country, unnamed source. */
export function describeSpeaker(document: Document, phrase: TokenRun): SpeakerMention {
  const { tokens, text } = document
  const run = tokens.slice(phrase.from, phrase.to)
  const words = run.filter(({ kind }) => kind === 'word')
  const first = run[0]
  const last = run.at(-1)
  const head = headOf(words)
  if (first === undefined || last === undefined || head === undefined) return { kind: 'previous' }
  if (words.length === 1 && WORDS.pronouns.has(head.norm)) return { kind: 'previous' }
  const range = { start: first.start, end: last.end }
  const whole = cleanName(text.slice(range.start, range.end))
  const described = (actor: ActorKind): SpeakerMention => ({
    kind: 'described',
    range,
    name: text.slice(range.start, range.end).replace(/\s+/gu, ' '),
    actor,
    head: singular(head.norm),
  })
  const named = (actor: ActorKind, name = whole, title: string | null = null): SpeakerMention => ({
    kind: 'named',
    range,
    name: cleanName(withoutAside(name)),
    actor,
    title,
  })
  const aside = namedAside(run)
  if (aside !== null) {
    const start = run[aside.from]?.start ?? range.start
    const about = cleanName(text.slice(range.start, start))
    return named(aside.actor, text.slice(start, range.end), about)
  }
  const definite = DEFINITE.has(first.norm)
  const bare = words.every((word) => word === head || GENERIC_WORDS.has(word.norm))

  if (isPair(run)) return named('group')
  const person = isCrowd(words) ? null : personIn(run)
  if (person !== null && !isBodyName(words, head)) {
    const start = run[person.from]?.start ?? range.start
    const end = run[person.to - 1]?.end ?? range.end
    const title = [text.slice(range.start, start), text.slice(end, range.end)]
      .map(cleanName)
      .join(' ')
      .trim()
    return named('person', text.slice(start, end), title === '' ? null : title)
  }
  if (isIn(WORDS.evidence, head.norm) && !isIn(WORDS.documents, head.norm) && !head.capital)
    return named('institution')
  if (isIn(WORDS.documents, head.norm))
    return bare && definite ? described('institution') : named('institution')
  if (isIn(WORDS.sources, head.norm)) {
    if (!definite) return named('unnamed')
    if (isPlural(head.norm)) return named('unnamed')
    return described(head.norm === 'source' ? 'unnamed' : 'person')
  }
  if (isIn(WORDS.titles, head.norm)) {
    if (isPlural(head.norm)) return named(isIn(WORDS.groups, head.norm) ? 'group' : 'unnamed')
    return definite || isSpecific(words) ? described('person') : named('unnamed')
  }
  if (definite && words.length === 2 && isDemonym(head.norm)) return described('person')
  if (isCountryPhrase(words)) return named('country')
  if (isIn(WORDS.institutions, head.norm) || isIn(WORDS.media, head.norm))
    return definite && (bare || isVagueBody(words, head)) && !isCapitals(head, text)
      ? described('institution')
      : named('institution')
  if (isIn(WORDS.groups, head.norm)) return named('group')
  if (isCrowd(words)) return named('unnamed')
  if (isName(head))
    return isCapitals(head, text) || definite ? named('institution') : named('person')
  return definite ? described('person') : named('unnamed')
}

/** «the monitoring group», «the Britain-based organisation»: no name of its own. */
function isVagueBody([, ...words]: readonly Token[], head: Token): boolean {
  return (
    isGenericBody(singular(head.norm)) &&
    words.every(({ capital, norm }) => !capital || /-based$/u.test(norm))
  )
}

/** «Turkish Foreign Minister», «Iran's president»: one office, without an article. */
function isSpecific(words: readonly Token[]): boolean {
  return (
    words.some(({ norm }) => isCountryWord(norm)) && !['a', 'an'].includes(words[0]?.norm ?? '')
  )
}

/** The noun a phrase is built on: the last word before its first link. */
function headOf(words: readonly Token[]): Token | undefined {
  const link = words.findIndex(
    ({ norm }, i) => i > 0 && (WORDS.prepositions.has(norm) || norm === 'and'),
  )
  return link < 0 ? words.at(-1) : words[link - 1]
}

/** «Minister Ana Lima», «the minister, Ana Lima», «Gen. Ana Lima». */
function isTitled(run: readonly Token[], from: number): boolean {
  const isSigned = /^(?:comma|stop)$/u.test(run[from - 1]?.kind ?? '')
  const before = run[isSigned ? from - 2 : from - 1]
  return isIn(WORDS.titles, before?.norm ?? '')
}

/** «the bank's governor, Ana Lima», «one of them, 19-year-old Ana Lima», «the line's operator, Rovex»: a name that closes the phrase. */
function namedAside(run: readonly Token[]): (TokenRun & { readonly actor: ActorKind }) | null {
  const comma = run.findLastIndex(({ kind }) => kind === 'comma')
  const age = run.findLastIndex(({ norm }) => norm === 'year-old')
  let from = Math.max(comma, age) + 1
  // «the agency's representative, Dr. Ana Lima»
  while (WORDS.titles.has(run[from]?.norm ?? '') || run[from]?.kind === 'stop') from += 1
  if (comma < 1 || run.length - from < 2) return null
  const isPerson = run
    .slice(from)
    .every(
      (token) =>
        token.kind === 'stop' ||
        WORDS.particles.has(token.norm) ||
        (isName(token) && !isOfficeWord(token)),
    )
  const before = run.slice(0, comma).filter(({ kind }) => kind === 'word')
  const head = headOf(before)
  if (!isPerson || head === undefined) return null
  const actor = age > comma || isPersonNoun(before, head) ? 'person' : 'institution'
  return { from, to: run.length, actor }
}

/** Somebody, not a body: «the bank's governor», «the Bank of Japan governor», «her husband». */
function isPersonNoun(words: readonly Token[], head: Token): boolean {
  const last = words.at(-1) ?? head
  return [head, last].some(
    ({ norm, capital }) =>
      isIn(WORDS.titles, norm) ||
      isIn(WORDS.sources, norm) ||
      (!capital && !BODIES.some((set) => isIn(set, norm))),
  )
}

const BODIES = [WORDS.institutions, WORDS.media, WORDS.documents, WORDS.groups]

/**
 * The run of name words in a phrase: capitals that are no office, body or country. One capital
 * word is a surname only beside an office or alone.
 */
function personIn(run: readonly Token[]): TokenRun | null {
  const runs = nameRuns(run)
  const titled = runs.find(({ from }) => isTitled(run, from))
  const { from, to } = titled ?? runs[0] ?? { from: -1, to: -1 }
  if (from < 0) return null
  const hasTitle = isTitled(run, from)
  const after = run[to]
  const isPossessive = /'s?$/u.test(run[to - 1]?.norm ?? '')
  if (isPossessive) return null
  if (hasTitle) return { from, to }
  if (run[0]?.norm === 'the' || run[0]?.norm === 'a' || run[0]?.norm === 'an') {
    // «the minister, Walid», «a spokesman Peter»: an article with a title before the name.
    return null
  }
  // «Rami Haddad the Observatory chief»: prose that has lost its commas.
  const isAside = after !== undefined && (after.kind === 'comma' || ARTICLES.has(after.norm))
  // «Ana Lima of the pilots' union»: where he belongs is no part of the name.
  const belongs = to - from >= 2 && /^(?:of|from|at)$/u.test(after?.norm ?? '')
  if (after !== undefined && !isAside && !belongs && !isIn(WORDS.titles, after.norm)) return null
  return to - from >= 2 || run.filter(({ kind }) => kind === 'word').length === 1
    ? { from, to }
    : null
}

/** Runs of capitals that are no office, body or country, up to the first preposition after one. */
function nameRuns(run: readonly Token[]): readonly TokenRun[] {
  const runs: TokenRun[] = []
  let from = -1
  let to = -1
  for (const [i, token] of run.entries()) {
    if (token.kind === 'stop' && from >= 0) continue
    const next = run[i + 1]
    const isSurname =
      from >= 0 &&
      token.capital &&
      mayBeSurname(token.norm) &&
      !isName(next) &&
      !isSpeakerNoun(next?.norm ?? '')
    const isNamed =
      (isName(token) && (isSurname || !isOfficeWord(token))) || (isSurname && isCalendarWord(token))
    const isParticle = WORDS.particles.has(token.norm) && isName(run[i + 1])
    if (isNamed || isParticle) {
      if (from < 0) from = i
      to = i + 1
      continue
    }
    if (from >= 0) runs.push({ from, to })
    from = -1
    if (WORDS.prepositions.has(token.norm)) break
  }
  if (from >= 0) runs.push({ from, to })
  return runs
}

/** «Patrick Field», «Stephen King», «Jordan Ireland»: words of other lists that are surnames too. */
function mayBeSurname(norm: string): boolean {
  return (
    isCountryWord(norm) ||
    WORDS.modifiers.has(norm) ||
    OFFICE_SURNAMES.has(norm) ||
    Object.hasOwn(months, norm)
  )
}

const OFFICE_SURNAMES = new Set(
  'king bishop dean marshal judge pope prince baron constable lord major sheriff'.split(' '),
)

function isOfficeWord({ norm }: Token): boolean {
  return (
    WORDS.titles.has(norm) ||
    isIn(WORDS.institutions, norm) ||
    isCountryWord(norm) ||
    WORDS.modifiers.has(norm) ||
    isIn(WORDS.media, norm) ||
    WORDS.determiners.has(norm)
  )
}

/** «Ana Lima and Omar Reyes», «Mr. Reyes and Ms. Lima» */
function isPair(run: readonly Token[]): boolean {
  const and = run.findIndex(({ norm }) => norm === 'and')
  if (and < 1) return false
  return [run.slice(0, and), run.slice(and + 1)].every((side) => {
    const person = personIn(side)
    return person !== null && person.to === side.length && (side.length >= 2 || isName(side[0]))
  })
}

/** «Critics», «Nurses», «The two»: many at the head of a sentence, whose capital is the sentence's. */
function isCrowd(words: readonly Token[]): boolean {
  const [first, second] = words
  if (words.length === 2 && first?.norm === 'the')
    return /^(?:two|three|four|pair)$/u.test(second?.norm ?? '')
  const norm = first?.norm ?? ''
  return (
    words.length === 1 &&
    isPlural(norm) &&
    (/[a-z]ists$/u.test(norm) ||
      [WORDS.sources, WORDS.titles, WORDS.groups].some((set) => isIn(set, norm)))
  )
}

/** «Human Rights Watch», «Health Ministry»: capitals that name a body. */
function isBodyName(words: readonly Token[], head: Token): boolean {
  if (words[0]?.norm === 'the' && !words.some(({ norm }) => isIn(WORDS.titles, norm))) return true
  return isIn(WORDS.institutions, head.norm) && !isIn(WORDS.titles, head.norm)
}

const DEMONYM = /(?:an|ish|ese|[aiq]i|czech|greek|turk|swede|dane|finn)$/u

/** «the Italian»: a person called by country, in the singular. */
export function isDemonym(norm: string): boolean {
  return isCountryWord(norm) && DEMONYM.test(norm) && !isIn(WORDS.institutions, norm)
}

function isCountryPhrase(words: readonly Token[]): boolean {
  const names = words.filter(({ norm }) => norm !== 'the')
  if (names.length === 0 || names.length > 4 || !names.every(({ capital }) => capital)) return false
  return isCountryWord(names.map(({ norm }) => norm).join(' '))
}

function isCapitals(token: Token, text: string): boolean {
  const word = text.slice(token.start, token.end)
  return word.length >= 2 && word === word.toUpperCase()
}

/** «the Observatory for Human Rights a monitor», «Acme, the maker»: a name ends where its description begins. */
function withoutAside(name: string): string {
  return name
    .replace(
      /(?<=\S{2})(?<!(?:^|\s)(?:of|for|in|at|from|to|with|on|and|by|about|into|under|near|between|among)),? (?:a|an|the) .*$/u,
      '',
    )
    .replace(/,.*$/u, '')
}

const UNCLEAN = /["“”„]|[^\S ]|\s\s|^[\s,–-]|[\s,–-]$/u

/** A name without quotation marks, leading article, possessive ending or doubled spaces. */
function cleanName(name: string): string {
  const clean = UNCLEAN.test(name)
    ? name
        .replace(/["“”„]/gu, '')
        .replace(/\s+/gu, ' ')
        .replace(/^[\s,–-]+|[\s,–-]+$/gu, '')
    : name
  return clean.replace(/^(?:the|a|an) (?=\S)/iu, '').replace(/['’]s?$/u, '')
}

/** True when the phrase is of a kind that speaks. */
export function canSpeak({ tokens }: Document, phrase: TokenRun): boolean {
  const words = tokens.slice(phrase.from, phrase.to).filter(({ kind }) => kind === 'word')
  const head = headOf(words)
  if (head === undefined) return false
  // «one of the mayor's advisers»
  if (head.norm === 'one' && words.length > 2) return isSpeakerNoun(words.at(-1)?.norm ?? '')
  if (words.length === 1 && WORDS.pronouns.has(head.norm)) return true
  return (
    isSpeakerNoun(head.norm) ||
    isName(head) ||
    // «Ana May»
    (isCalendarWord(head) && words.some(isName)) ||
    words.some((word) => isName(word) && isCountryWord(word.norm))
  )
}
