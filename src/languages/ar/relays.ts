import type { Agreement } from '#languages/types.ts'
import type { Document, Sentence } from '#text/document.ts'
import { withApposition } from './apposition.ts'
import { findCueForm } from './cue-index.ts'
import { isDayWord } from './day-words.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import type { FoundCue } from './reported-speech.ts'
import { describeSpeaker } from './speaker.ts'
import { rangeOf } from './token-run.ts'
import { WORDS } from './word-sets.ts'

/** «نقلت الوكالة عن المسؤول قوله إن …»: who relayed, who said, where the content begins. */
interface Relay {
  readonly cueAt: number
  readonly cueTo: number
  readonly relayer: NounPhrase | null
  readonly source: NounPhrase
  readonly contentAt: number
  readonly lemma: string
}

/** The verb agrees with whoever relayed, not with the one who spoke. */
const NO_AGREEMENT: Agreement = { gender: null, number: null }

const RELAY_VERBS = /^[وف]?(?:نقل|نقلت|نقلوا|ينقل|تنقل)$/u
const MAX_REACH = 30

/**
 * Adds a sentence's relayed speech (نقل … عن … (قوله) إن …, also in the passive, نُقل عن …) to its
 * cues; a cue that is part of a relay is dropped.
 */
export function withRelays(
  cues: readonly FoundCue[],
  sentence: Sentence,
  document: Document,
): readonly FoundCue[] {
  const relays = findRelays(sentence, document)
  if (relays.length === 0) return cues
  const others = cues.filter(
    ({ cueAt, opening }) =>
      !relays.some((relay) => cueAt <= relay.contentAt && opening.at >= relay.source.from - 4),
  )
  const relayed = relays.flatMap((relay) => toFoundCue(relay, sentence, document))
  return [...others, ...relayed].sort((a, b) => a.cueAt - b.cueAt)
}

function toFoundCue(
  { cueAt, relayer, source, contentAt, lemma }: Relay,
  sentence: Sentence,
  document: Document,
): readonly FoundCue[] {
  const form = findCueForm('قال')
  if (form === undefined) return []
  const verbAt = relayer === null ? Math.min(cueAt, source.from - 2) : relayer.from - 1
  const via = relayer === null ? null : rangeOf(relayer, document)
  const by = document.tokens[contentAt]?.kind === 'quote' ? 'quotation' : 'that'
  return [
    {
      form: { ...form, lemma, agreement: NO_AGREEMENT },
      stance: 'neutral',
      cueFrom: cueAt,
      cueAt,
      headFrom: Math.max(sentence.from, verbAt),
      speaker: describeSpeaker(document, source),
      opening: { at: contentAt, zoneEnd: contentAt, by },
      via: via === null ? [] : [via],
    },
  ]
}

function findRelays(sentence: Sentence, document: Document): readonly Relay[] {
  const relays: Relay[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const relay = readRelay(at, sentence, document)
    if (relay === undefined) continue
    relays.push(relay)
    at = relay.contentAt
  }
  return relays
}

function readRelay(at: number, sentence: Sentence, document: Document): Relay | undefined {
  const { tokens } = document
  if (!RELAY_VERBS.test(tokens[at]?.norm ?? '')) return undefined
  const limit = Math.min(sentence.to, at + MAX_REACH)
  const relayer = readNounPhrase(document, at + 1, limit)
  let from = -1
  for (let i = relayer.to; i < Math.min(limit, relayer.to + 8); i++)
    if (tokens[i]?.norm === 'عن') from = i
  if (from < 0) return undefined
  const source = withApposition(document, readNounPhrase(document, from + 1, limit), limit)
  if (source.to <= source.from) return undefined
  for (let i = source.to; i < limit; i++) {
    const token = tokens[i]
    const isNounCue = token !== undefined && findCueForm(token.norm)?.kind === 'noun'
    const next = isNounCue ? tokens[i + 1] : token
    const opens =
      next !== undefined &&
      (WORDS.complementisers.has(next.norm) || next.kind === 'colon' || next.kind === 'quote')
    if (isNounCue || opens) {
      const after =
        opens && next.kind !== 'quote' ? (isNounCue ? i + 2 : i + 1) : isNounCue ? i + 1 : i
      const contentAt = opens ? after : (speechAfter(after, limit, document) ?? after)
      return {
        cueAt: isNounCue ? i : at,
        cueTo: isNounCue ? i + 1 : at + 1,
        relayer:
          relayer.to > relayer.from && !isDayWord(tokens[relayer.from]?.norm ?? '')
            ? relayer
            : null,
        source,
        contentAt,
        lemma: 'نقل عن',
      }
    }
  }
  return undefined
}

const MAX_ADVERBIAL = 8
const MIN_SPEECH_TOKENS = 5

/** «قوله في الجلسة الافتتاحية: «…»»: where and when stand between the noun and the quotation. */
function speechAfter(
  from: number,
  limit: number,
  { tokens, quotations }: Document,
): number | undefined {
  if (!/^(?:في|خلال|امام|بعد|قبل|عقب|ل.+)$/u.test(tokens[from]?.norm ?? '')) return undefined
  const quotation = quotations.find(
    ({ openToken, closeToken }) =>
      openToken >= from &&
      openToken < Math.min(limit, from + MAX_ADVERBIAL) &&
      closeToken - openToken > MIN_SPEECH_TOKENS,
  )
  return quotation?.openToken
}
