import type { Attribution } from '#languages/types.ts'
import type { Document, Sentence } from '#text/document.ts'
import { countryOf } from './country-names.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { countWords, rangeOf, trimRun } from './token-run.ts'
import { WORDS } from './word-sets.ts'

const MAX_NAME_WORDS = 7
const MIN_CONTENT_WORDS = 3

/** A headline that names its speaker: «رئيس البرلمان: …». A bare country or topic before the colon names none. */
export function readHeadline(sentence: Sentence, document: Document): readonly Attribution[] {
  const { tokens } = document
  let colon = sentence.from
  while (colon < sentence.to && tokens[colon]?.kind !== 'colon') colon += 1
  if (colon === sentence.to) return []
  const sign = tokens[colon]
  const head = tokens[sentence.from]
  if (sign === undefined || head === undefined || colon - sentence.from > MAX_NAME_WORDS) return []
  const phrase = readNounPhrase(document, sentence.from, colon)
  // A sentence that goes on with و is prose: «وعدد الوزير ثلاث نتائج: …».
  if (/^و/u.test(head.norm) && !WORDS.titles.has(head.norm) && !WORDS.institutions.has(head.norm))
    return []
  if (phrase.to !== colon || !canSpeak(document, phrase)) return []
  if (countryOf(head.norm) !== undefined && phrase.to - phrase.from === 1) return []
  const run = trimRun(tokens, { from: colon + 1, to: sentence.to })
  const content = rangeOf(run, document)
  if (content === null || countWords(tokens, run) < MIN_CONTENT_WORDS) return []
  return [
    {
      cue: { start: sign.start, end: sign.end, lemma: ':', stance: 'neutral', accuses: false },
      content: [content],
      mode: 'direct',
      speaker: describeSpeaker(document, phrase),
      via: [],
      agreement: { gender: null, number: null },
    },
  ]
}
