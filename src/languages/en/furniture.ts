import type { Document, Sentence, Token } from '#text/document.ts'
import { onceASentence } from '#text/memoise.ts'
import { listPhrases, phraseAt } from '#text/phrase-list.ts'
import { countWords, type TokenRun } from './token-run.ts'
import { isMonth, WORDS } from './word-sets.ts'

/** A paragraph of one line without a closing sign and no longer than this is a heading or caption. */
const MAX_HEADING_WORDS = 18
const MAX_SMALL_SHARE = 0.1
const MAX_DATELINE_TOKENS = 12

/** Site furniture: sharing, reading on, rights, bylines. */
const BOILERPLATE = listPhrases(
  `read more · read also · see also · also read · related articles · related news · related topics · share this · share on · follow us · sign up · subscribe to · click here · all rights reserved · copyright ·
  reporting by · editing by · writing by · additional reporting · compiled by · translated by · edited by · written by · photo by · image · photo · file photo · picture · video · source · sources · advertisement · watch · this article was · the views expressed · for more information ·
  to contact the · terms of use · privacy policy · cookie policy · continue reading · most read · latest news · breaking news · listen to · last update · last updated · updated · published · tags`
    .split('·')
    .map((phrase) => phrase.trim().split(' ')),
)

/** True when a run opens with the words of site furniture; a single word must have its colon. */
export function isBoilerplate(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  for (let at = from; at < Math.min(from + 3, to); at++) {
    const isWhole = ({ length }: readonly string[]): boolean =>
      length > 1 || tokens[at + 1]?.kind === 'colon'
    if (phraseAt(BOILERPLATE, tokens, at, isWhole) !== undefined) return true
  }
  return false
}

/** True for a heading, caption or page header: alone in its paragraph without a stop, or opening with a full date. */
export const isHeading = onceASentence((sentence, { tokens, sentences }): boolean => {
  if (opensWithDate(tokens, sentence)) return true
  const alone = isEdge(tokens[sentence.from - 1]) && isEdge(tokens[sentence.to])
  if (alone && isTitleCase(tokens, sentence)) return true
  const closed =
    tokens[sentence.to - 1]?.kind === 'stop' || tokens[sentence.to - 1]?.kind === 'quote'
  return (
    alone && !closed && sentences.length > 1 && countWords(tokens, sentence) <= MAX_HEADING_WORDS
  )
})

/** «Mission to Probe Gas Attack»: capitals on all words of weight. */
function isTitleCase(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const words = tokens
    .slice(from, to)
    .filter(({ kind, start, end }) => kind === 'word' && end - start > 3)
  const small = words.filter(({ capital, norm }) => !capital && !WORDS.prepositions.has(norm))
  return words.length >= 3 && small.length <= words.length * MAX_SMALL_SHARE
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break'
}

/** «Wed 05 Apr 2017 …», «April 10 2017 …»: the header of a page, with its headline. */
function opensWithDate(tokens: readonly Token[], { from, to }: Sentence): boolean {
  let at = from
  const first = tokens[at]
  if (first?.kind === 'word' && WEEKDAYS.test(first.norm)) at += 1
  // 17-02-2016
  if (
    tokens[at]?.kind === 'number' &&
    tokens[at + 1]?.kind === 'dash' &&
    tokens[at + 2]?.kind === 'number'
  )
    return true
  return isFullDate(tokens, at, to)
}

/** «05 Apr 2017», «April 10, 2017» from a token on. */
function isFullDate(tokens: readonly Token[], at: number, to: number): boolean {
  const opening = tokens.slice(at, Math.min(to, at + 4)).filter(isProseLike)
  const [a, b, c] = opening
  const isYear = (token: Token | undefined) => /^(?:19|20)\d\d$/u.test(token?.norm ?? '')
  return (
    ((isMonth(a?.norm ?? '') && b?.kind === 'number') ||
      (a?.kind === 'number' && isMonth(b?.norm ?? ''))) &&
    isYear(c)
  )
}

const WEEKDAYS =
  /^(?:sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)(?:day|sday|nesday|rsday|urday)?$/u

function isProseLike({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number'
}

/**
 * Where a sentence begins after its dateline («GENEVA (Agency) - …», «Damascus, SANA – …») or
 * after the heading and date that run into it («21 dead in fire AFP Sunday 27 Apr 2014 At least …»).
 */
export const afterDateline = onceASentence((sentence, document): number => {
  const { from, to } = sentence
  const { tokens, text } = document
  const dated = afterHeading(sentence, document)
  if (dated > from) return dated
  if (tokens[from]?.capital !== true) return from
  for (let at = from + 1; at < Math.min(to, from + MAX_DATELINE_TOKENS); at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'dash' && (token.spaced || tokens[at - 1]?.kind === 'close')) {
      const head = tokens.slice(from, at).filter(({ kind }) => kind === 'word')
      const all = head.every(({ capital, norm }) => capital || WORDS.prepositions.has(norm))
      const shouts = head.some(({ start, end }) => isShouted(text.slice(start, end)))
      const hasParen = tokens
        .slice(from, at)
        .some(({ kind }) => kind === 'close' || kind === 'comma')
      return all && (shouts || hasParen) ? at + 1 : from
    }
    if (token.kind === 'quote' || token.kind === 'semicolon') break
  }
  return from
})

/** A heading ends with the day of publication where a capital, and no preposition, stands around that. */
function afterHeading({ from, to }: Sentence, { tokens }: Document): number {
  const limit = Math.min(to, MAX_HEADING_TOKENS)
  for (let at = from + 1; at < limit; at++) {
    if (!isFullDate(tokens, at, to)) continue
    const before = tokens[at - 1]
    const isProse = WORDS.prepositions.has(before?.norm ?? '') || before?.kind !== 'word'
    const end = tokens.findIndex(({ norm }, i) => i >= at && /^(?:19|20)\d\d$/u.test(norm)) + 1
    if (!isProse && tokens[end]?.capital === true) return end
  }
  return from
}

/** Only at the head of a text does a heading run into its first sentence. */
const MAX_HEADING_TOKENS = 60

function isShouted(word: string): boolean {
  return word.length >= 3 && word === word.toUpperCase()
}
