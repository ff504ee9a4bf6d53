import type { Document, Sentence, Token } from '#text/document.ts'
import { type CueForm, findCueForm, isLinkedCue } from './cue-index.ts'
import type { Opening } from './nominal-openings.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isPastVerb } from './verbs.ts'
import { bare, isDefinite, WORDS } from './word-sets.ts'

/** «ويشير تقديم المساعدة إلى أن …»: what is pointed to has its preposition, so a verbal noun right behind the verb is its subject. */
export function isThingThatShows(
  { from, to }: NounPhrase,
  { kind, prepositions }: CueForm,
  { tokens }: Document,
): boolean {
  const takesStrong = ['الي', 'علي', 'عن'].some((preposition) => prepositions.has(preposition))
  const norm = tokens[from]?.norm ?? ''
  return (
    kind === 'present' &&
    takesStrong &&
    to - from > 1 &&
    isVerbalNoun(bare(norm)) &&
    !WORDS.givenNames.has(norm)
  )
}

/** «أظهرت المباراة لاعبا واحدا: …»: what shows something has a colon before what it shows; nobody speaks. */
export function isShownBeforeColon(
  phrase: NounPhrase,
  { lemma }: CueForm,
  { by }: Opening,
  document: Document,
): boolean {
  return by === 'colon' && SHOWING.has(lemma) && !canSpeak(document, phrase)
}

const SHOWING = new Set(['أظهر', 'أثبت', 'أبرز', 'كشف', 'برهن'])

/** «ويصف الولائم الكبيرة: …»: a masculine verb has no plural of things for its subject; its adjective tells it. */
export function isObjectByForm(
  phrase: NounPhrase,
  { agreement }: CueForm,
  document: Document,
): boolean {
  const [head, next] = document.tokens.slice(phrase.from, phrase.to)
  if (agreement.gender !== 'm' || agreement.number !== 'singular' || canSpeak(document, phrase))
    return false
  return /^ال/u.test(head?.norm ?? '') && /^ال..+ه$/u.test(next?.norm ?? '')
}

/** «أجرى اتصالا كما يزعم مع …»: an aside on the clause it stands in, with no content of its own. */
export function isAside({ kind }: CueForm, { by }: Opening, before: string): boolean {
  return kind === 'present' && by !== 'that' && ASIDE.has(before)
}

const ASIDE = new Set('كما حسبما مثلما وفقما'.split(' '))

/** «قاعدة تقول: …»: an imperfect right behind a noun that is no speaker tells of what that noun holds. */
export function describesThing(
  at: number,
  { kind }: CueForm,
  { from }: Sentence,
  tokens: readonly Token[],
): boolean {
  const before = tokens[at - 1]
  if (kind !== 'present' || at === from || before?.kind !== 'word') return false
  if (isLinkedCue(tokens[at]?.norm ?? '') || PRONOUNS.has(before.norm)) return false
  // «وتابع يقول», «ومضى يقول»
  const earlier = before.norm.replace(/^[وف]/u, '')
  if (isPastVerb(earlier) || findCueForm(before.norm)?.kind === 'past') return false
  // «شركته تعتبر أن»: a definite noun is its subject; only an indefinite one is described.
  if (isDefinite(before.norm) || /..(?:ها|هم|نا|ته)$/u.test(before.norm)) return false
  return !(WORDS.breakers.has(before.norm) || WORDS.connectors.has(before.norm))
}

const PRONOUNS = new Set('هو هي هم هما وهو وهي وهم دايما غالبا لا ولا'.split(' '))

/** «قال الله تعالى», «قال رسول الله»: quoted within what somebody else says. */
export function isScripture({ from, to }: NounPhrase, { tokens }: Document): boolean {
  const [head = '', next = ''] = tokens.slice(from, to).map(({ norm }) => norm)
  if (WORDS.holy.has(head)) return true
  // «حزب الله», «أنصار الله», «عبد الله» are called after Him.
  const isName = WORDS.givenNames.has(head) || WORDS.places.has(head) || CALLED_AFTER.has(head)
  return WORDS.holy.has(next) && !isName
}

const CALLED_AFTER = new Set('انصار جند عبد نصر سيف'.split(' '))

/** Pronouns of what was told: «وهذا يؤكد أن», «مما يكشف عن», «ما يدل على». */
export const THINGS = new Set('هذا وهذا هذه وهذه ذلك وذلك تلك ما مما بما'.split(' '))
