import type { Range } from '#domain/span.ts'
import type { Attribution } from '#languages/types.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { countryOf } from './country-names.ts'
import { findCueForm } from './cue-index.ts'
import { impersonalCues } from './cues.ts'
import { foldWord } from './fold.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { findRelays, type Relay } from './relays.ts'
import { contentOf, type FoundCue, findReportedSpeech, toAttribution } from './reported-speech.ts'
import { findSourcePhrases, type SourcePhrase } from './source-phrases.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { WORDS } from './word-sets.ts'

const IMPERSONAL = impersonalCues.map((words) => words.split(' ').map(foldWord))
const MAX_HEADLINE_NAME = 7
const MIN_CONTENT_WORDS = 2

/**
 * The attributions of one Arabic sentence. Reporting verbs first, since they bound each other's
 * content; then source phrases in what is left; then a headline's «name: content».
 */
export function findAttributions(sentence: Sentence, document: Document): readonly Attribution[] {
  const relays = findRelays(sentence, document)
  const cues = withRelays(findReportedSpeech(sentence, document), relays, sentence, document)
  const phrases = findSourcePhrases(sentence, document)
  const reported = cues.flatMap((cue, index) =>
    attributeCue(cue, cues[index + 1], phrases, sentence, document),
  )
  const sourced = phrases
    .filter(
      ({ from }) =>
        !reported.some(({ content }) =>
          content.some((range) => coversToken(range, document.tokens[from])),
        ),
    )
    .flatMap((phrase) => attributePhrase(phrase, reported, sentence, document))
  const all = [...reported, ...sourced].filter(({ content }) =>
    content.some((range) => countWords(range, document, sentence) >= MIN_CONTENT_WORDS),
  )
  if (all.length > 0)
    return all.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
  return readHeadline(sentence, document)
}

/** Relays stand among the cues like any other; a cue that is part of one is dropped. */
function withRelays(
  cues: readonly FoundCue[],
  relays: readonly Relay[],
  sentence: Sentence,
  document: Document,
): readonly FoundCue[] {
  if (relays.length === 0) return cues
  const { tokens } = document
  const relayed = relays.flatMap(({ cueAt, relayer, source, contentAt, lemma }): FoundCue[] => {
    const form = findCueForm('قال')
    const verbAt = relayer === null ? Math.min(cueAt, source.from - 2) : relayer.from - 1
    if (form === undefined) return []
    const via = relayer === null ? [] : [relayer]
    return [
      {
        form: { ...form, lemma },
        cueAt,
        headFrom: Math.max(sentence.from, verbAt),
        speaker: describeSpeaker(document, source),
        opening: {
          at: contentAt,
          zoneEnd: contentAt,
          by: tokens[contentAt]?.kind === 'quote' ? 'quotation' : 'that',
        },
        via: via.flatMap(({ from, to }) => {
          const first = tokens[from]
          const last = tokens[to - 1]
          return first === undefined || last === undefined
            ? []
            : [{ start: first.start, end: last.end }]
        }),
      },
    ]
  })
  const others = cues.filter(
    ({ cueAt, opening }) =>
      !relays.some((relay) => cueAt <= relay.contentAt && opening.at >= relay.source.from - 4),
  )
  return [...others, ...relayed].sort((a, b) => a.cueAt - b.cueAt)
}

function coversToken(range: Range, token: Token | undefined): boolean {
  return token !== undefined && range.start <= token.start && token.end <= range.end
}

function countWords(range: Range, { tokens }: Document, { from, to }: Sentence): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (
      token !== undefined &&
      (token.kind === 'word' || token.kind === 'number') &&
      coversToken(range, token)
    )
      count += 1
  }
  return count
}

function attributeCue(
  cue: FoundCue,
  next: FoundCue | undefined,
  phrases: readonly SourcePhrase[],
  sentence: Sentence,
  document: Document,
): readonly Attribution[] {
  let end = next === undefined ? sentence.to : Math.max(next.headFrom, cue.opening.at)
  const trailing = phrases.find(
    ({ from, to }) =>
      from > cue.opening.at && from < end && isClauseEdge(document.tokens[to], to, end),
  )
  if (
    trailing !== undefined &&
    document.tokens[trailing.from - 1]?.kind === 'comma' &&
    trailing.to >= end - 1
  )
    end = trailing.from
  const content = contentOf(cue, end, document)
  return content === null ? [] : [toAttribution(cue, [content.range], content.mode, document)]
}

function isClauseEdge(token: Token | undefined, at: number, end: number): boolean {
  return token === undefined || at >= end || token.kind !== 'word'
}

/** «…، بحسب إيران، …»: the clause around a source phrase is its content. */
function attributePhrase(
  phrase: SourcePhrase,
  reported: readonly Attribution[],
  sentence: Sentence,
  document: Document,
): readonly Attribution[] {
  const { tokens } = document
  const cueToken = tokens[phrase.from]
  const lastCue = tokens[phrase.cueTo - 1]
  if (cueToken === undefined || lastCue === undefined) return []
  const floor = Math.max(
    sentence.from,
    ...reported
      .map(({ content }) => tokenAfter(content.at(-1), document, sentence))
      .filter((at) => at <= phrase.from),
  )
  const ceiling = Math.min(
    sentence.to,
    ...reported.map(({ cue }) => tokenAt(cue, document, sentence)).filter((at) => at >= phrase.to),
  )
  const before = trimRun(tokens, floor, phrase.from)
  const after = trimRun(tokens, phrase.to, ceiling)
  const isFirst = before.to - before.from < 3
  const run = isFirst
    ? skipThat(tokens, skipRelative(tokens, phrase.to, after))
    : after.to - after.from >= 3 &&
        tokens[phrase.to]?.kind === 'comma' &&
        tokens[phrase.from - 1]?.kind === 'comma' &&
        isSameClause(tokens, phrase)
      ? { from: before.from, to: after.to }
      : before
  const first = tokens[run.from]
  const last = tokens[run.to - 1]
  if (first === undefined || last === undefined || run.to - run.from < 2) return []
  return [
    {
      cue: {
        start: cueToken.start,
        end: lastCue.end,
        lemma: phrase.lemma,
        stance: phrase.stance,
        accuses: false,
      },
      content: [{ start: first.start, end: last.end }],
      mode: 'indirect',
      speaker: phrase.speaker,
      via: [],
      agreement: { gender: null, number: null },
    },
  ]
}

/** After an interrupting phrase the clause goes on when a preposition or noun follows, not a new verb with و. */
function isSameClause(tokens: readonly Token[], phrase: SourcePhrase): boolean {
  const next = tokens[phrase.to + 1]
  return (
    next !== undefined && next.kind === 'word' && !(next.norm[0] === 'و' && next.norm.length > 3)
  )
}

function tokenAfter(
  range: Range | undefined,
  { tokens }: Document,
  { from, to }: Sentence,
): number {
  if (range === undefined) return from
  for (let i = from; i < to; i++) if ((tokens[i]?.start ?? 0) >= range.end) return i
  return to
}

function tokenAt(range: Range, { tokens }: Document, { from, to }: Sentence): number {
  for (let i = from; i < to; i++) if ((tokens[i]?.start ?? 0) >= range.start) return i
  return to
}

function trimRun(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  let start = from
  let end = to
  const isEdge = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind !== 'word' &&
    token.kind !== 'number' &&
    token.kind !== 'quote' &&
    token.kind !== 'open' &&
    token.kind !== 'close'
  while (start < end && isEdge(tokens[start])) start += 1
  while (end > start && isEdge(tokens[end - 1])) end -= 1
  return { from: start, to: end }
}

const PREPOSITIONS = new Set(['في', 'من', 'منذ', 'خلال', 'بعد', 'قبل', 'عبر', 'علي'])

/** «بحسب النتائج التي …، في 7 يونيو، فاز …»: what describes the source ends at a comma. */
function skipRelative(
  tokens: readonly Token[],
  at: number,
  run: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  let from = run.from
  if (tokens[at]?.kind !== 'comma') {
    const comma = tokens.findIndex(({ kind }, i) => i >= at && i < run.to && kind === 'comma')
    if (
      comma < 0 ||
      !(WORDS.relatives.has(tokens[at]?.norm ?? '') || PREPOSITIONS.has(tokens[at]?.norm ?? ''))
    )
      return run
    from = comma + 1
  }
  while (PREPOSITIONS.has(tokens[from]?.norm ?? '')) {
    const comma = tokens.findIndex(
      ({ kind }, i) => i >= from && i < from + 6 && i < run.to && kind === 'comma',
    )
    if (comma < 0) break
    from = comma + 1
  }
  return { from, to: run.to }
}

function skipThat(
  tokens: readonly Token[],
  run: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  const isThat =
    WORDS.complementisers.has(tokens[run.from]?.norm ?? '') || tokens[run.from]?.norm === 'فان'
  return isThat ? { from: run.from + 1, to: run.to } : run
}

/** A headline that names its speaker: «رئيس البرلمان: …». A bare country or topic before the colon names none. */
function readHeadline(sentence: Sentence, document: Document): readonly Attribution[] {
  const { tokens } = document
  const colon = tokens.findIndex(
    ({ kind }, i) => i >= sentence.from && i < sentence.to && kind === 'colon',
  )
  if (colon < 0 || colon - sentence.from > MAX_HEADLINE_NAME || colon + 2 >= sentence.to) return []
  const phrase = readNounPhrase(document, sentence.from, colon)
  const head = tokens[sentence.from]
  if (phrase.to !== colon || head === undefined || !canSpeak(document, phrase)) return []
  if (countryOf(head.norm) !== undefined && phrase.to - phrase.from === 1) return []
  const run = trimRun(tokens, colon + 1, sentence.to)
  const first = tokens[run.from]
  const last = tokens[run.to - 1]
  const sign = tokens[colon]
  if (first === undefined || last === undefined || sign === undefined || run.to - run.from < 3)
    return []
  return [
    {
      cue: { start: sign.start, end: sign.end, lemma: ':', stance: 'neutral', accuses: false },
      content: [{ start: first.start, end: last.end }],
      mode: 'direct',
      speaker: describeSpeaker(document, phrase),
      via: [],
      agreement: { gender: null, number: null },
    },
  ]
}

/** True when the sentence opens with an impersonal cue (يُذكر أن): the outlet's own voice. Gives the index after أن. */
export function afterImpersonalCue(sentence: Sentence, { tokens }: Document): number {
  for (const words of IMPERSONAL) {
    for (let at = sentence.from; at < Math.min(sentence.from + 3, sentence.to); at++) {
      const opens = words.every((word, i) => {
        const norm = tokens[at + i]?.norm ?? ''
        return norm === word || (i === 0 && (norm === `و${word}` || norm === `ال${word}`))
      })
      if (!opens) continue
      for (let i = at + words.length; i < Math.min(at + words.length + 6, sentence.to); i++) {
        if (WORDS.complementisers.has(tokens[i]?.norm ?? '')) return i + 1
      }
    }
  }
  return -1
}
