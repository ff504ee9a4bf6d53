import type { Document, Sentence } from '#text/document.ts'
import { skipAdverbials } from './adverbials.ts'
import { type CompiledEntry, findCueForm } from './cue-index.ts'
import type { FoundCue } from './found-cue.ts'
import { subjectAfter } from './subjects.ts'
import { isVerbLike, WORDS } from './word-sets.ts'

/** «…», said Lavrov · …, says the report: subject after the verb. */
export function readInverted(
  at: number,
  from: number,
  entries: readonly CompiledEntry[],
  start: number,
  sentence: Sentence,
  document: Document,
): Pick<FoundCue, 'entry' | 'cue' | 'phrase' | 'placement' | 'after'> | undefined {
  const { tokens } = document
  const before = tokens[from - 1]
  const entry = entries.find(
    ({ trails, tells, tail }) => trails === true && tells !== true && tail.length === 0,
  )
  if (entry === undefined || from !== at || at - start < 2) return undefined
  const phrase = subjectAfter(at + 1, sentence.to, document)
  if (before === undefined || phrase === null) return undefined
  // «…, and promised a full report»; «said that parents, not schools, decide»
  if (WORDS.conjunctions.has(before.norm) || tokens[at + 1]?.norm === 'that') return undefined
  // «X, the leader, urged both sides to talk»: they are asked, and say nothing.
  const isAsked = entries.some(({ takes }) => takes.includes('demand'))
  if (isAsked && tokens[phrase.to]?.norm === 'to') return undefined
  const isMarked = before.kind === 'comma' || before.kind === 'quote' || before.kind === 'dash'
  if (!isMarked && !closesSentence(phrase.to, sentence, document)) return undefined
  if (!isMarked && !tokens.slice(start, at).some(isVerbLike)) return undefined
  const after = skipAdverbials(document, phrase.to, sentence.to)
  const next = tokens[after]
  // «said the EB-5 programme has failed»
  if (tokens[phrase.to]?.kind === 'dash' && tokens[phrase.to]?.spaced === false) return undefined
  const isPronoun = WORDS.pronouns.has(tokens[phrase.from]?.norm ?? '')
  if (after < sentence.to && (next?.kind === 'word' || next?.kind === 'number')) {
    if (before.kind !== 'quote' || isPronoun || next.norm === 'that') return undefined
  }
  // «Ana Lima, the mayor, said it "would help"»
  if (isPronoun && next?.kind === 'quote' && before.kind !== 'quote') return undefined
  const around = next?.kind === 'comma' && tokens[after + 1]?.kind === 'quote'
  return {
    entry,
    cue: { from: at, to: at + 1 },
    phrase,
    placement: around ? 'around' : 'before',
    after: around ? after + 1 : after,
  }
}

/** «… by gunmen said the monitoring group»: without commas, the speaker must be the last words. */
function closesSentence(at: number, sentence: Sentence, document: Document): boolean {
  const next = document.tokens[skipAdverbials(document, at, sentence.to)]
  return (
    next === undefined ||
    next.start >= sentence.end ||
    next.kind === 'stop' ||
    findCueForm(next.norm)?.kind === 'gerund'
  )
}
