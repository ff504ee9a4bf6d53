import type { Document, Sentence, Token } from '#text/document.ts'
import { antecedentBefore } from './antecedent.ts'
import { beforeApposition, hasApposition, isAppositionComma } from './apposed-subject.ts'
import { withApposition } from './apposition.ts'
import { opensClause } from './connectives.ts'
import { isLinkedCue } from './cue-index.ts'
import { isLikelySubject, MAX_SUBJECT } from './likely-subject.ts'
import { INSERTIONS, type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { INNER_PREPOSITIONS } from './phrase-end.ts'
import { canSpeak } from './speaker.ts'
import { LIGHT } from './speaker-after.ts'
import { isPastVerb } from './verbs.ts'
import { WORDS } from './word-sets.ts'

const AUXILIARIES = new Set([
  'قد',
  'وقد',
  'فقد',
  'كان',
  'كانت',
  'وكان',
  'وكانت',
  'لقد',
  'هذا',
  'كما',
  'وكما',
])

/** The subject before the verb (SVO, or كان … قد أعلن), if a phrase fills the clause up to it. */
export function subjectBefore(
  at: number,
  sentence: Sentence,
  document: Document,
  contentFrom: number,
): NounPhrase | null {
  const { tokens } = document
  // «رجل انهار واعترف»: a verb with و has its subject after it, or shares another verb's.
  if (isLinkedCue(tokens[at]?.norm ?? '')) return null
  let end = at
  while (
    end > sentence.from &&
    (LIGHT.has(tokens[end - 1]?.norm ?? '') || AUXILIARIES.has(tokens[end - 1]?.norm ?? ''))
  )
    end -= 1
  const floor = Math.max(sentence.from, contentFrom)
  end = beforeInsertion(end, floor, tokens)
  if (WORDS.relatives.has(tokens[end - 1]?.norm ?? ''))
    return antecedentBefore(end - 1, floor, document)
  return (
    subjectOfAuxiliary(end, floor, tokens[at - 1]?.norm === 'قد', document) ??
    plainSubject(end, floor, sentence, document)
  )
}

/** «لكن الوزير وفي مقابلة مع التلفزيون قال»: where and when it was said, between a subject and its verb. */
function beforeInsertion(end: number, floor: number, tokens: readonly Token[]): number {
  for (let at = end - 1; at > Math.max(floor, end - MAX_INSERTION); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' && token?.norm !== '.') return end
    if (INSERTIONS.has(token.norm)) return tokens[at - 1]?.kind === 'word' ? at : end
  }
  return end
}

const MAX_INSERTION = 10

const AUXILIARY_FRAME = /^[وف]?كان(?:ت|وا|ا|تا)?$/u
const MAX_FRAME = 24

/** «وكان وزير النقل في كذا قد أعلن»: only the subject stands between كان and its verb. */
function subjectOfAuxiliary(
  end: number,
  floor: number,
  isPerfect: boolean,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  for (let at = end - 1; at >= Math.max(floor, end - MAX_FRAME); at--) {
    const token = tokens[at]
    if (token?.kind === 'stop' || token?.kind === 'semicolon' || token?.kind === 'colon') break
    if (!AUXILIARY_FRAME.test(token?.norm ?? '')) continue
    const phrase = withApposition(document, readNounPhrase(document, at + 1, end), end)
    return phrase.to > phrase.from && (isPerfect || phrase.to === end) ? phrase : null
  }
  return null
}

function plainSubject(
  verb: number,
  floor: number,
  sentence: Sentence,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  let end = verb
  if (tokens[end - 1]?.kind === 'comma') {
    const apposed = beforeApposition(end - 1, sentence, document)
    if (apposed !== null) return apposed
    // «وكان الرئيس التركي، رجب طيب أردوغان، قال …»: the apposition's commas belong to the subject.
    if (!hasApposition(tokens, end - 1, sentence)) return null
    end -= 1
  }
  let start = clauseStart(end, end, floor, sentence, tokens)
  const wider = isPreposition(tokens[start - 1])
    ? readSubject(document, clauseStart(start - 1, end, floor, sentence, tokens), end)
    : null
  if (wider !== null && canSpeak(document, wider)) return wider
  // «في وقت حذرت الوكالة …»: what a preposition governs is no subject.
  if (isPreposition(tokens[start - 1])) return null
  const opensName = (at: number): boolean =>
    document.quotations.some(({ openToken, closed }) => openToken === at && closed)
  while (start < end && tokens[start]?.kind !== 'word' && !opensName(start)) start += 1
  const phrase = readSubject(document, start, end)
  return phrase !== null && isLikelySubject(document, phrase) ? phrase : null
}

/** A noun phrase that fills the run up to the verb. */
function readSubject(document: Document, start: number, end: number): NounPhrase | null {
  const phrase = withApposition(document, readNounPhrase(document, start, end), end)
  if (phrase.to <= phrase.from || phrase.to < end) return null
  return holdsVerb(phrase, document) ? null : phrase
}

/** «الصحيفة نشرت خبرا لمصدر مسؤول نفى …»: a feminine past form within words of no relative clause. */
function holdsVerb({ from, to }: NounPhrase, { tokens }: Document): boolean {
  return tokens
    .slice(from + 1, to)
    .some(({ norm }) => norm.length > 3 && norm.endsWith('ت') && isPastVerb(norm))
}

/** Back from a token to where its clause begins. */
function clauseStart(
  at: number,
  end: number,
  floor: number,
  sentence: Sentence,
  tokens: readonly Token[],
): number {
  let start = at
  while (start > floor && end - start < MAX_SUBJECT) {
    const token = tokens[start - 1]
    if (
      token === undefined ||
      token.kind === 'stop' ||
      token.kind === 'semicolon' ||
      token.kind === 'colon'
    )
      break
    if (token.kind === 'comma' && !isAppositionComma(tokens, start - 1, end, sentence)) break
    if (token.kind === 'word' && opensClause(token.norm)) break
    start -= 1
  }
  return start
}

/** «القيادي في المجلس …»: a preposition may stand within an office. */
function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && INNER_PREPOSITIONS.has(token.norm)
}
