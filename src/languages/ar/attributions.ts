import type { Attribution } from '#languages/types.ts'
import type { Document, Sentence } from '#text/document.ts'
import { attributePhrase } from './attribute-phrase.ts'
import { contentOf } from './content.ts'
import { withoutDateline } from './dateline.ts'
import { isBoilerplate, isHeading } from './furniture.ts'
import { readHeadline } from './headline.ts'
import { withRelays } from './relays.ts'
import {
  type FoundCue,
  findReportedSpeech,
  readNestedCue,
  toAttribution,
} from './reported-speech.ts'
import { findSourcePhrases, type SourcePhrase } from './source-phrases.ts'
import { countWords, runOf } from './token-run.ts'

/** Fewer words are no claim; a source phrase needs more, since its clause may be a mere pointer: «وجاء العرض على لسان …». */
const MIN_CONTENT_WORDS = 2
const MIN_SOURCED_WORDS = 3

/**
 * The attributions of one Arabic sentence. Reporting verbs first, since they bound each other's
 * content; then source phrases in what is left; then a headline's «name: content».
 */
export function findAttributions(given: Sentence, document: Document): readonly Attribution[] {
  const { tokens } = document
  const sentence = withoutDateline(given, document)
  if (isBoilerplate(tokens, sentence)) return []
  const spoken = findReportedSpeech(sentence, document)
  // «أكدت الخارجية، على لسان ناطقها، أن …»: between a verb and its content a phrase is no source of its own.
  const phrases = findSourcePhrases(sentence, document).filter(
    ({ from }) => !spoken.some(({ cueAt, opening }) => cueAt < from && from < opening.at),
  )
  const verbs = spoken.filter(
    ({ cueAt }) => !phrases.some(({ from, to }) => from <= cueAt && cueAt < to),
  )
  const cues = withRelays(verbs, sentence, document)
  // A headline tells what the text tells again; only one that opens with its verb is a short report.
  if (isHeading(given, document) && cues[0]?.cueAt !== sentence.from)
    return readHeadline(sentence, document)
  const reported = cues.flatMap((cue, index) =>
    attributeCue(cue, cues[index + 1], phrases, sentence, document),
  )
  const sourced = phrases
    .filter(({ from }) => !isReported(tokens[from]?.start ?? 0, reported))
    .flatMap((phrase) => attributePhrase(phrase, reported, sentence, document))
  const all = [
    ...reported.filter((found) => hasWords(found, MIN_CONTENT_WORDS, sentence, document)),
    ...sourced.filter((found) => hasWords(found, MIN_SOURCED_WORDS, sentence, document)),
  ]
  if (all.length === 0) return readHeadline(sentence, document)
  return all.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}

function hasWords(
  { content }: Attribution,
  words: number,
  sentence: Sentence,
  document: Document,
): boolean {
  return content.some(
    (range) => countWords(document.tokens, runOf(range, document, sentence)) >= words,
  )
}

function isReported(offset: number, reported: readonly Attribution[]): boolean {
  return reported.some(({ content }) =>
    content.some(({ start, end }) => start <= offset && offset < end),
  )
}

function attributeCue(
  cue: FoundCue,
  next: FoundCue | undefined,
  phrases: readonly SourcePhrase[],
  sentence: Sentence,
  document: Document,
): readonly Attribution[] {
  let end = next === undefined ? sentence.to : Math.max(next.headFrom, cue.opening.at)
  // «…، بحسب الوكالة» at the end names the relayer, not the content.
  const trailing = phrases.find(
    ({ from, to }) => from > cue.opening.at && from < end && to >= end - 1,
  )
  if (trailing !== undefined && document.tokens[trailing.from - 1]?.kind === 'comma')
    end = trailing.from
  const cut = cutAtOtherSource(cue.opening.at, end, phrases, document)
  const content = contentOf(cue.opening, Math.min(end, cut), document, cut)
  if (content === null) return []
  const [first] = content.ranges
  const run = first === undefined ? null : runOf(first, document, sentence)
  const nested = run === null ? undefined : readNestedCue(cue, run.from, run.to, sentence, document)
  const inner =
    nested === undefined || run === null ? null : contentOf(nested.opening, run.to, document)
  if (nested !== undefined && inner !== null)
    return [toAttribution(nested, inner.ranges, inner.mode, document)]
  return [toAttribution(cue, content.ranges, content.mode, document)]
}

/** Conjunctions that set another's account against the one before. */
const AGAINST: readonly (readonly string[])[] = [
  ['في', 'حين'],
  ['بينما'],
  ['فيما'],
  ['غير', 'ان'],
  ['الا', 'ان'],
]

/** «…، في حين ي…، بحسب إيران، …»: a clause with a source of its own is not the first speaker's. */
function cutAtOtherSource(
  from: number,
  end: number,
  phrases: readonly SourcePhrase[],
  { tokens }: Document,
): number {
  const other = phrases.find(
    (phrase) =>
      phrase.from > from &&
      phrase.to < end &&
      tokens[phrase.from - 1]?.kind === 'comma' &&
      tokens[phrase.to]?.kind === 'comma',
  )
  if (other === undefined) return Number.POSITIVE_INFINITY
  for (let at = other.from - 1; at > from; at--)
    if (
      tokens[at]?.kind === 'comma' &&
      AGAINST.some((words) => words.every((word, i) => tokens[at + 1 + i]?.norm === word))
    )
      return at
  return Number.POSITIVE_INFINITY
}
