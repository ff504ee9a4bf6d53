import type { Document, Sentence, Token } from '#text/document.ts'
import { withApposition } from './apposition.ts'
import { isOfReason } from './complement.ts'
import { isCountry } from './country-names.ts'
import { type CueForm, findCueForm } from './cue-index.ts'
import { isAbbreviationStop, isNameAli, type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { nameStart } from './personal-name.ts'
import { INNER_PREPOSITIONS, isPlaceBeforeAddress, MANNER } from './phrase-end.ts'
import { withoutHonorifics } from './speaker.ts'
import { subjectBefore } from './subject-before.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

/** How far after its cue content may begin, in tokens: long offices and relative clauses stand between. */
export const MAX_ZONE = 45

/** Where content begins: its first token, how it was introduced, and the end of the speaker's zone. */
export interface Opening {
  readonly at: number
  readonly zoneEnd: number
  readonly by: 'that' | 'colon' | 'comma' | 'quotation' | 'noun' | 'someone'
}

/** Content that is no clause: «شددت على ضرورة …», «دعت كازاخستان المجتمع الدولي إلى …». */
export function findNominalOpening(
  at: number,
  form: CueForm,
  sentence: Sentence,
  document: Document,
): Opening | undefined {
  const { entry } = form
  const limit = Math.min(sentence.to, at + MAX_ZONE)
  if (entry.ambiguous === true && !blames(at, limit, form, document.tokens)) return undefined
  if (entry.takes.includes('someone')) {
    const addressee = findAddressee(at, form, sentence, document)
    if (addressee !== undefined) return addressee
  }
  return entry.takes.includes('noun') ? afterPreposition(at, limit, form, document) : undefined
}

/** حمّل … مسؤولية, نسب … إلى: only so do these verbs accuse. */
function blames(at: number, limit: number, { entry }: CueForm, tokens: readonly Token[]): boolean {
  if (entry.accuses !== true) return false
  const zone = tokens.slice(at + 1, Math.min(limit, at + 14))
  return entry.verb.startsWith('نسب')
    ? zone.some(({ norm }) => norm === 'الي')
    : zone.some(({ norm }) => /مسوولي/u.test(norm))
}

/** «رحب بانضمام …», «أشار إلى …»: content after the cue's preposition, or glued to it. */
function afterPreposition(
  at: number,
  limit: number,
  { entry, prepositions }: CueForm,
  document: Document,
): Opening | undefined {
  const { tokens } = document
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]
    if (isAbbreviationStop(tokens, i, at)) continue
    if (token === undefined || token.kind === 'stop' || token.kind === 'semicolon') break
    if (token.kind !== 'word') continue
    if (prepositions.has(token.norm) && !isNameAli(document, i) && !isOfReason(tokens, at, i))
      return { at: i + 1, zoneEnd: i, by: 'noun' }
    const first = token.norm[0] ?? ''
    if (isPlaceBeforeAddress(tokens, i)) continue
    if ((first === 'ب' || first === 'ل') && prepositions.has(first) && token.norm.length > 2)
      return entry.takes.includes('someone') && i > at + 1
        ? undefined
        : { at: i, zoneEnd: i, by: 'noun' }
    if (i > at + 1 && endsZone(tokens, i)) return undefined
  }
  return undefined
}

/** The one addressed, with whom the content begins; undefined where the verb is followed by its speaker alone. */
function findAddressee(
  at: number,
  form: CueForm,
  sentence: Sentence,
  document: Document,
): Opening | undefined {
  const { tokens } = document
  const limit = Math.min(sentence.to, at + MAX_ZONE)
  const next = tokens[at + 1]?.norm ?? ''
  if (form.prepositions.has(next[0] ?? '') && next.length > 2) return undefined
  const phrase = withApposition(document, readNounPhrase(document, at + 1, limit), limit)
  if (phrase.to === phrase.from) return undefined
  // «دعا سموه المواطنين إلى»
  if (WORDS.pronominalHonorifics.has(next)) {
    const object = readNounPhrase(document, phrase.to, limit)
    if (object.to > object.from) return { at: object.from, zoneEnd: phrase.to, by: 'someone' }
  }
  const isSpoken =
    form.kind === 'participle' ||
    subjectBefore(at, sentence, document, -1) !== null ||
    disagrees(form, phrase, tokens)
  if (isSpoken) return { at: phrase.from, zoneEnd: phrase.from, by: 'someone' }
  const manner = afterManner(phrase.to, form, tokens)
  if (manner !== undefined) return manner
  // «نسب الوزير بوضوح الهجوم إلى …»: an adverb stands between speaker and object.
  const adverb = tokens[phrase.to]?.norm ?? ''
  const isContent = /^ب/u.test(adverb) && isVerbalNoun(bare(adverb.slice(1)))
  const split = secondHead(document, phrase)
  // «طالبت الهيئة بإنزال العقوبة»: nobody is addressed, what is asked for follows.
  if (isContent && split < 0) return { at: phrase.to, zoneEnd: phrase.to, by: 'noun' }
  if (!isContent && /^ب...?.?.?$/u.test(adverb)) {
    const object = readNounPhrase(document, phrase.to + 1, limit)
    if (object.to > object.from) return { at: object.from, zoneEnd: phrase.to, by: 'someone' }
  }
  // «وصف الحمدان القرار بأنه»
  const object = tokens[phrase.to]
  if (phrase.to - phrase.from === 1 && object?.kind === 'word' && /^ال../u.test(object.norm))
    return { at: phrase.to, zoneEnd: phrase.to, by: 'someone' }
  const comma = afterRelative(phrase.to, limit, tokens)
  if (comma >= 0) {
    const addressee = readNounPhrase(document, comma + 1, limit)
    if (addressee.to > addressee.from)
      return { at: addressee.from, zoneEnd: phrase.to, by: 'someone' }
  }
  return split < 0 ? undefined : { at: split, zoneEnd: split, by: 'someone' }
}

/** «طالب المجلس بشكل عاجل بفتح …», «… الحكومة بفتح …»: what is asked for, or who is, stands behind the manner. */
function afterManner(
  at: number,
  { prepositions }: CueForm,
  tokens: readonly Token[],
): Opening | undefined {
  const norm = tokens[at]?.norm ?? ''
  if (!MANNER.test(norm)) return undefined
  const past = at + (/^ب(?:شكل|صوره|طريقه|صفه|اسلوب|لهجه|اشد)$/u.test(norm) ? 2 : 1)
  const next = tokens[past]
  if (next?.kind !== 'word' || !(prepositions.has(next.norm[0] ?? '') || isDefinite(next.norm)))
    return undefined
  const by = prepositions.has(next.norm[0] ?? '') ? 'noun' : 'someone'
  return { at: past, zoneEnd: at, by }
}

/** A comma at once, or after a relative clause: «طالب أعضاء الحلف الذين اجتمعوا أمس، أنقرة، بـ …». */
function afterRelative(at: number, limit: number, tokens: readonly Token[]): number {
  if (tokens[at]?.kind === 'comma') return at
  if (!WORDS.relatives.has(tokens[at]?.norm ?? '')) return -1
  for (let i = at; i < limit; i++) if (tokens[i]?.kind === 'comma') return i
  return -1
}

/** دعت المجتمعَ: a verb and a definite noun of other gender are no verb and subject. */
function disagrees(
  { agreement }: CueForm,
  { from, to }: NounPhrase,
  tokens: readonly Token[],
): boolean {
  const head = tokens[from]?.norm ?? ''
  const next = from + 1 < to ? (tokens[from + 1]?.norm ?? '') : ''
  // An oblique plural is an object: ناشد المواطنين, طالب مسؤولي الوزارة.
  if (/^ال.*ين$/u.test(head) && !isIn(WORDS.titles, head)) return true
  if (/...ي$/u.test(head) && !WORDS.titles.has(head) && WORDS.titles.has(head.slice(0, -1)))
    return true
  // A verb before its subject is singular: دعوا المجتمعَ has its subject in the ending.
  if (agreement.number === 'plural' || agreement.number === 'dual') return true
  if (agreement.gender === 'm' && head.endsWith('ه') && isBodyOrOffice(head)) return true
  if (agreement.gender === 'f' && MASCULINE.has(head.replace(/^ال/u, ''))) return true
  // «دعت رئيسها إلى كذا»: a man in the office of the body that called on him.
  const office = /^(.+[^ت])(?:ها|هم)$/u.exec(head)?.[1]
  if (agreement.gender === 'f' && office !== undefined && WORDS.titles.has(office)) return true
  if (!/^ال../u.test(head) || isIn(WORDS.sources, head)) return false
  const isFeminine = /(?:ه|اء|ات)$/u.test(head) || /^ال.*ه$/u.test(next)
  return agreement.gender === 'f'
    ? !isFeminine
    : agreement.gender === 'm' && /^ال.*(?:ه|ات)$/u.test(head)
}

const MASCULINE = new Set(
  'مجلس حزب جيش ائتلاف تحالف تنظيم برلمان اتحاد مركز مرصد معهد بنك مصرف صندوق مكتب وفد تيار فريق منتخب نادي حلف جهاز ديوان رييس وزير امين مبعوث سفير مجتمع'.split(
    ' ',
  ),
)

function isBodyOrOffice(norm: string): boolean {
  return isIn(WORDS.titles, norm) || isIn(WORDS.institutions, norm) || isIn(WORDS.sources, norm)
}

const QUANTIFIERS = new Set(['جميع', 'كل', 'كافه', 'ساير', 'كلا', 'بعض'])

/** Where one noun phrase is two: a definite head after a name, or a new office or body. */
function secondHead(document: Document, given: NounPhrase): number {
  const { tokens } = document
  const phrase = withoutHonorifics(document, given)
  const name = nameStart(document, phrase)
  const head = tokens[phrase.from]?.norm ?? ''
  const isStacked = name < phrase.to && isIn(WORDS.titles, head) && !isDefinite(head)
  // «مفتي المملكة رئيس الهيئة الشيخ فلان»: offices in a row are one person's.
  for (let i = isStacked ? name : phrase.from + 1; i < phrase.to; i++) {
    const norm = tokens[i]?.norm ?? ''
    const before = tokens[i - 1]?.norm ?? ''
    // «القائم بأعمال الوزير»
    if (before === 'باعمال') continue
    // «إمام وخطيب جامع البلدة»: one office of two words.
    if (/^و../u.test(before) && isIn(WORDS.titles, before.slice(1))) continue
    const opensNew =
      WORDS.titles.has(norm) || WORDS.institutions.has(norm) || WORDS.sources.has(norm)
    if (before.startsWith('ال') && norm.startsWith('ال') && isBodyOrOffice(norm)) return i
    const isUnlisted = !isBodyOrOffice(head)
    if (opensNew && (before.startsWith('ال') || i - phrase.from >= 2 || isUnlisted)) return i
    if (QUANTIFIERS.has(norm)) return i
    // «عدد من المواطنين», «محمد السبيعي»: what a preposition governs, and a surname, are the speaker's own.
    const isSurname = WORDS.givenNames.has(before) && !/(?:ين|ون|ات)$/u.test(norm)
    const isGoverned = [before, tokens[i - 2]?.norm ?? ''].some((word) =>
      INNER_PREPOSITIONS.has(word),
    )
    const isOwn = isSurname || (isGoverned && !(isDefinite(before) || isCountry(before)))
    if (norm.startsWith('ال') && (isCountry(before) || (name < i && !isOwn))) return i
    // صندوق النقد الدولي اليابان: a country after a finished name, its adjectives aside.
    if (isCountry(norm) && before.startsWith('ال') && !/(?:ي|يه)$/u.test(norm)) return i
  }
  return -1
}

/** A further finite verb of saying means that this one has no clause of its own. */
export function endsZone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const form = token === undefined ? undefined : findCueForm(token.norm)
  if (form === undefined || form.entry.ambiguous === true || form.kind === 'noun') return false
  return !WORDS.relatives.has(tokens[at - 1]?.norm ?? '')
}
