import type { Document, Sentence, Token } from '#text/document.ts'
import { type CueForm, findCueForm, isLinkedCue } from './cue-index.ts'
import { isImpersonal } from './impersonal.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isFiniteVerb } from './verbs.ts'
import { isIn, WORDS } from './word-sets.ts'

/** True for a word that is spelt like a cue but reports nothing where it stands. */
export function reportsNothing(
  at: number,
  form: CueForm,
  sentence: Sentence,
  document: Document,
): boolean {
  const { tokens } = document
  const before = at > sentence.from ? (tokens[at - 1]?.norm ?? '') : ''
  return (
    isNoun(tokens[at]?.norm ?? '', before, form) ||
    isOpinion(at, form, document) ||
    isApplicant(at, form, sentence, tokens) ||
    // «قد يزعم»: he might.
    (form.kind === 'present' && /^[وف]?قد$/u.test(before)) ||
    // «هل يطلب هؤلاء أن»
    /^[وف]?هل$/u.test(before) ||
    isAttribute(at, form, document) ||
    isCounted(at, form, tokens) ||
    isImpersonal(tokens, at) ||
    isPassive(at, form, tokens) ||
    pointsBack(tokens[at + 1]?.norm ?? '', form) ||
    isPreposition(at, sentence, tokens) ||
    isFirstPerson(at, form, document) ||
    isManner(at, form, tokens) ||
    isSupposed(at, tokens) ||
    isInsideBrackets(at, sentence, tokens) ||
    isInsideQuotation(document, at, sentence)
  )
}

const KUNYA = new Set('بن ابن بنت ابي ابو ابا ام عبد ال'.split(' '))
const NOUN_BEFORE = new Set(
  'في من علي الي عن بين منذ بعد قبل خلال ذات ذو ذا ذي اي باي كل'.split(' '),
)

/** «علي بن أبي طالب» has a name, «من نشر القوات», «إلى تحمل المسؤولية» nouns: behind these words no verb stands. */
function isNoun(norm: string, before: string, form: CueForm): boolean {
  const isHomograph = form.kind === 'past' || (form.kind === 'present' && norm[0] === 'ت')
  if (KUNYA.has(before) || (isHomograph && NOUN_BEFORE.has(before))) return true
  const { kind, agreement, entry } = form
  // «مع ملاحظة أن», «فمتابعة اللاعب»: no participle of state has a preposition or ف before it.
  if (kind === 'participle' && (norm[0] === 'ف' || STATELESS_AFTER.has(before))) return true
  const isBare = kind === 'past' && agreement.gender === 'm' && agreement.number === 'singular'
  // «يبدو أن قدر المدرب …»: behind «that» a noun stands.
  return isBare && entry.ambiguous === true && WORDS.complementisers.has(before)
}

const STATELESS_AFTER = new Set(
  'في من الي عن بعد قبل خلال او مع تم تمت يتم تتم جري جرت دون بدون عدم'.split(' '),
)

/** «يعزز رأي المدير»: written with its dots the noun, without them the verb. */
function isOpinion(at: number, { lemma, kind }: CueForm, { tokens, text }: Document): boolean {
  return lemma === 'رأى' && kind === 'past' && text[(tokens[at]?.end ?? 0) - 1] === 'ي'
}

/** «يكتب طالب الخدمة اسمه»: right behind a verb with a subject to come, who asks is that subject. */
function isApplicant(
  at: number,
  { lemma, kind }: CueForm,
  { from }: Sentence,
  tokens: readonly Token[],
): boolean {
  const before = tokens[at - 1]
  if (lemma !== 'طالب' && lemma !== 'طلب') return false
  // «اعتقلت الشرطة طالبا يدرس الهندسة»
  if (tokens[at]?.norm === 'طالبا' && /^ي.../u.test(tokens[at + 1]?.norm ?? '')) return true
  if (kind !== 'past' || at === from || before?.kind !== 'word') return false
  return /^[وف]?[يت].../u.test(before.norm) && isFiniteVerb(before.norm.replace(/^[وف]/u, ''))
}

/** «29 متهما ومتهمة»: those counted, not those who accuse. */
function isCounted(at: number, { kind, lemma }: CueForm, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]
  if (kind !== 'participle' || before === undefined) return false
  return before.kind === 'number' || findCueForm(before.norm)?.lemma === lemma
}

/** «حفلا معبرا عن مصر»: a participle right behind an indefinite accusative describes it. */
function isAttribute(at: number, { kind }: CueForm, { tokens, text }: Document): boolean {
  const before = tokens[at - 1]
  if (kind !== 'participle' || before?.kind !== 'word' || isLinkedCue(tokens[at]?.norm ?? ''))
    return false
  return /..ا$/u.test(before.norm) && text[before.end - 1] !== 'ى' && isVerbFree(before.norm)
}

function isVerbFree(norm: string): boolean {
  return !WORDS.breakers.has(norm) && !/..(?:وا|ها|هما)$/u.test(norm)
}

/** So written these are prepositions far more often than verbs: between, across. */
const PREPOSITIONS = new Set('بين وبين عبر وعبر'.split(' '))

/** «قال المدرب عبر الموقع «…»», «بين هذا وبين ذاك»: the verb opens its clause, the preposition does not. */
function isPreposition(at: number, { from }: Sentence, tokens: readonly Token[]): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (!PREPOSITIONS.has(norm)) return false
  if (norm.endsWith('بين') && (hasBetween(at, from, tokens) || tokens[at - 1]?.norm === 'ما'))
    return true
  const before = tokens[at - 1]
  if (at === from || before === undefined || before.kind !== 'word') return false
  if (WORDS.connectors.has(before.norm) || norm[0] === 'و') return false
  const next = tokens[at + 1]?.norm ?? ''
  return !(isIn(WORDS.titles, next) || isIn(WORDS.sources, next))
}

const MAX_BETWEEN = 20

function hasBetween(at: number, from: number, tokens: readonly Token[]): boolean {
  for (let i = at - 1; i >= Math.max(from, at - MAX_BETWEEN); i--)
    if (tokens[i]?.norm === 'بين') return true
  return false
}

const PASSIVES = new Set('توقع رجح انتظر زعم ظن خشي'.split(' '))

/** «ويُتوقع أن», «ويُتوقع انخفاض»: the masculine imperfect right before its content is the passive, and says it of nobody. */
function isPassive(
  at: number,
  { kind, lemma, agreement }: CueForm,
  tokens: readonly Token[],
): boolean {
  if (kind !== 'present' || agreement.gender !== 'm' || agreement.number !== 'singular')
    return false
  const next = tokens[at + 1]?.norm ?? ''
  if (!PASSIVES.has(lemma) || !(WORDS.complementisers.has(next) || isVerbalNoun(next))) return false
  const before = tokens[at - 1]
  return before?.kind !== 'word' || WORDS.connectors.has(before.norm)
}

/** «أعتقد أن», of «اعتقد»: where the past has no hamza as written, the form with one is «I believe». */
function isFirstPerson(at: number, { kind, entry }: CueForm, { tokens, text }: Document): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const start = isLinkedCue(token.norm) ? token.start + 1 : token.start
  if (FIRST_PERSON.has(text.slice(start, token.end))) return true
  return kind === 'past' && entry.verb[0] === 'ا' && text[start] === 'أ'
}

/** «آمل أن», «أرى أن»: outside of quotations the writer's own, as spelt. */
const FIRST_PERSON = new Set(
  'آمل أتمنى أرجو أرى أظن أعتقد أتوقع أقول أؤكد أخشى أطالب أدعو أشكر أعترف أزعم أدعي أقترح أذكر أضيف نأمل نتمنى نرجو نرى نظن نعتقد نتوقع نقول نؤكد نخشى نطالب ندعو نشكر نعترف نزعم نقترح'.split(
    ' ',
  ),
)

/** «بصورة لافتة», «بشكل لافت»: an adjective, unless what is pointed out follows. */
function isManner(at: number, { lemma, kind }: CueForm, tokens: readonly Token[]): boolean {
  if (lemma !== 'لفت' || kind !== 'participle') return false
  const next = tokens[at + 1]?.norm ?? ''
  return !(WORDS.complementisers.has(next) || POINTED_OUT.has(next))
}

const POINTED_OUT = new Set(
  'الي النظر الانظار الانتباه نظر بانه بانها انه انها انهم في خلال'.split(' '),
)

/** «المحادثات التي دعت إليها روسيا»: what was called for stands before. */
function pointsBack(next: string, { prepositions }: CueForm): boolean {
  const preposition = next.replace(/(?:ها|هم|هما|ه)$/u, '')
  if (preposition === next) return false
  return prepositions.has(preposition)
}

/** «فمن كان يرى أن»: whoever may think so. */
function isSupposed(at: number, tokens: readonly Token[]): boolean {
  const isPast = /^[وف]?كان(?:ت|وا)?$/u.test(tokens[at - 1]?.norm ?? '')
  const who = tokens[isPast ? at - 2 : at - 1]?.norm ?? ''
  return who === 'فمن' || (isPast && who === 'من')
}

/** Scripture and asides stand in brackets within somebody's words. */
function isInsideBrackets(at: number, { from }: Sentence, tokens: readonly Token[]): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (tokens[i]?.kind === 'close') return false
    if (tokens[i]?.kind === 'open') return true
  }
  return false
}

/** A cue within quotation marks is the words of the one quoted, or a name. */
function isInsideQuotation({ quotations }: Document, at: number, sentence: Sentence): boolean {
  return quotations.some(
    ({ openToken, closeToken, closed }) =>
      closed && openToken < at && at < closeToken && openToken >= sentence.from - 1,
  )
}
