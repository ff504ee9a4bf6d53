import type { Attribution, SpeakerMention } from '#languages/types.ts'
import type { Document, Sentence } from '#text/document.ts'
import { recall, remember, resolvePronoun, resolveUnnamed, speakersBefore } from './antecedents.ts'
import { contentOf } from './content.ts'
import { NO_AGREEMENT } from './cue-index.ts'
import { stanceOf } from './cue-stance.ts'
import type { FoundCue } from './found-cue.ts'
import { afterDateline, isBoilerplate, isHeading } from './furniture.ts'
import { readHeadline } from './headline.ts'
import { readLoneQuotation } from './lone-quotation.ts'
import { withRelays } from './relays.ts'
import { findReportVerbs } from './report-verbs.ts'
import { attributePhrase, findSourcePhrases, type SourcePhrase } from './source-phrases.ts'
import { describeSpeaker } from './speaker.ts'
import { countWords, rangeOf, runOf, type TokenRun } from './token-run.ts'
import { isCountryWord, isIn, WORDS } from './word-sets.ts'

const MIN_CONTENT_WORDS = 2

/**
 * The attributions of one English sentence. Verbs of saying first, since they bound each other's
 * content; then source phrases in what is left; then a quotation that stands alone.
 */
export function findAttributions(sentence: Sentence, document: Document): readonly Attribution[] {
  const known = recall(sentence, document)
  if (known !== undefined) return known
  return remember(sentence, document, readSentence(sentence, document))
}

function readSentence(sentence: Sentence, document: Document): readonly Attribution[] {
  const { tokens } = document
  if (isBoilerplate(tokens, sentence)) return []
  if (isHeading(sentence, document)) return readHeadline(sentence, document)
  const start = afterDateline(sentence, document)
  const cues = withRelays(findReportVerbs(start, sentence, document), start, sentence, document)
  const phrases = findSourcePhrases(start, sentence, document)
  const reported = cues.flatMap((cue, index) =>
    attributeCue(cue, index, cues, phrases, start, sentence, document),
  )
  const sourced = phrases.flatMap((phrase) =>
    attributeSource(phrase, cues, start, sentence, document),
  )
  const all = [...reported, ...sourced].filter(({ content }) =>
    content.some(
      (range) => countWords(tokens, runOf(range, document, sentence)) >= MIN_CONTENT_WORDS,
    ),
  )
  if (all.length === 0)
    return [
      ...readLoneQuotation(sentence, document, findAttributions),
      ...readHeadline(sentence, document),
    ].slice(0, 1)
  return all.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}

function attributeCue(
  cue: FoundCue,
  index: number,
  cues: readonly FoundCue[],
  phrases: readonly SourcePhrase[],
  start: number,
  sentence: Sentence,
  document: Document,
): readonly Attribution[] {
  const next = cues[index + 1]
  const prior = cues[index - 1]
  // «…, X said, Y reported»: an outer report of a report leaves the inner one the words.
  let end = next === undefined ? sentence.to : Math.max(cue.after, next.headFrom)
  const trailing = phrases.find(({ from, to }) => from > cue.after && from < end && to >= end - 1)
  if (trailing !== undefined) end = trailing.from
  const from = prior === undefined ? start : Math.min(cue.headFrom, prior.after)
  const content = contentOf(cue, from, end, document)
  const words = rangeOf(cue.cue, document)
  if (content === null || words === null) return []
  const via = cue.via === null ? null : rangeOf(cue.via, document)
  return [
    {
      cue: {
        ...words,
        lemma: cue.entry.verb,
        stance: stanceOf(cue, document.tokens),
        accuses: cue.entry.accuses === true,
      },
      content: content.ranges,
      mode: content.mode,
      speaker: speakerOf(cue, cues.slice(0, index), sentence, document),
      via: via === null ? [] : [via],
      agreement: NO_AGREEMENT,
    },
  ]
}

function speakerOf(
  { phrase }: FoundCue,
  earlier: readonly FoundCue[],
  sentence: Sentence,
  document: Document,
): SpeakerMention {
  if (phrase === null) return { kind: 'previous' }
  const mention = describeSpeaker(document, phrase)
  const range = rangeOf(phrase, document)
  if (range === null) return mention
  const speakers = () => [
    ...earlier.flatMap((cue) => namedSpeaker(cue, document)).toReversed(),
    ...speakersBefore(sentence, document, (before) => findAttributions(before, document)),
  ]
  const first = document.tokens[phrase.from]
  if (mention.kind === 'previous')
    return resolvePronoun(first?.norm ?? '', range, speakers(), document)
  if (mention.kind === 'described')
    return resolveUnnamed(withCountry(mention, phrase, sentence, document), speakers())
  return mention
}

function namedSpeaker({ phrase }: FoundCue, document: Document) {
  if (phrase === null) return []
  const mention = describeSpeaker(document, phrase)
  return 'name' in mention ? [mention] : []
}

/** «Syria denied it, with the foreign minister stressing …»: the minister of the country that the sentence is about. */
function withCountry<M extends Extract<SpeakerMention, { readonly kind: 'described' }>>(
  mention: M,
  { from }: TokenRun,
  sentence: Sentence,
  { tokens, text }: Document,
): M {
  const country = tokens[sentence.from]
  if (mention.actor !== 'person' || tokens[from - 1]?.norm !== 'with' || country === undefined)
    return mention
  if (!isCountryWord(country.norm) || !country.capital || !isIn(WORDS.titles, mention.head))
    return mention
  const name = `${text.slice(country.start, country.end)}'s ${mention.name.replace(/^the /iu, '')}`
  return { ...mention, name }
}

/** Source phrases that stand in no verb's content, within what no verb has taken. */
function attributeSource(
  phrase: SourcePhrase,
  cues: readonly FoundCue[],
  start: number,
  sentence: Sentence,
  document: Document,
): readonly Attribution[] {
  const inside = cues.some(
    (cue) => cue.placement === 'after' && cue.headFrom < phrase.from && phrase.from >= cue.after,
  )
  if (inside || cues.some((cue) => cue.cue.from >= phrase.from && cue.cue.from < phrase.to))
    return []
  // «…, the agency reported, citing officials»: they already speak, through the agency.
  if (cues.some(({ via, phrase: by }) => via !== null && by?.from === phrase.source.from)) return []
  const ceiling = cues.find(({ headFrom }) => headFrom >= phrase.to)?.headFrom ?? sentence.to
  return attributePhrase(phrase, { from: start, to: ceiling }, document)
}
