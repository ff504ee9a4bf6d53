import type { Document, Token } from '#text/document.ts'
import { isTime } from './adverbials.ts'
import { pastApposition, withApposition } from './appositions.ts'
import { isName, readBackward, readForward, readPlain } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import type { Subject } from './subject.ts'
import { beforeModifiers, isGoverned } from './subject-modifiers.ts'
import type { TokenRun } from './token-run.ts'
import { isCalendarWord, isCountryWord, isPlural, isVerbLike, WORDS } from './word-sets.ts'

const MAX_SUBJECT_TOKENS = 18

/** The subject before a verb whose words begin at `at`; undefined when none can speak. */
export function subjectBefore(at: number, floor: number, document: Document): Subject | undefined {
  const { tokens } = document
  let end = at
  while (end > floor && isAdverb(tokens[end - 1])) end -= 1
  // «the minister on Tuesday said»
  const day = tokens[end - 1]
  if (tokens[end - 2]?.norm === 'on' && day !== undefined && isCalendarWord(day) && end - 2 > floor)
    end -= 2
  // «the senator, who in 2010 said»
  const isYear = tokens[end - 1]?.kind === 'number' && tokens[end - 2]?.norm === 'in'
  if (isYear && end - 2 > floor) end -= 2
  const before = tokens[end - 1]
  if (before === undefined || end <= floor) return undefined
  if (
    before.kind === 'word' &&
    (before.norm === 'and' || before.norm === 'but' || before.norm === 'then')
  )
    return { phrase: null, from: end - 1, elided: true }
  if (!before.capital && (before.norm === 'who' || before.norm === 'which'))
    return antecedent(end - 1, floor, document)
  if (isLeaningOn(before) || (before.norm === 'that' && !before.capital)) return undefined
  // «many say», «some argue»: a determiner that stands for people.
  if (STANDS_ALONE.has(before.norm) && !isPrepositional(tokens[end - 2]))
    return { phrase: { from: end - 1, to: end }, from: end - 1, elided: false }
  if (before.kind === 'comma') return pastApposition(end - 1, floor, document)
  if (before.kind === 'close') return pastParenthesis(end - 1, floor, document)
  return beforeBareApposition(plainSubject(end, floor, document), floor, document)
}

/** «The Lima Observatory a group based in Quito said», in text that lost its commas: the name stands before what it is. */
function beforeBareApposition(
  subject: Subject | undefined,
  floor: number,
  document: Document,
): Subject | undefined {
  const { tokens } = document
  const at = subject?.phrase?.from ?? -1
  if (at - 1 <= floor || !isName(tokens[at - 1])) return subject
  // The article may stand outside of the phrase.
  if (!/^an?$/u.test(tokens[at]?.norm ?? '')) return subject
  const name = readBackward(document, at, floor)
  // «the end of Ramadan an official said», «in northern and eastern Norland an official said»
  if (isGoverned(tokens[beforeDirections(tokens, name.from)])) return subject
  return canSpeak(document, name) ? { phrase: name, from: name.from, elided: false } : subject
}

/** Index of the word before a name and the points of the compass that go with it. */
function beforeDirections(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (/^(?:north|south|east|west)|ern$|^and$|^central$|^rural$/u.test(tokens[at]?.norm ?? ''))
    at -= 1
  return at
}

function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false
  return WORDS.adverbs.has(token.norm) || /[^aeiou]ly$|ely$/u.test(token.norm)
}

/** «a suspected attack», «of warning»: an article or preposition before it makes the word no verb. */
function isLeaningOn({ norm, capital }: Token): boolean {
  return ARTICLES.has(norm) || (WORDS.prepositions.has(norm) && !capital)
}

const ARTICLES = new Set('the a an its his her our my your their no every such'.split(' '))

const STANDS_ALONE = new Set('many some most few several others'.split(' '))

function plainSubject(end: number, floor: number, document: Document): Subject | undefined {
  const { tokens } = document
  const near = readBackward(document, end, floor)
  if (WORDS.pronouns.has(tokens[end - 1]?.norm ?? '') && tokens[end - 1]?.norm !== 'who')
    return { phrase: near, from: near.from, elided: false }
  const from = clauseStart(tokens, end, floor)
  const whole = { from, to: end }
  // «killed 58 in eastern Norland UNICEF said»: a place, then a short form.
  if (isShortFormBehindPlace(end - 1, from, document))
    return { phrase: { from: end - 1, to: end }, from: end - 1, elided: false }
  const isWhole =
    end - from <= MAX_SUBJECT_TOKENS &&
    end > from &&
    !isPrepositional(tokens[from]) &&
    // «Speaking to reporters X said»
    !(/ing$/u.test(tokens[from]?.norm ?? '') && isPrepositional(tokens[from + 1])) &&
    !tokens.slice(from, end).some((token) => isVerbLike(token) || token.kind === 'close')
  if (isWhole && near.from > from && canSpeak(document, whole))
    return { phrase: whole, from, elided: false }
  // «the doctor in Aleppo said», «a person briefed by the bank said»: the last noun is not the speaker.
  // «the Health Council (HC) monitoring group said»: the name stands before its short form.
  const isBare = near.to > near.from && !opensWithArticle(tokens[near.from])
  if (isBare && tokens[near.from - 1]?.kind === 'close')
    return pastParenthesis(near.from - 1, floor, document)
  // «In Paris Lima said»: a place, then whoever speaks.
  if (isPlaceBefore(tokens, near)) {
    const phrase = { from: near.from + 1, to: end }
    return { phrase, from: phrase.from, elided: false }
  }
  const who = relativeBefore(tokens, near.from, floor)
  if (who > floor) return antecedent(who, floor, document)
  const isFree = !isGoverned(tokens[near.from - 1])
  if (isFree && near.to > near.from && canSpeak(document, near))
    return { phrase: near, from: near.from, elided: false }
  const modified = beforeModifiers(end, floor, document)
  if (modified !== undefined) return modified
  if (isWhole && opensNounPhrase(tokens, whole))
    return { phrase: whole, from, elided: false, unsure: true }
  // «Shares fell after the housebuilder warned»
  const plain = readPlain(document, end, floor)
  return plain === null
    ? undefined
    : { phrase: plain, from: plain.from, elided: false, unsure: true }
}

function isShortFormBehindPlace(at: number, from: number, { tokens, text }: Document): boolean {
  const isShort = (token: Token | undefined) =>
    token !== undefined && /^[A-Z]{3,}$/u.test(text.slice(token.start, token.end))
  if (!isShort(tokens[at]) || !isName(tokens[at - 1]) || isShort(tokens[at - 1])) return false
  for (let i = at - 2; i >= Math.max(from, at - MAX_PLACE_TOKENS); i--)
    if (PLACING.has(tokens[i]?.norm ?? '')) return true
  return false
}

const MAX_PLACE_TOKENS = 4
const PLACING = new Set('in near at inside outside around across'.split(' '))

/** «X who runs the observatory said»: where the relative pronoun stands whose verb governs what ends the clause; -1 where none does. */
function relativeBefore(tokens: readonly Token[], at: number, floor: number): number {
  const verb = tokens[at - 1]
  if (verb?.kind !== 'word' || verb.capital || tokens[at - 2]?.norm !== 'who' || at - 2 <= floor)
    return -1
  return /[a-z]{2}s$/u.test(verb.norm) || /ed$/u.test(verb.norm) ? at - 2 : -1
}

function isPlaceBefore(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  const opening = tokens[from - 1]
  const place = tokens[from]
  return (
    opening?.norm === 'in' &&
    opening.capital &&
    to - from >= 2 &&
    place?.capital === true &&
    isCountryWord(place.norm) &&
    isName(tokens[from + 1])
  )
}

function opensNounPhrase(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  if (opensWithArticle(tokens[from])) return true
  const last = tokens[to - 1]
  // «Motorists», «Local retailers» at the start of a clause.
  return last?.kind === 'word' && isPlural(last.norm) && to - from <= MAX_BARE_PLURAL_TOKENS
}

const MAX_BARE_PLURAL_TOKENS = 4

function opensWithArticle(token: Token | undefined): boolean {
  return token !== undefined && (WORDS.determiners.has(token.norm) || token.kind === 'number')
}

function isPrepositional(token: Token | undefined): boolean {
  return token !== undefined && WORDS.prepositions.has(token.norm)
}

/** True where a new phrase begins within a run of words. */
function opensAnew(tokens: readonly Token[], at: number): boolean {
  const [before, token] = tokens.slice(at - 1, at + 1)
  if (before === undefined || token?.kind !== 'word') return false
  // «Last year the agency», «On Wednesday Health Minister X»
  const isDated = isCalendarWord(before) || isTime(before)
  if (!WORDS.determiners.has(token.norm)) return isDated && isName(token) && isCalendarWord(before)
  // «Aleppo A source»: a heading runs into a sentence that opens anew.
  if (isDated || (token.capital && token.norm !== 'it')) return true
  // «… reveal its findings the ministry said»: prose that has lost its commas.
  const isNoun = before.kind === 'word' && !before.capital && isPlural(before.norm)
  return isNoun && token.norm === 'the' && !WORDS.prepositions.has(before.norm)
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
    const isAge = token.kind === 'dash' && tokens[from]?.norm === 'year-old'
    if (token.kind !== 'word' && token.kind !== 'number' && !isAge) break
    if (token.norm === 'while' || token.norm === 'but' || token.norm === 'whereas') break
    from -= 1
  }
  for (let i = end - 1; i > from; i--) {
    const isYear = tokens[i]?.kind === 'number' && /^(?:19|20)\d\d$/u.test(tokens[i]?.norm ?? '')
    if (!isYear && !opensAnew(tokens, i)) continue
    from = isYear ? i + 1 : i
    break
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
  if (phrase.to > phrase.from && canSpeak(document, phrase))
    return { phrase, from: phrase.from, elided: false }
  const plain = readPlain(document, end, floor)
  return plain === null
    ? undefined
    : { phrase: plain, from: plain.from, elided: false, unsure: true }
}

/** «The WHO (World Health Organization) said», «Ana Lima (Dem., Ohio) said». */
function pastParenthesis(close: number, floor: number, document: Document): Subject | undefined {
  const { tokens } = document
  let open = close
  while (open > floor && tokens[open]?.kind !== 'open') open -= 1
  return open > floor ? plainSubject(open, floor, document) : undefined
}

/** The subject after a verb: said Lavrov, the foreign minister; said a spokesman for the group. */
export function subjectAfter(at: number, limit: number, document: Document): TokenRun | null {
  const phrase = readForward(document, at, limit)
  if (phrase.to <= phrase.from || !canSpeak(document, phrase)) return null
  return withApposition(document, phrase, limit)
}
