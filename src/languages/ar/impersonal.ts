import type { Document, Sentence, Token } from '#text/document.ts'
import { listPhrases, phraseAt } from '#text/phrase-list.ts'
import { impersonalCues } from './cues.ts'
import { foldWord } from './fold.ts'
import { WORDS } from './word-sets.ts'

const PHRASES = listPhrases(
  impersonalCues.map((words) => words.split(' ').map(foldWord)),
  ['', 'و', 'ال'],
)
/** How far أن may stand from the cue: «يذكر في هذا الصدد أن». */
const MAX_REACH = 6

/** True when an impersonal cue (يُذكر أن, تجدر الإشارة إلى) starts at a token. */
export function isImpersonal(tokens: readonly Token[], at: number): boolean {
  return cueAt(tokens, at) !== undefined
}

function cueAt(tokens: readonly Token[], at: number): readonly string[] | undefined {
  return phraseAt(PHRASES, tokens, at, ({ length }) => thatAfter(tokens, at + length) >= 0)
}

function thatAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + MAX_REACH; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'stop' || token.kind === 'break') return -1
    if (WORDS.complementisers.has(token.norm)) return i
  }
  return -1
}

/** Where a sentence that opens with an impersonal cue says something: the token after أن; -1 for others. */
export function afterImpersonalCue(sentence: Sentence, { tokens }: Document): number {
  for (let at = sentence.from; at < Math.min(sentence.from + 3, sentence.to); at++) {
    const words = cueAt(tokens, at)
    if (words !== undefined) return thatAfter(tokens, at + words.length) + 1
  }
  return -1
}
