import type { Document, Sentence } from '#text/document.ts'
import { findCueForm } from './cue-index.ts'
import { type NounPhrase, readNounPhrase, withApposition } from './noun-phrase.ts'
import { WORDS } from './word-sets.ts'

/** «نقلت الوكالة عن المسؤول قوله إن …»: who relayed, who said, where the content begins. */
export interface Relay {
  readonly cueAt: number
  readonly cueTo: number
  readonly relayer: NounPhrase | null
  readonly source: NounPhrase
  readonly contentAt: number
  readonly lemma: string
}

const RELAY_VERBS = /^[وف]?(?:نقل|نقلت|نقلوا|ينقل|تنقل)$/u
const MAX_REACH = 30

/** Finds a sentence's relayed speech: نقل … عن … (قوله) إن …, also in the passive (نُقل عن …). */
export function findRelays(sentence: Sentence, document: Document): readonly Relay[] {
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
      const contentAt =
        opens && next.kind !== 'quote' ? (isNounCue ? i + 2 : i + 1) : isNounCue ? i + 1 : i
      return {
        cueAt: isNounCue ? i : at,
        cueTo: isNounCue ? i + 1 : at + 1,
        relayer: relayer.to > relayer.from ? relayer : null,
        source,
        contentAt,
        lemma: 'نقل عن',
      }
    }
  }
  return undefined
}
