import type { Attribution } from '#languages/types.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { listPhrases, phraseAt } from '#text/phrase-list.ts'
import { withApposition } from './appositions.ts'
import { withoutLead } from './content.ts'
import { findCueForm, NO_AGREEMENT } from './cue-index.ts'
import { sourcePhrases } from './cues.ts'
import { readForward } from './noun-phrase.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { countWords, rangeOf, type TokenRun, trimRun } from './token-run.ts'
import { isVerbLike, WORDS } from './word-sets.ts'

const PATTERNS = listPhrases(sourcePhrases.map((phrase) => phrase.split(' ')))
const MIN_CLAUSE_WORDS = 3
const MAX_PLAIN_TOKENS = 24

/** «according to X»: where it stands, whom it names. */
export interface SourcePhrase extends TokenRun {
  readonly cueTo: number
  readonly lemma: string
  readonly source: TokenRun
}

/** Finds the source phrases of a sentence from a token on. */
export function findSourcePhrases(
  start: number,
  sentence: Sentence,
  document: Document,
): readonly SourcePhrase[] {
  const found: SourcePhrase[] = []
  for (let at = start; at < sentence.to; at++) {
    const phrase =
      readPattern(at, sentence, document) ?? readComparative(at, start, sentence, document)
    if (phrase === undefined) continue
    found.push(phrase)
    at = phrase.to - 1
  }
  return found
}

function readPattern(at: number, sentence: Sentence, document: Document): SourcePhrase | undefined {
  const { tokens } = document
  const words = phraseAt(PATTERNS, tokens, at)
  if (words === undefined) return undefined
  const cueTo = at + words.length
  const named = readForward(document, cueTo, sentence.to)
  if (named.to <= named.from || !canSpeak(document, named))
    return readPlainSource(at, cueTo, words, sentence, document)
  const source = withApposition(document, withKnowledge(document, named, sentence.to), sentence.to)
  return { from: at, to: source.to, cueTo, lemma: words.join(' '), source }
}

/** «According to a 52-count complaint filed in May, …», «…, according to his diary.»: whatever stands up to the next sign. */
function readPlainSource(
  at: number,
  cueTo: number,
  words: readonly string[],
  sentence: Sentence,
  { tokens }: Document,
): SourcePhrase | undefined {
  if (words[0] !== 'according' || !WORDS.determiners.has(tokens[cueTo]?.norm ?? ''))
    return undefined
  let to = cueTo + 1
  while (
    to < sentence.to &&
    (tokens[to]?.kind === 'word' || tokens[to]?.kind === 'number' || tokens[to]?.kind === 'dash')
  )
    to += 1
  const ends = to >= sentence.to || /^(?:comma|stop)$/u.test(tokens[to]?.kind ?? '')
  if (!ends || to - cueTo > MAX_PLAIN_TOKENS) return undefined
  return { from: at, to, cueTo, lemma: words.join(' '), source: { from: cueTo, to } }
}

/** «people familiar with the matter», «a person briefed on the talks»: what an unnamed source knows belongs to it. */
export function withKnowledge(document: Document, { from, to }: TokenRun, limit: number): TokenRun {
  const { tokens } = document
  if (!/^(?:familiar|close|briefed|involved|aware|privy)$/u.test(tokens[to]?.norm ?? ''))
    return { from, to }
  const object = readForward(document, to + 2, limit)
  return object.to > object.from ? { from, to: object.to } : { from, to }
}

/** «as the minister put it», «as Reuters reported»: a verb of saying closes the phrase. */
function readComparative(
  at: number,
  start: number,
  sentence: Sentence,
  document: Document,
): SourcePhrase | undefined {
  const { tokens } = document
  if (
    tokens[at]?.norm !== 'as' ||
    (at > start && !/^(?:comma|quote)$/u.test(tokens[at - 1]?.kind ?? ''))
  )
    return undefined
  const source = readForward(document, at + 1, sentence.to)
  if (source.to <= source.from || !canSpeak(document, source)) return undefined
  const verb = tokens[source.to]
  const form = findCueForm(verb?.norm ?? '')
  const puts = verb?.norm === 'put' && tokens[source.to + 1]?.norm === 'it'
  if (!puts && (form === undefined || form.kind === 'gerund')) return undefined
  const to = source.to + (puts ? 2 : 1)
  const next = tokens[to]
  if (to < sentence.to && next?.kind !== 'comma' && next?.kind !== 'stop') return undefined
  return { from: at, to, cueTo: at + 1, lemma: `as … ${verb?.norm ?? ''}`, source }
}

/** «The number of the dead, according to …, is 12»: a verb and a number are enough to end a clause. */
const MIN_TOKENS_AFTER = 2

/** The clause around a source phrase, not into what verbs of saying already report. */
export function attributePhrase(
  phrase: SourcePhrase,
  bounds: TokenRun,
  document: Document,
): readonly Attribution[] {
  const { tokens } = document
  const before = withoutLead(tokens, trimRun(tokens, { from: bounds.from, to: phrase.from }))
  const after = trimRun(tokens, { from: afterPhrase(tokens, phrase, bounds), to: bounds.to })
  const hasBefore = countWords(tokens, before) >= MIN_CLAUSE_WORDS
  const interrupts =
    countWords(tokens, before) > 0 &&
    after.to - after.from >= MIN_TOKENS_AFTER &&
    isEnclosed(tokens, phrase) &&
    !tokens.slice(before.from, before.to).some(isVerbLike)
  const run = interrupts ? { from: before.from, to: after.to } : hasBefore ? before : after
  const content = rangeOf(run, document)
  const cue = rangeOf({ from: phrase.from, to: phrase.cueTo }, document)
  if (content === null || cue === null || countWords(tokens, run) < MIN_CLAUSE_WORDS) return []
  return [
    {
      cue: { ...cue, lemma: phrase.lemma, stance: 'neutral', accuses: false },
      content: [content],
      mode: 'indirect',
      speaker: describeSpeaker(document, phrase.source),
      via: [],
      agreement: NO_AGREEMENT,
    },
  ]
}

/** Between commas, or right before a verb: «The raids according to the source claimed two lives». */
function isEnclosed(tokens: readonly Token[], { from, to }: SourcePhrase): boolean {
  const next = tokens[to]
  if (tokens[from - 1]?.kind === 'comma') return next?.kind === 'comma'
  return next !== undefined && isVerbLike(next)
}

/** «According to the report, published on Monday, …»: what describes the source ends at a comma. */
function afterPhrase(tokens: readonly Token[], { to }: SourcePhrase, bounds: TokenRun): number {
  const next = tokens[to]
  // «According to the Health Council (HC) …»
  if (next?.kind === 'open') {
    const close = tokens.findIndex(({ kind }, i) => i > to && i <= to + 4 && kind === 'close')
    if (close > 0) return close + 1
  }
  if (
    next?.kind === 'comma' &&
    /ed$|^(?:who|which|released|issued)$/u.test(tokens[to + 1]?.norm ?? '')
  ) {
    for (let i = to + 2; i < bounds.to; i++) if (tokens[i]?.kind === 'comma') return i + 1
  }
  return to
}
