import type { Document, Token } from '#text/document.ts'
import { skipAdverbials } from './adverbials.ts'
import {
  type Candidate,
  closesQuotation,
  hasContentBefore,
  isInterrupted,
} from './content-before.ts'
import { type CompiledEntry, findCueForm, takes } from './cue-index.ts'
import type { Placement } from './found-cue.ts'
import { readForward } from './noun-phrase.ts'
import { countWords } from './token-run.ts'
import { isVerbLike, WORDS } from './word-sets.ts'

const MIN_BARE_WORDS = 3
const MIN_WORDS_AFTER = 2
const MAX_TO_INFINITIVE = 22

interface Place {
  readonly entry: CompiledEntry
  readonly placement: Placement
  readonly after: number
}

/** Decides where a verb's content stands: after it, before its subject, or around both. */
export function placeContent(candidate: Candidate): Place | undefined {
  const { at, entries, sentence, document } = candidate
  for (const entry of entries) {
    const place = placeEntry(entry, candidate)
    if (place !== undefined) return place
  }
  const bare = entries.find(({ tail }) => tail.length === 0)
  // «announced on Monday: …»: a colon or quotation opens speech after any of them.
  if (bare === undefined) return undefined
  const after = skipAdverbials(document, at + 1, sentence.to)
  return document.tokens[after]?.kind === 'colon' && after + 1 < sentence.to
    ? { entry: bare, placement: 'after', after: after + 1 }
    : undefined
}

function placeEntry(entry: CompiledEntry, candidate: Candidate): Place | undefined {
  const { at, sentence, document } = candidate
  const { tokens } = document
  const verbEnd = at + 1 + entry.tail.length
  const listened = entry.tells === true ? pastListener(document, verbEnd, sentence.to) : verbEnd
  const after = skipAdverbials(document, listened, sentence.to)
  const next = tokens[after]
  const ends =
    after >= sentence.to || next === undefined || next.kind === 'stop' || next.kind === 'break'
  const behind = hasContentBefore(candidate)
  if (entry.trails === true && behind && (entry.ambiguous !== true || closesQuotation(candidate))) {
    if (ends || next.kind === 'close') return { entry, placement: 'before', after }
    if (next.kind === 'comma' || next.kind === 'dash') {
      if (tokens[after + 1]?.kind === 'quote')
        return { entry, placement: 'around', after: after + 1 }
      if (tokens[after + 1]?.norm !== 'that')
        return {
          entry,
          placement: isInterrupted(candidate, after) ? 'around' : 'before',
          after: after + 1,
        }
    }
    if (closesQuotation(candidate) && next.norm !== 'that')
      return { entry, placement: 'before', after }
    if (findCueForm(next.norm)?.kind === 'gerund') return { entry, placement: 'before', after }
  }
  if (ends) return undefined
  return placeAfter(entry, after, listened, candidate)
}

function placeAfter(
  entry: CompiledEntry,
  after: number,
  listened: number,
  { at, sentence, document }: Candidate,
): Place | undefined {
  const { tokens } = document
  const gerund = findCueForm(tokens[at]?.norm ?? '')?.kind === 'gerund'
  const limit = sentence.to
  const next = tokens[after]
  const rest = (from: number) => countWords(tokens, { from, to: limit })
  const place = (from: number): Place => ({ entry, placement: 'after', after: from })
  if (next?.kind === 'colon')
    return rest(after + 1) >= MIN_WORDS_AFTER ? place(after + 1) : undefined
  if (next?.kind === 'comma' && tokens[after + 1]?.kind === 'quote') return place(after + 1)
  const that = thatAfter(tokens, listened, after, limit)
  const takesThat = entry.takes.includes('that') || entry.takes.includes('bare')
  if (takesThat && that >= 0) return place(that + 1)
  if (entry.takes.includes('demand')) {
    const to = infinitiveAfter(tokens, listened, limit)
    if (to >= 0) return place(listened)
  }
  if (next?.kind === 'quote') return place(after)
  if (entry.takes.includes('object') && isObject(tokens, listened, limit)) return place(listened)
  // «…, claiming 20 lives»: a participle other than saying and adding needs its that.
  if (gerund && entry.verb !== 'say' && entry.verb !== 'add') return undefined
  if (!takes([entry], 'bare') || rest(after) < MIN_BARE_WORDS) return undefined
  return opensClause(tokens, after, limit) ? place(after) : undefined
}

/** The «that» which opens the content: at once, or after an adverbial that was not skipped. */
function thatAfter(tokens: readonly Token[], from: number, after: number, limit: number): number {
  if (tokens[after]?.norm === 'that') return opensThatClause(tokens, after) ? after : -1
  if (tokens[after]?.kind === 'comma') {
    for (let i = after + 1; i < Math.min(limit, after + 14); i++)
      if (tokens[i]?.kind === 'comma' && tokens[i + 1]?.norm === 'that') return i + 1
  }
  // «said at the opening of the talks with the delegation that …»
  if (WORDS.prepositions.has(tokens[from]?.norm ?? ''))
    for (let i = from + 1; i < Math.min(limit, from + 14); i++) {
      const token = tokens[i]
      if (token === undefined || token.kind !== 'word' || isVerbLike(token)) break
      if (token.norm === 'that') return i
    }
  return -1
}

function opensThatClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.kind !== 'stop' && next.kind !== 'comma'
}

/** «X to do»: the infinitive within the clause. */
function infinitiveAfter(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + MAX_TO_INFINITIVE); i++) {
    const token = tokens[i]
    if (token?.kind === 'stop' || token?.kind === 'semicolon' || token?.norm === 'that') return -1
    const verb = tokens[i + 1]
    if (
      token?.norm === 'to' &&
      verb?.kind === 'word' &&
      !verb.capital &&
      !WORDS.determiners.has(verb.norm)
    )
      return i
  }
  return -1
}

/** A noun phrase or gerund that says something: not a pronoun, not a lone word. */
function isObject(tokens: readonly Token[], from: number, limit: number): boolean {
  const next = tokens[from]
  if (
    next === undefined ||
    (next.kind !== 'word' && next.kind !== 'number' && next.kind !== 'quote')
  )
    return false
  if (
    WORDS.prepositions.has(next.norm) ||
    WORDS.conjunctions.has(next.norm) ||
    next.norm === 'that'
  )
    return false
  if (/^(?:it|them|him|this|so|himself|itself|me|us)$/u.test(next.norm)) return false
  return countWords(tokens, { from, to: limit }) >= MIN_WORDS_AFTER
}

/** A clause without «that»: it has a verb, and begins with no preposition of the cue's own. */
function opensClause(tokens: readonly Token[], from: number, limit: number): boolean {
  const next = tokens[from]
  if (next === undefined || /^(?:to|of|so|as|goodbye|by|and|or|but)$/u.test(next.norm)) return false
  if (next.kind !== 'word' && next.kind !== 'number' && next.kind !== 'open') return false
  return countWords(tokens, { from, to: limit }) >= MIN_BARE_WORDS
}

/** Past the listener of «told»: reporters, Reuters, the council. */
function pastListener(document: Document, from: number, limit: number): number {
  const { tokens } = document
  if (/^(?:him|her|them|us|me|it)$/u.test(tokens[from]?.norm ?? '')) return from + 1
  const listener = readForward(document, from, limit)
  return listener.to
}
