import type { Document, Quotation, Sentence, Token } from '#text/document.ts'
import { withApposition } from './apposition.ts'
import type { CueForm } from './cue-index.ts'
import { endsZone, findNominalOpening, MAX_ZONE, type Opening } from './nominal-openings.ts'
import { asksAnonymity, readNounPhrase, skipQuotedName } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isIn, WORDS } from './word-sets.ts'

/** A quotation shorter than this, in words, with no أن or colon before it, is a name or a scare quote. */
const MIN_SPEECH_WORDS = 4

/** «طلب عدم الكشف عن اسمه»: stands between an unnamed source and its words. */
const ANONYMITY_TOKENS = 3

/** Finds where a cue's content begins; undefined where the verb reports nothing. */
export function findOpening(
  at: number,
  form: CueForm,
  sentence: Sentence,
  document: Document,
): Opening | undefined {
  const { tokens } = document
  const { entry, prepositions } = form
  const takesThat = entry.takes.includes('that')
  const limit = Math.min(sentence.to, at + MAX_ZONE)
  let commas = 0
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.kind === 'stop' || token.kind === 'semicolon') break
    if (token.kind === 'colon')
      return isNearEnough(at, i, form, document, MAX_AMBIGUOUS_MARKED_ZONE)
        ? { at: i + 1, zoneEnd: i, by: 'colon' }
        : undefined
    if (token.kind === 'quote') {
      const past = skipQuotedName(document, i)
      const quotation = document.quotations.find(({ openToken }) => openToken === i)
      if (quotation !== undefined && isSpeech(quotation, i, past, tokens))
        return isNearEnough(at, i, form, document, MAX_AMBIGUOUS_MARKED_ZONE)
          ? { at: i, zoneEnd: i, by: 'quotation' }
          : findNominalOpening(at, form, sentence, document)
      if (past > 0) i = past - 1
      continue
    }
    if (token.kind === 'comma') {
      commas += 1
      if (commas > 3) break
      continue
    }
    if (token.kind !== 'word') continue
    if (asksAnonymity(tokens, i)) {
      i += ANONYMITY_TOKENS
      continue
    }
    const complement = complementAt(i, form, tokens)
    if (complement !== undefined) return complement
    if (commas > 0 && NEW_CLAUSE.has(token.norm)) break
    if (WORDS.complementisers.has(token.norm) && takesThat) {
      const previous = tokens[i - 1]
      const zoneEnd =
        previous !== undefined && prepositions.has(previous.norm) && i - 1 > at ? i - 1 : i
      return isNearEnough(at, zoneEnd, form, document)
        ? { at: i + 1, zoneEnd, by: 'that' }
        : undefined
    }
    if (i > at + 1 && endsZone(tokens, i)) break
  }
  return (
    findNominalOpening(at, form, sentence, document) ?? commaOpening(at, form, sentence, document)
  )
}

/** Tokens from a verb with homographs to its أن: «رأى الوزير السابق في حديثه أن». */
const MAX_AMBIGUOUS_ZONE = 8
/** The same to a quotation or colon, which are better signs of speech. */
const MAX_AMBIGUOUS_MARKED_ZONE = 16
/** So written these are prepositions far more often than verbs. */
const PREPOSITIONS = new Set(['بين', 'عبر'])

/** A verb with homographs reports only where أن follows closely. */
function isNearEnough(
  at: number,
  zoneEnd: number,
  { entry }: CueForm,
  document: Document,
  reach = MAX_AMBIGUOUS_ZONE,
): boolean {
  const { tokens } = document
  const isPreposition = PREPOSITIONS.has(tokens[at]?.norm ?? '')
  if (entry.ambiguous !== true && !isPreposition) return true
  if (entry.accuses === true) return false
  const zone = zoneEnd - at - 1
  if (zone <= (isPreposition ? 0 : reach)) return true
  return zone <= MAX_ZONE / 2 && namesSpeaker(at + 1, zoneEnd, document)
}

/** «يرى وزير الخارجية …», «يرى فلان، رئيس …،»: an office says that somebody speaks, however long it is. */
function namesSpeaker(from: number, to: number, document: Document): boolean {
  const phrase = readNounPhrase(document, from, to)
  if (canSpeak(document, phrase)) return true
  const next = document.tokens[phrase.to + 1]?.norm ?? ''
  return document.tokens[phrase.to]?.kind === 'comma' && isIn(WORDS.titles, next)
}

const SAYING = new Set(['قال', 'أضاف', 'أوضح', 'تابع', 'أردف', 'صرح'])

/** «وقال فلان، ستنتهي الجولة …»: messy prose writes a comma for the colon. */
function commaOpening(
  at: number,
  form: CueForm,
  sentence: Sentence,
  document: Document,
): Opening | undefined {
  if (!SAYING.has(form.lemma) || form.kind !== 'past') return undefined
  const phrase = withApposition(
    document,
    readNounPhrase(document, at + 1, sentence.to),
    sentence.to,
  )
  const sign = document.tokens[phrase.to]
  if (sign?.kind !== 'comma' || sentence.to - phrase.to < MIN_SPEECH_WORDS) return undefined
  return { at: phrase.to + 1, zoneEnd: phrase.to, by: 'comma' }
}

/** After a comma these open another clause, whose أن is not this cue's. */
const NEW_CLAUSE = new Set([
  'فيما',
  'بينما',
  'حين',
  'كما',
  'لكن',
  'ولكن',
  'لكنه',
  'لكنها',
  'حيث',
  'وذلك',
])
/** Prepositions whose noun is the content, where no أن follows at once: أشار إلى إمكانية …, شدد على ضرورة …, كشف عن خطة …. */
const STRONG_PREPOSITIONS = new Set(['الي', 'علي', 'عن'])

function complementAt(
  at: number,
  { entry, prepositions }: CueForm,
  tokens: readonly Token[],
): Opening | undefined {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || entry.ambiguous === true) return undefined
  if (entry.takes.includes('someone')) return undefined
  const takesObject =
    entry.takes.includes('object') || (entry.takes.includes('noun') && prepositions.size === 0)
  if (takesObject && isObject(at, tokens))
    return thatAfterMind(at - 1, tokens) ?? { at, zoneEnd: at, by: 'noun' }
  if (!entry.takes.includes('noun')) return undefined
  if (!prepositions.has(token.norm) || !STRONG_PREPOSITIONS.has(token.norm)) return undefined
  if (
    next.kind !== 'word' ||
    WORDS.complementisers.has(next.norm) ||
    isIn(WORDS.occasions, next.norm) ||
    OCCASION_NOUNS.has(next.norm)
  )
    return undefined
  return thatAfterMind(at, tokens) ?? { at: at + 1, zoneEnd: at, by: 'noun' }
}

/** A verbal noun that no body or office takes into its name: أعلنت الوزارة مقتل …, but not هيئة مكافحة الفساد. */
function isObject(at: number, tokens: readonly Token[]): boolean {
  const norm = tokens[at]?.norm ?? ''
  const before = tokens[at - 1]?.norm ?? ''
  if (WORDS.complementisers.has(norm) || !isVerbalNoun(norm)) return false
  return !(WORDS.institutions.has(before) || WORDS.titles.has(before))
}

/** «أعرب عن اعتقاده أن …», «… عن تفاؤله في أن …»: the noun of mind is not the content, its أن is. */
function thatAfterMind(preposition: number, tokens: readonly Token[]): Opening | undefined {
  const noun = tokens[preposition + 1]?.norm ?? ''
  if (!/..(?:ه|ها|هم|هما)$/u.test(noun)) return undefined
  for (let i = preposition + 2; i < preposition + 6; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'quote' || token.kind === 'stop') return undefined
    if (WORDS.complementisers.has(token.norm))
      return { at: i + 1, zoneEnd: preposition, by: 'that' }
  }
  return undefined
}

const OCCASION_NOUNS = new Set([
  'هامش',
  'صفحته',
  'صفحتها',
  'حسابه',
  'حسابها',
  'موقعه',
  'موقعها',
  'تويتر',
  'فيسبوك',
  'لسان',
  'هذا',
  'ذلك',
  'انه',
  'انها',
])

function isSpeech(
  quotation: Quotation,
  at: number,
  pastName: number,
  tokens: readonly Token[],
): boolean {
  const words = tokens
    .slice(at + 1, quotation.closeToken)
    .filter(({ kind }) => kind === 'word' || kind === 'number').length
  if (words >= MIN_SPEECH_WORDS) return quotation.closed || words > 2
  if (pastName < 0) return false
  const before = tokens[at - 1]
  return before?.kind === 'colon' || (before?.kind === 'comma' && words >= 2)
}
