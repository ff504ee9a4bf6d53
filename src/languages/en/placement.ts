import type { Document, Token } from '#text/document.ts'
import { isIssued, skipAdverbials } from './adverbials.ts'
import {
  type Candidate,
  closesQuotation,
  hasContentBefore,
  isInterrupted,
  opensWithAdjunct,
} from './content-before.ts'
import { type CompiledEntry, findCueForm } from './cue-index.ts'
import type { Complement } from './cues.ts'
import type { Placement } from './found-cue.ts'
import { isNominal, readForward } from './noun-phrase.ts'
import { countWords } from './token-run.ts'
import { isVerbLike, WORDS } from './word-sets.ts'

const MIN_BARE_WORDS = 3
const MIN_WORDS_AFTER = 2
const MAX_TO_INFINITIVE = 22
const MAX_NAMED_TOKENS = 9
const MAX_CLAUSE_SUBJECT_TOKENS = 14
/** Verbs that report whoever their subject is: «the storm claimed lives» reports nothing. */
const SURE_TO_SAY = new Set(
  'say tell add warn accuse condemn denounce deplore criticise criticize praise applaud commend thank congratulate apologise apologize urge insist deny'.split(
    ' ',
  ),
)

interface Place {
  readonly entry: CompiledEntry
  readonly placement: Placement
  readonly after: number
  /** True where a sign or «that» shows that something is reported. */
  readonly marked: boolean
}

/** Decides where a verb's content stands: after it, before its subject, or around both. */
export function placeContent(candidate: Candidate): Place | undefined {
  const { at, sentence, document } = candidate
  // «"…," X told them, "…"»: after a quotation first the entries that may follow one.
  const entries = closesQuotation(candidate)
    ? candidate.entries.toSorted((a, b) => Number(b.trails === true) - Number(a.trails === true))
    : candidate.entries
  for (const entry of entries) {
    const place = placeEntry(entry, candidate)
    if (place !== undefined) return place
  }
  const bare = entries.find(({ tail }) => tail.length === 0)
  // «announced on Monday: …»: a colon or quotation opens speech after any of them.
  if (bare === undefined) return undefined
  const after = skipAdverbials(document, at + 1, sentence.to)
  return document.tokens[after]?.kind === 'colon' && after + 1 < sentence.to
    ? { entry: bare, placement: 'after', after: after + 1, marked: true }
    : undefined
}

function placeEntry(entry: CompiledEntry, candidate: Candidate): Place | undefined {
  const { at, sentence, document } = candidate
  const verbEnd = at + 1 + entry.tail.length
  // «people briefed on the talks», «informed of»: no listener, no report.
  if (entry.tells === true && /^(?:on|of|about)$/u.test(document.tokens[verbEnd]?.norm ?? ''))
    return undefined
  const listened = entry.tells === true ? pastListener(document, verbEnd, sentence.to) : verbEnd
  const after = skipAdverbials(document, listened, sentence.to)
  const trails = entry.trails === true && (entry.ambiguous !== true || closesQuotation(candidate))
  const behind = trails ? placeBefore(entry, after, candidate) : undefined
  if (behind !== undefined) return behind
  const next = document.tokens[after]
  const ends =
    after >= sentence.to || next === undefined || next.kind === 'stop' || next.kind === 'break'
  // «promised to publish it by June»: what opens as an infinitive is no adverbial of time.
  if (ends && entry.takes.includes('infinitive') && opensInfinitive(document.tokens, verbEnd))
    return { entry, placement: 'after', after: verbEnd, marked: true }
  return ends ? undefined : placeAfter(entry, after, listened, candidate)
}

/** Content before the cue: «…», X said · … , X said by telephone · «The talks, X said, had failed». */
function placeBefore(entry: CompiledEntry, after: number, candidate: Candidate): Place | undefined {
  const { sentence, document } = candidate
  const { tokens } = document
  const next = tokens[after]
  const place = (placement: Placement, to: number): Place => ({
    entry,
    placement,
    after: to,
    marked: true,
  })
  if (next?.kind === 'comma' && isInterrupted(candidate, after)) return place('around', after + 1)
  if (next?.kind === 'comma' && tokens[after + 1]?.kind === 'quote' && opensWithAdjunct(candidate))
    return undefined
  if (!hasContentBefore(candidate)) return undefined
  if (after >= sentence.to || next === undefined || /^(?:stop|break|close)$/u.test(next.kind))
    return place('before', after)
  // «…, X told reporters after the meeting that was held at sea»: a relative clause of an adverbial.
  if (next.norm === 'that')
    return closesQuotation(candidate) && isAdverbial(candidate, entry, after)
      ? place('before', after)
      : undefined
  if (next.kind === 'comma' || next.kind === 'dash') {
    if (tokens[after + 1]?.norm === 'that') return undefined
    return place(goesOn(tokens, after + 1) ? 'around' : 'before', after + 1)
  }
  if (closesQuotation(candidate) || findCueForm(next.norm)?.kind === 'gerund')
    return place('before', after)
  const to = afterAdjunct(tokens, after, sentence.to)
  return to > after ? place('before', to) : undefined
}

/** True where more than a listener stands between the verb and a token. */
function isAdverbial({ at, document }: Candidate, entry: CompiledEntry, after: number): boolean {
  const verbEnd = at + 1 + entry.tail.length
  return after > (entry.tells === true ? pastListener(document, verbEnd, after) : verbEnd)
}

/** What was interrupted goes on: a quotation, or a further part of the clause. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const { kind, norm = '' } = tokens[at] ?? {}
  if (kind === 'quote') return true
  if (norm === 'and' || norm === 'but' || norm === 'or')
    return findCueForm(tokens[at + 1]?.norm ?? '') === undefined
  return /^(?:because|although|though|if|unless)$/u.test(norm)
}

/** Past «by telephone from Lima», «on condition of anonymity», «as he left the court»: no report's opening. */
function afterAdjunct(tokens: readonly Token[], from: number, limit: number): number {
  const first = tokens[from]
  if (first === undefined || !(ADJUNCT_OPENERS.has(first.norm) || isIssued(first.norm))) return from
  const hasClause = CLAUSE_OPENERS.has(first.norm)
  for (let at = from + 1; at < limit; at++) {
    const token = tokens[at]
    if (token?.kind === 'stop' || token?.kind === 'comma' || token?.kind === 'semicolon') return at
    if (token === undefined || token.kind === 'quote' || token.kind === 'colon') return from
    if (token.norm === 'that' || (!hasClause && isVerbLike(token))) return from
  }
  return limit
}

const CLAUSE_OPENERS = new Set(['as', 'when', 'while', 'after', 'before', 'during'])
const ADJUNCT_OPENERS = new Set([
  ...CLAUSE_OPENERS,
  ...'at by from in on to through via with under about of'.split(' '),
])

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
  const place = (from: number, marked = false): Place => ({
    entry,
    placement: 'after',
    after: from,
    marked,
  })
  const takes = (complement: Complement) => entry.takes.includes(complement)
  if (next?.kind === 'colon')
    return rest(after + 1) >= MIN_WORDS_AFTER ? place(after + 1, true) : undefined
  if (next?.kind === 'comma' && tokens[after + 1]?.kind === 'quote') return place(after + 1, true)
  const that = thatAfter(tokens, listened, after, limit)
  const takesThat = takes('that') || takes('bare')
  // «believe that is likely»: the pronoun.
  const isPronoun = that >= 0 && WORDS.auxiliaries.has(tokens[that + 1]?.norm ?? '')
  // «rejected that argument»
  const isDeterminer = that >= 0 && takes('object') && !hasClause(tokens, that + 1, limit)
  if (takesThat && that >= 0 && !isDeterminer) return place(isPronoun ? that : that + 1, true)
  if (isDeterminer) return place(that, true)
  if (takes('question') && opensQuestion(tokens[after])) return place(after, true)
  if (takes('infinitive') && opensInfinitive(tokens, listened)) return place(listened, true)
  if (takes('demand') && infinitiveAfter(entry, tokens, listened, limit) >= 0)
    return place(listened, true)
  if (takes('naming') && namesAfter(tokens, listened, limit)) return place(listened, true)
  if (next?.kind === 'quote') return place(after, true)
  if (takes('object') && isObject(tokens, listened, limit))
    return place(listened, SURE_TO_SAY.has(entry.verb))
  // «…, claiming 20 lives»: a participle other than saying needs its that.
  if (gerund && !/^(?:say|add)$/u.test(entry.verb) && !hasClause(tokens, after, limit))
    return undefined
  if (!takesThat || rest(after) < MIN_BARE_WORDS) return undefined
  if (takes('bare') ? opensClause(tokens, after, limit) : hasClause(tokens, after, limit))
    return place(after, SURE_TO_SAY.has(entry.verb))
  return undefined
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

function opensQuestion(token: Token | undefined): boolean {
  return /^(?:whether|if|why|how|what|when|where|which|who)$/u.test(token?.norm ?? '')
}

function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]
  return (
    tokens[at]?.norm === 'to' &&
    verb?.kind === 'word' &&
    !verb.capital &&
    !WORDS.determiners.has(verb.norm)
  )
}

/** «X to do»: the infinitive after a noun phrase that holds no verb of its own clause. */
function infinitiveAfter(
  { tells }: CompiledEntry,
  tokens: readonly Token[],
  from: number,
  limit: number,
): number {
  const first = tokens[from]
  if (first === undefined || (WORDS.prepositions.has(first.norm) && first.norm !== 'to')) return -1
  let inRelative = false
  for (let i = from; i < Math.min(limit, from + MAX_TO_INFINITIVE); i++) {
    const token = tokens[i]
    if (token?.kind === 'stop' || token?.kind === 'semicolon' || token?.norm === 'that') return -1
    if (opensInfinitive(tokens, i)) return i
    inRelative ||= WORDS.relatives.has(token?.norm ?? '')
    if (token === undefined || inRelative) continue
    if (WORDS.auxiliaries.has(token.norm) || (tells === true && isVerbLike(token))) return -1
  }
  return -1
}

/** «called the ruling "absurd"», «called it a farce»: a thing, then its name; not «called the police». */
function namesAfter(tokens: readonly Token[], from: number, limit: number): boolean {
  const first = tokens[from]
  if (first?.kind !== 'word' || WORDS.prepositions.has(first.norm)) return false
  const isShort = /^(?:it|them|him|her|this|that|me|us)$/u.test(first.norm)
  for (let i = from + 1; i < Math.min(limit, from + MAX_NAMED_TOKENS); i++) {
    const { kind, norm = '' } = tokens[i] ?? {}
    if (kind === 'quote') return true
    if (kind !== 'word' || norm === 'that') return false
    if (norm === 'a' || norm === 'an')
      return !WORDS.prepositions.has(tokens[i - 1]?.norm ?? '') && i + 1 < limit
    if (isShort) return !WORDS.prepositions.has(norm) && !WORDS.conjunctions.has(norm)
  }
  return false
}

/** A clause without «that» which shows its verb: the plan had failed; he would resign. */
function hasClause(tokens: readonly Token[], from: number, limit: number): boolean {
  const first = tokens[from]
  if (first === undefined || (first.kind !== 'word' && first.kind !== 'number')) return false
  if (WORDS.pronouns.has(first.norm) || first.norm === 'there') return true
  if (WORDS.prepositions.has(first.norm) || WORDS.conjunctions.has(first.norm) || isVerbLike(first))
    return false
  let inRelative = false
  for (let i = from + 1; i < Math.min(limit, from + MAX_CLAUSE_SUBJECT_TOKENS); i++) {
    const token = tokens[i]
    if (token === undefined) return false
    if (token.kind === 'comma') {
      // «its offer, worth 6 %, remained»: past what stands between two commas.
      i = nextComma(tokens, i + 1, limit)
      if (i < 0) return false
      continue
    }
    if (!/^(?:word|number|quote|dash)$/u.test(token.kind) && token.norm !== '%') return false
    if (isVerbLike(token)) {
      if (!inRelative) return true
      inRelative = false
    } else inRelative ||= WORDS.relatives.has(token.norm)
  }
  return false
}

const MAX_ASIDE_TOKENS = 12

function nextComma(tokens: readonly Token[], from: number, limit: number): number {
  const end = Math.min(limit, from + MAX_ASIDE_TOKENS)
  for (let i = from; i < end; i++) if (tokens[i]?.kind === 'comma') return i
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
  if (isVerbLike(next) && next.norm !== 'having' && next.norm !== 'being') return false
  // «promised lower taxes»: a verb that reports only beside certain nouns is likelier an adjective here.
  const form = findCueForm(next.norm)
  if (form?.kind === 'base' && form.entries.some(({ needs }) => needs === undefined)) return false
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
  if (tokens[from]?.norm === 'that') return from
  if (/^(?:him|her|them|us|me|it)$/u.test(tokens[from]?.norm ?? '')) return from + 1
  const { to } = readForward(document, from, limit)
  // «told the Gazette's weekly podcast it was over»: the nouns after a possessive.
  const isOwned = /'s?$/u.test(tokens[to - 1]?.norm ?? '')
  const opens = (at: number) => /^(?:that|it|he|she|they|there|the)$/u.test(tokens[at]?.norm ?? '')
  let end = to
  while (end < limit && isNominal(tokens[end]) && (isOwned || opens(end + 1))) end += 1
  return end
}
