import type { Agreement } from '#languages/types.ts'
import type { Document, Sentence, Token } from '#text/document.ts'
import { agrees } from './agreement.ts'
import { withApposition } from './apposition.ts'
import { findCueForm, isLinkedCue } from './cue-index.ts'
import { foldWord } from './fold.ts'
import { INSERTIONS, type NounPhrase, readNounPhrase, skipQuotedName } from './noun-phrase.ts'
import { INNER_PREPOSITIONS } from './phrase-end.ts'
import { canSpeak } from './speaker.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isFiniteVerb, isPastVerb } from './verbs.ts'
import { isDefinite, isIn, WORDS } from './word-sets.ts'

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
/** Adverbials between subject and verb: بدوره، من جانبه، أيضا. */
const LIGHT = new Set([
  'النظر',
  'الانتباه',
  'الانظار',
  'بدوره',
  'بدورها',
  'ايضا',
  'كذلك',
  'قد',
  'لقد',
  'بدورهم',
  'نفسه',
  'نفسها',
])

/**
 * Whom a participle with no verb of saying before it means: the nearest office or body before it that
 * opens a clause, behind its verb or not, and agrees.
 */
export function sentenceSubject(
  at: number,
  agreement: Agreement,
  sentence: Sentence,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  for (let i = at - 1; i >= sentence.from; i--) {
    const norm = tokens[i]?.norm ?? ''
    const kind = findCueForm(norm)?.kind
    if (kind === 'past' || kind === 'present') {
      const spoken = speakerAfter(i, at, document)
      const head = tokens[spoken?.from ?? at]
      const fits = agrees(head, tokens[(spoken?.from ?? at) + 1], agreement)
      if (spoken !== null && fits && isKnownSpeaker(document, spoken)) return spoken
    }
    const named = i === sentence.from ? nameAfterVerb(norm, i, at, document) : null
    if (named !== null) return named
    if (!isIn(WORDS.titles, norm) && !isIn(WORDS.institutions, norm)) continue
    if (i > sentence.from && !opensSubject(tokens[i - 1], i - 1 === sentence.from)) continue
    if (!agrees(tokens[i], tokens[i + 1], agreement)) continue
    const phrase = withApposition(document, readNounPhrase(document, i, at), at)
    if (phrase.to > phrase.from && canSpeak(document, phrase)) return phrase
  }
  return null
}

/** «ووافقه فلان الفلاني معبرا عن …»: the name behind the verb that opens the sentence. */
function nameAfterVerb(
  norm: string,
  verb: number,
  to: number,
  document: Document,
): NounPhrase | null {
  const past = norm.replace(/^[وف]/u, '')
  if (!isPastVerb(past) && !isPastVerb(past.replace(/(?:ه|ها|هم)$/u, ''))) return null
  if (!WORDS.givenNames.has(document.tokens[verb + 1]?.norm ?? '')) return null
  const phrase = readNounPhrase(document, verb + 1, to)
  return phrase.to - phrase.from > 1 ? phrase : null
}

function isKnownSpeaker(document: Document, phrase: NounPhrase): boolean {
  const head = document.tokens[phrase.from]?.norm ?? ''
  if (WORDS.givenNames.has(head)) return phrase.to - phrase.from > 1
  return document.tokens[phrase.from]?.kind === 'word' && canSpeak(document, phrase)
}

/** A word after which a subject stands: a verb, or what links a clause to the one before. */
function opensSubject(token: Token | undefined, isFirst: boolean): boolean {
  if (token?.kind !== 'word') return false
  const unlinked = token.norm.replace(/^[وف]/u, '')
  const kind = findCueForm(token.norm)?.kind
  return (
    isFirst ||
    kind === 'past' ||
    kind === 'present' ||
    // «التي تتبناها الدولة»: with an object pronoun it belongs to a relative clause.
    (isFiniteVerb(unlinked) && !/..(?:ه|ها|هم)$/u.test(unlinked)) ||
    (opensClause(token.norm) && !INNER_PREPOSITIONS.has(token.norm))
  )
}

/** «كشف لـ«كذا» وكيل الوزارة أن»: past the medium in marks that was told. */
function pastListener(at: number, document: Document): number {
  const { tokens } = document
  if (tokens[at]?.norm !== 'ل') return at
  if (tokens[at + 1]?.kind === 'open') {
    const close = tokens.findIndex(
      ({ kind }, i) => i > at && i < at + MAX_MEDIUM_TOKENS && kind === 'close',
    )
    return close < 0 ? at : close + 1
  }
  const past = skipQuotedName(document, at + 1)
  return past < 0 ? at : past
}

const MAX_MEDIUM_TOKENS = 8

/** «وأكد للمصابين المدير أن», «أكد لسامي أن»: ل before the article, or before a word that the text has without it. */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (!/^ل.../u.test(norm) || WORDS.givenNames.has(norm)) return false
  const bareNorm = norm.slice(1)
  return norm[1] === 'ل' || tokens.some((token) => token.norm === bareNorm)
}

/** «أكد لها المدير أن», «تعلن فيها الوزارة أن»: an adverbial or a pronoun with its preposition stands before the speaker. */
export function isLight(norm: string): boolean {
  return (
    LIGHT.has(norm) || /^(?:ل|ب|في|عن|علي|الي|مع|خلال|امام)(?:ه|ها|هم|هما|نا|ي|ك|كم)$/u.test(norm)
  )
}

/** «… عن مصادر أن فلانا أجرى اتصالات، قال فيها: …»: whom the reported clause itself is about. */
export function subjectOfContent(
  at: number,
  contentFrom: number,
  sentence: Sentence,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  const resumes = takesUp(at, tokens)
  const from = contentFrom < 0 && resumes ? afterLastThat(at, sentence, tokens) : contentFrom
  if (from < 0 || from >= at) return null
  const phrase = readNounPhrase(document, from, at, { stopsAt: isFiniteVerb })
  const isSubject = phrase.to > phrase.from && isFiniteVerb(tokens[phrase.to]?.norm ?? '')
  return isSubject && isLikelySubject(document, phrase) ? phrase : null
}

/** «تلقى الرئيس اتصالا من الملك أعرب فيه عن», «بكلمة للمدير قال خلالها»: whose words the pronoun takes up. */
export function ownerOfWords(
  at: number,
  sentence: Sentence,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  if (!takesUp(at, tokens)) return null
  for (let noun = at - 2; noun >= Math.max(sentence.from, at - MAX_OWNER); noun--) {
    if (tokens[noun]?.kind !== 'word') return null
    if (!isIn(SPOKEN, (tokens[noun]?.norm ?? '').replace(/^[بفك]/u, ''))) continue
    for (let from = noun + 1; from < Math.min(at, noun + MAX_SPOKEN); from++) {
      const phrase = withApposition(document, readNounPhrase(document, from, at), at)
      if (phrase.to === at && canSpeak(document, phrase)) return phrase
    }
    return null
  }
  return null
}

const MAX_OWNER = 24
/** Tokens from the noun to its owner: «اتصالا هاتفيا اليوم من». */
const MAX_SPOKEN = 6
/** What somebody says or sends, and another receives. */
const SPOKEN = new Set(
  'اتصال اتصالا رساله برقيه خطاب خطابا كلمه خطبه محاضره مداخله بيان بيانا مكالمه تصريح تصريحا مقال مقالا تغريده ورقه'.split(
    ' ',
  ),
)

/** «أعرب فيه عن», «قال من خلالها»: the pronoun takes up a noun of the clause before. */
function takesUp(at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1]?.norm ?? ''
  return RESUMPTIVE.has(next === 'من' ? (tokens[at + 2]?.norm ?? '') : next)
}

const RESUMPTIVE = new Set('فيه فيها فيهما خلاله خلالها'.split(' '))

function afterLastThat(at: number, { from }: Sentence, tokens: readonly Token[]): number {
  for (let i = at - 1; i > from; i--)
    if (WORDS.complementisers.has(tokens[i]?.norm ?? '')) return i + 1
  return -1
}

/** The speaker between verb and content, if the zone starts with one. */
export function speakerAfter(at: number, zoneEnd: number, document: Document): NounPhrase | null {
  const { tokens } = document
  let from = at + 1
  while (from < zoneEnd && (isLight(tokens[from]?.norm ?? '') || isAddressed(tokens, from)))
    from += 1
  from = pastListener(from, document)
  if (tokens[from]?.kind === 'comma') from += 1
  const token = tokens[from]
  if (token === undefined || from >= zoneEnd || opensAdverbial(token.norm)) return null
  // «وقال متسائلا»: how it was said, not who said it.
  if (findCueForm(token.norm)?.kind === 'participle') return null
  const form = findCueForm(tokens[at]?.norm ?? '')
  if (form?.entry.tells === true && token.kind === 'quote') {
    const past = skipQuotedName(document, from)
    if (past > 0 && past < zoneEnd) from = past
  }
  const phrase = withApposition(document, readNounPhrase(document, from, zoneEnd), zoneEnd)
  return phrase.to > phrase.from ? phrase : null
}

/** باسمه، بمناسبة، بمدينة: where and how stand before the speaker, or none is named. */
function opensAdverbial(norm: string): boolean {
  if (norm[0] !== 'ب' || norm.length < 4) return false
  const noun = norm.slice(1)
  return (
    /^(?:اسم|مناسب|حضور|شان)/u.test(noun) ||
    isIn(WORDS.places, noun) ||
    isIn(WORDS.institutions, noun)
  )
}

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

/** «المرصد الذي قال»: whom the relative pronoun means; a thing says nothing. */
function antecedentBefore(relative: number, floor: number, document: Document): NounPhrase | null {
  const { tokens } = document
  const end = tokens[relative - 1]?.kind === 'comma' ? relative - 1 : relative
  let start = end
  while (start > floor && end - start < MAX_SUBJECT) {
    const token = tokens[start - 1]
    if (token?.kind !== 'word' && token?.kind !== 'quote') break
    if (opensClause(token.norm)) break
    start -= 1
  }
  // «القناة البرنامج الذي»: the pronoun's gender tells which noun it means.
  const isMasculine = tokens[relative]?.norm === MASCULINE_RELATIVE
  while (start < end && isOtherNoun(tokens[start]?.norm ?? '', isMasculine)) start += 1
  const phrase = lastPhrase(document, start, end)
  if (phrase === null) return null
  // «تصريحات فلان الذي قال»: a masculine pronoun means the one whose they are.
  const head = tokens[phrase.from]?.norm ?? ''
  const isOthers = isIn(WORDS.occasions, head) && phrase.to - phrase.from > 1
  const meant = isOthers ? { from: phrase.from + 1, to: phrase.to } : phrase
  if (canSpeak(document, meant)) return meant
  const noun = tokens[meant.from]
  const isThing = noun === undefined || isDefinite(noun.norm) || /(?:ه|ات)$/u.test(noun.norm)
  return !isThing && isLikelySubject(document, meant) ? meant : null
}

const MASCULINE_RELATIVE = foldWord('الذي')

function isOtherNoun(norm: string, isMasculine: boolean): boolean {
  if (isFiniteVerb(norm.replace(/^[وف]/u, ''))) return true
  // «بشهادة رؤساء الدول الذين …»
  const noun = norm[0] === 'ب' ? norm.slice(1) : ''
  if (isIn(WORDS.occasions, noun) || isIn(WORDS.documents, noun)) return true
  return isMasculine && norm.endsWith('ه') && !WORDS.givenNames.has(norm)
}

const MAX_SUBJECT = 18

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

function opensClause(norm: string): boolean {
  if (WORDS.connectors.has(norm) || WORDS.complementisers.has(norm)) return true
  return /^[وف]/u.test(norm) && WORDS.complementisers.has(norm.slice(1))
}

/** «فلان، نائب الوزير، كشف …»: a name or office before an apposition between commas. */
function beforeApposition(
  comma: number,
  sentence: Sentence,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  let first = comma - 1
  while (first > sentence.from && tokens[first]?.kind !== 'comma') {
    if (tokens[first]?.kind === 'stop' || comma - first > MAX_APPOSITION) return null
    first -= 1
  }
  if (tokens[first]?.kind !== 'comma') return null
  let start = first
  while (start > sentence.from && first - start < MAX_APPOSITION) {
    const token = tokens[start - 1]
    if (token?.kind !== 'word' || opensClause(token.norm)) break
    start -= 1
  }
  const phrase = readNounPhrase(document, start, first)
  if (phrase.to !== first || first === start || !isLikelySubject(document, phrase)) return null
  if (isIn(WORDS.titles, tokens[first + 1]?.norm ?? '')) return phrase
  // «المدير التنفيذي للنادي، فلان، أكد»: the office first, then the name.
  const named = withApposition(document, phrase, comma)
  return named.to === comma ? named : null
}

const MAX_APPOSITION = 14

/** An office, body, country or source of any length; else a name, which is short and joins nothing with و. */
function isLikelySubject(document: Document, phrase: NounPhrase): boolean {
  if (canSpeak(document, phrase)) return true
  const words = document.tokens.slice(phrase.from, phrase.to)
  const [head] = words
  if (head === undefined || !isLikelyName(document.text.slice(head.start, head.end), head.norm))
    return false
  const joins = words.some(({ norm }, i) => i > 0 && /^و(?:ال)?..../u.test(norm))
  return words.length <= MAX_NAME_TOKENS && !joins
}

const MAX_NAME_TOKENS = 5

/** No verb, no verbal noun, nothing with a pronoun or the accusative of an indefinite noun. */
function isLikelyName(written: string, norm: string): boolean {
  if (written.includes('\u064b') || /..(?:ها|نا|هم|كم)$/u.test(norm) || norm.length < 3)
    return false
  if (/^[وفبلك](?:ال|لل)/u.test(norm) || isIn(WORDS.inanimates, norm)) return false
  // «وتابع يقول», «وقدم الأمير كتابا قال فيه»
  const isLinkedVerb =
    /^[وف]/u.test(norm) && (isPastVerb(norm.slice(1)) || findCueForm(norm)?.kind === 'past')
  return !isLinkedVerb && !isFiniteVerb(norm) && !isVerbalNoun(norm)
}

/** The last noun phrase that ends exactly where a relative clause begins. */
function lastPhrase(document: Document, from: number, to: number): NounPhrase | null {
  for (let start = from; start < to; start++) {
    const phrase = readNounPhrase(document, start, to)
    if (phrase.to === to && phrase.to - phrase.from <= 8) return phrase
    if (phrase.to > start) start = phrase.to - 1
  }
  return null
}

function isAppositionComma(
  tokens: readonly Token[],
  at: number,
  end: number,
  sentence: Sentence,
): boolean {
  if (end - at > 10) return false
  for (let i = at - 1; i >= sentence.from && at - i < 14; i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' && token?.kind !== 'quote') return false
    if (WORDS.connectors.has(token.norm)) return /^و?كان/u.test(token.norm)
  }
  return false
}

function hasApposition(tokens: readonly Token[], comma: number, sentence: Sentence): boolean {
  for (let i = comma - 1; i >= sentence.from && comma - i < 14; i--) {
    if (/^و?كانت?$/u.test(tokens[i]?.norm ?? '')) return true
  }
  return false
}

/** Connectives before a report belong to its head: كما, فيما, في حين, من جانبه. */
export function backOverConnectors(from: number, sentence: Sentence, { tokens }: Document): number {
  let at = from
  while (at > sentence.from) {
    const token = tokens[at - 1]
    if (token?.kind === 'word' && WORDS.connectors.has(token.norm)) at -= 1
    else if (
      token?.kind === 'comma' &&
      at < from &&
      at - 1 > sentence.from &&
      WORDS.connectors.has(tokens[at - 2]?.norm ?? '')
    )
      at -= 1
    else break
  }
  return at
}
