import type { Attribution } from '#languages/types.ts'
import type { Document, Sentence } from '#text/document.ts'
import { NO_AGREEMENT } from './cue-index.ts'
import { readForward } from './noun-phrase.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { countWords, findKind, rangeOf, trimRun } from './token-run.ts'
import { isCountryWord } from './word-sets.ts'

const MAX_NAME_TOKENS = 7
const MIN_CONTENT_WORDS = 3

/** A headline that names its speaker: «Foreign minister: …». A bare country or topic before the colon names none. */
export function readHeadline(sentence: Sentence, document: Document): readonly Attribution[] {
  const { tokens } = document
  const colon = findKind(tokens, sentence, 'colon')
  const sign = tokens[colon]
  if (sign === undefined || colon - sentence.from > MAX_NAME_TOKENS) return []
  const phrase = readForward(document, sentence.from, colon)
  if (phrase.to !== colon || !canSpeak(document, phrase)) return []
  if (phrase.to - phrase.from === 1 && isCountryWord(tokens[phrase.from]?.norm ?? '')) return []
  const speaker = describeSpeaker(document, phrase)
  const run = trimRun(tokens, { from: colon + 1, to: sentence.to })
  const content = rangeOf(run, document)
  if (content === null || countWords(tokens, run) < MIN_CONTENT_WORDS) return []
  return [
    {
      cue: { start: sign.start, end: sign.end, lemma: ':', stance: 'neutral', accuses: false },
      content: [content],
      mode: 'direct',
      speaker,
      via: [],
      agreement: NO_AGREEMENT,
    },
  ]
}
