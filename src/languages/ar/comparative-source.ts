import type { Document, Sentence } from '#text/document.ts'
import { withApposition } from './apposition.ts'
import { findCueForm, findCueWithObject } from './cue-index.ts'
import { readNounPhrase } from './noun-phrase.ts'
import type { SourcePhrase } from './source-phrases.ts'
import { describeSpeaker } from './speaker.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isFiniteVerb } from './verbs.ts'

/** Conjunctions that take a verb of saying after them: كما أفاد المرصد, حسبما ذكرت الوكالة. */
const COMPARATIVES = new Set(['كما', 'حسبما', 'وفقما', 'ما', 'مثلما'])

/** When it was said, after the one who said it. */
const TIMES = new Set(
  'امس اليوم السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه خلال عبر علي مساء صباح'.split(' '),
)

export function readComparative(
  at: number,
  sentence: Sentence,
  document: Document,
): SourcePhrase | undefined {
  const { tokens } = document
  const token = tokens[at]
  if (token === undefined || !COMPARATIVES.has(token.norm) || at === sentence.from) return undefined
  if (token.norm === 'ما' && tokens[at - 1]?.norm !== 'حسب' && tokens[at - 1]?.norm !== 'وفق')
    return undefined
  const verb = tokens[at + 1]?.norm ?? ''
  const form = findCueForm(verb) ?? findCueWithObject(verb)
  if (form === undefined || form.kind === 'participle' || form.kind === 'noun') return undefined
  const opensSentence = tokens[at - 1]?.kind !== 'word' && tokens[at - 1]?.kind !== 'comma'
  if (opensSentence || form.entry.takes.includes('someone') || !form.entry.takes.includes('that'))
    return undefined
  if (isFiniteVerb(tokens[at + 2]?.norm ?? '')) return undefined
  const phrase = withApposition(
    document,
    readNounPhrase(document, at + 2, sentence.to),
    sentence.to,
  )
  if (phrase.to <= phrase.from || isVerbalNoun(tokens[phrase.from]?.norm ?? '')) return undefined
  const next = tokens[phrase.to]
  const ends =
    next === undefined ||
    phrase.to >= sentence.to ||
    next.kind === 'stop' ||
    next.kind === 'comma' ||
    next.kind === 'close' ||
    next.norm === 'في' ||
    next.norm[0] === 'ل' ||
    TIMES.has(next.norm) ||
    (next.norm === 'عن' && !form.prepositions.has('عن'))
  if (!ends) return undefined
  return {
    from: at,
    to: phrase.to,
    cueTo: at + 2,
    lemma: form.lemma,
    stance: form.entry.stance ?? 'neutral',
    speaker: describeSpeaker(document, phrase),
  }
}
