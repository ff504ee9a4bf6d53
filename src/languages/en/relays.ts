import type { Document, Sentence } from '#text/document.ts'
import { skipAdverbials } from './adverbials.ts'
import { withApposition } from './appositions.ts'
import { findCueForm } from './cue-index.ts'
import type { FoundCue } from './found-cue.ts'
import { readForward } from './noun-phrase.ts'
import { withKnowledge } from './source-phrases.ts'
import { canSpeak } from './speaker.ts'
import { subjectBefore } from './subjects.ts'
import type { TokenRun } from './token-run.ts'
import { isBe } from './word-sets.ts'

const MAX_REACH = 24
const CITING = /^(?:citing|quoting)$/u

/**
 * Adds relayed speech to a sentence's cues: «Interfax quoted the ministry as saying that …», «the
 * minister was quoted by the agency as saying …», «…, the agency reported, citing officials».
 */
export function withRelays(
  cues: readonly FoundCue[],
  start: number,
  sentence: Sentence,
  document: Document,
): readonly FoundCue[] {
  const relayed = cues
    .map((cue) => withCited(cue, sentence, document))
    .filter(({ entry }, i, all) => entry.verb !== 'cite' || all[i - 1]?.via == null)
  const relay = findRelay(start, sentence, document)
  if (relay === undefined) return relayed
  return [...relayed.filter(({ cue }) => cue.from < relay.headFrom), relay]
}

/** «the agency reported, citing officials», «the agency quoting officials said»: the officials speak, the agency relays. */
function withCited(cue: FoundCue, sentence: Sentence, document: Document): FoundCue {
  const { tokens } = document
  if (cue.phrase === null) return cue
  const opened = openingSource(cue, sentence, document)
  if (opened !== null) return { ...cue, phrase: opened, via: cue.phrase, headFrom: sentence.from }
  const within = cue.phrase
  const citing = tokens.findIndex(
    ({ norm }, i) => i > within.from && i < within.to && CITING.test(norm),
  )
  if (citing > 0)
    return {
      ...cue,
      phrase: { from: citing + 1, to: within.to },
      via: { from: within.from, to: citing },
    }
  if (cue.placement !== 'before') return cue
  for (let at = cue.cue.to; at < Math.min(sentence.to, cue.cue.to + 10); at++) {
    const norm = tokens[at]?.norm ?? ''
    if (norm !== 'citing' && norm !== 'quoting') continue
    const named = readForward(document, at + 1, sentence.to)
    const source = withApposition(
      document,
      withKnowledge(document, named, sentence.to),
      sentence.to,
    )
    if (named.to > named.from && canSpeak(document, named))
      return { ...cue, phrase: source, via: cue.phrase, after: source.to }
  }
  return cue
}

/** «Citing medical sources, the agency said …» */
function openingSource(cue: FoundCue, sentence: Sentence, document: Document): TokenRun | null {
  const { tokens } = document
  if (!CITING.test(tokens[sentence.from]?.norm ?? '')) return null
  const source = readForward(document, sentence.from + 1, cue.headFrom)
  const gap = tokens[source.to]?.kind === 'comma' ? source.to + 1 : source.to
  return source.to > source.from && canSpeak(document, source) && gap === cue.headFrom
    ? source
    : null
}

function findRelay(start: number, sentence: Sentence, document: Document): FoundCue | undefined {
  const { tokens } = document
  for (let at = start; at < sentence.to; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (
      norm !== 'quoted' &&
      norm !== 'cited' &&
      norm !== 'quotes' &&
      norm !== 'quoting' &&
      norm !== 'citing'
    )
      continue
    const relay = readRelay(at, start, sentence, document)
    if (relay !== undefined) return relay
  }
  return undefined
}

function readRelay(
  at: number,
  start: number,
  sentence: Sentence,
  document: Document,
): FoundCue | undefined {
  const { tokens } = document
  const saying = asSaying(at, sentence, document)
  const form = findCueForm('saying')
  const entry = form?.entries.find(({ verb }) => verb === 'say')
  if (saying < 0 || form === undefined || entry === undefined) return undefined
  const passive = isBe(tokens[at - 1]?.norm ?? '')
  let from = at
  while (
    passive &&
    from > start &&
    (isBe(tokens[from - 1]?.norm ?? '') || /^ha[sd]$/u.test(tokens[from - 1]?.norm ?? ''))
  )
    from -= 1
  const subject = subjectBefore(from, start, document)
  if (subject === undefined && passive) return undefined
  const object = passive
    ? byPhrase(at + 1, saying, document)
    : withApposition(document, readForward(document, at + 1, saying), saying)
  const speaker = passive ? (subject?.phrase ?? null) : object
  const via = passive ? object : (subject?.phrase ?? null)
  if (speaker === null && !passive) return undefined
  // «was quoted as saying by the agency»: the relayer after the verb, the words before the subject.
  const relayer = byPhrase(saying + 1, sentence.to, document)
  if (relayer !== null && subject !== undefined && subject.from > start + 2)
    return {
      form,
      entry,
      cue: { from: saying, to: saying + 1 },
      headFrom: subject.from,
      phrase: speaker,
      elided: false,
      placement: 'before',
      after: relayer.to,
      via: relayer,
    }
  let after = skipAdverbials(document, saying + 1, sentence.to)
  if (tokens[after]?.norm === 'that') after += 1
  return {
    form,
    entry,
    cue: { from: saying, to: saying + 1 },
    headFrom: subject?.from ?? from,
    phrase: speaker,
    elided: false,
    placement: 'after',
    after,
    via,
  }
}

/** Index of the participle in «as saying»; -1 when there is none near. */
function asSaying(at: number, sentence: Sentence, { tokens }: Document): number {
  for (let i = at + 1; i < Math.min(sentence.to, at + MAX_REACH); i++) {
    if (tokens[i]?.kind === 'stop') return -1
    if (tokens[i]?.norm === 'as' && findCueForm(tokens[i + 1]?.norm ?? '')?.kind === 'gerund')
      return i + 1
  }
  return -1
}

function byPhrase(from: number, to: number, document: Document): TokenRun | null {
  if (document.tokens[from]?.norm !== 'by') return null
  const phrase = readForward(document, from + 1, to)
  return phrase.to > phrase.from ? phrase : null
}
