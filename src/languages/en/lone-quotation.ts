import type { Attribution } from '#languages/types.ts'
import type { Document, Sentence } from '#text/document.ts'
import { skipAdverbials } from './adverbials.ts'
import { findCueForm, NO_AGREEMENT } from './cue-index.ts'
import { readForward } from './noun-phrase.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { countWords } from './token-run.ts'

const MIN_WORDS = 3

/** A sentence that is one quotation: whoever was quoted right before, or is named right after, goes on. */
export function readLoneQuotation(
  sentence: Sentence,
  document: Document,
  read: (sentence: Sentence, document: Document) => readonly Attribution[],
): readonly Attribution[] {
  const { tokens, quotations, sentences } = document
  const quotation = quotations.find(({ openToken }) => openToken === sentence.from)
  const mark = tokens[sentence.from]
  if (quotation === undefined || mark === undefined || quotation.closeToken < sentence.to - 2)
    return []
  if (countWords(tokens, sentence) < MIN_WORDS) return []
  const index = sentences.findIndex(({ from }) => from === sentence.from)
  const after = sentences[index + 1]
  const named = after === undefined ? undefined : bareAttribution(after, sentence, document)
  const content = [{ start: quotation.start, end: quotation.end }]
  const cue = {
    start: mark.start,
    end: mark.end,
    lemma: '"',
    stance: 'neutral',
    accuses: false,
  } as const
  if (named !== undefined)
    return [{ ...named, content, mode: 'direct', via: [], agreement: NO_AGREEMENT }]
  const before = sentences[index - 1]
  const last = before === undefined ? undefined : read(before, document).at(-1)
  const isNear = before?.paragraph === sentence.paragraph
  if (last === undefined || (last.mode !== 'direct' && !isNear)) return []
  return [
    {
      cue,
      content,
      mode: 'direct',
      speaker: { kind: 'previous' },
      via: [],
      agreement: NO_AGREEMENT,
    },
  ]
}

/** «Lavrov said on Monday.» after a quotation with its own full stop. */
function bareAttribution(
  sentence: Sentence,
  quoted: Sentence,
  document: Document,
): Pick<Attribution, 'cue' | 'speaker'> | undefined {
  if (sentence.paragraph !== quoted.paragraph) return undefined
  const { tokens } = document
  const phrase = readForward(document, sentence.from, sentence.to)
  const verb = tokens[phrase.to]
  const entry = findCueForm(verb?.norm ?? '')?.entries.find(({ trails }) => trails === true)
  if (verb === undefined || entry === undefined || !canSpeak(document, phrase)) return undefined
  const after = skipAdverbials(document, phrase.to + 1, sentence.to)
  if (after < sentence.to && tokens[after]?.kind !== 'stop') return undefined
  return {
    cue: {
      start: verb.start,
      end: verb.end,
      lemma: entry.verb,
      stance: entry.stance ?? 'neutral',
      accuses: false,
    },
    speaker: describeSpeaker(document, phrase),
  }
}
