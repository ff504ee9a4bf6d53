import type { Document, Quotation, Sentence, Token } from '#text/document.ts'
import { withApposition } from './apposition.ts'
import { complementAt } from './complement.ts'
import type { CueForm } from './cue-index.ts'
import { endsZone, findNominalOpening, MAX_ZONE, type Opening } from './nominal-openings.ts'
import { isAbbreviationStop, isNameAli, readNounPhrase, skipQuotedName } from './noun-phrase.ts'
import { asksAnonymity } from './phrase-end.ts'
import { isNearEnough, isParticiple, MAX_AMBIGUOUS_MARKED_ZONE } from './spoken-zone.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { isFiniteVerb } from './verbs.ts'
import { isDefinite, isIn, WORDS } from './word-sets.ts'

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
  const takesSomeone = entry.takes.includes('someone')
  const limit = Math.min(sentence.to, at + MAX_ZONE)
  let commas = 0
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (isAbbreviationStop(tokens, i, at)) continue
    if (token.kind === 'stop' || token.kind === 'semicolon') break
    // «وقال الشيخ: محمد بن راشد»
    if (token.kind === 'colon' && isBeforeName(tokens, i)) continue
    if (token.kind === 'colon')
      return isByline(at, i, form) || opensScripture(tokens, i + 1)
        ? undefined
        : isNearEnough(at, i, form, document, MAX_AMBIGUOUS_MARKED_ZONE)
          ? { at: i + 1, zoneEnd: i, by: 'colon' }
          : undefined
    if (token.kind === 'quote') {
      const past = skipQuotedName(document, i)
      // «ذكرت «كذا وكذا» أن»: what أن follows is a name, however long.
      if (past > 0 && WORDS.complementisers.has(tokens[past]?.norm ?? '')) {
        i = past - 1
        continue
      }
      // «يواصل «مهرجان كذا» تقديم عروضه»: an object goes on behind a name.
      if (past > 0 && entry.ambiguous === true && isVerbalNoun(tokens[past]?.norm ?? ''))
        return undefined
      const quotation = document.quotations.find(({ openToken }) => openToken === i)
      if (quotation !== undefined && isSpeech(quotation, i, past, tokens)) {
        // «دعا الحضور إلى «كذا»»: the one addressed stands before the marks.
        const addressed = takesSomeone
          ? findNominalOpening(at, form, sentence, document)
          : undefined
        if (addressed?.by === 'someone' && addressed.at < i) return addressed
        return isNearEnough(at, i, form, document, MAX_AMBIGUOUS_MARKED_ZONE)
          ? { at: i, zoneEnd: i, by: 'quotation' }
          : findNominalOpening(at, form, sentence, document)
      }
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
    const complement = complementAt(i, at, form, document)
    if (complement !== undefined) return complement
    if (/^وي.{3,}ون$/u.test(token.norm) && isFiniteVerb(token.norm.slice(1))) break
    if (commas > 0 && NEW_CLAUSE.has(token.norm)) break
    if (commas > 0 && entry.ambiguous === true && isFiniteVerb(token.norm)) break
    // «بان كي مون»: no clause begins with «in order to».
    const isThat = WORDS.complementisers.has(token.norm) && tokens[i + 1]?.norm !== 'كي'
    if (isThat && takesThat) {
      // «زاد العدد عن العام الماضي، إنه موسم …»: another clause begins.
      if (commas > 0 && entry.ambiguous === true && document.text[token.start] === 'إ') break
      const previous = tokens[i - 1]
      if (previous !== undefined && i - 1 > at && !prepositions.has(previous.norm)) {
        if (CONTRASTS.has(previous.norm)) break
        // «وقال يجب أن …», «وقال الوزير من المقرر أن …»: messy prose leaves the first أن out.
        const impersonal = impersonalFrom(tokens, i)
        if (impersonal > at + 1 && readNounPhrase(document, at + 1, i).to !== impersonal) break
        if (impersonal > at) return { at: impersonal, zoneEnd: impersonal, by: 'that' }
        if (isSubordinator(document, i - 1)) {
          if (entry.ambiguous === true) break
          continue
        }
      }
      const zoneEnd =
        previous !== undefined && prepositions.has(previous.norm) && i - 1 > at ? i - 1 : i
      return isNearEnough(at, zoneEnd, form, document)
        ? { at: i + 1, zoneEnd, by: 'that' }
        : undefined
    }
    if ((i > at + 1 || !isParticiple(token.norm)) && endsZone(tokens, i)) break
  }
  return (
    findNominalOpening(at, form, sentence, document) ?? commaOpening(at, form, sentence, document)
  )
}

/** «قبل أن», «بعد أن»: an adverbial clause, not what was said. */
const SUBORDINATORS = new Set('قبل بعد منذ دون بدون حتي الي علي عن من في شرط بشرط لولا'.split(' '))
function isSubordinator(document: Document, at: number): boolean {
  const { tokens } = document
  const norm = tokens[at]?.norm ?? ''
  // «قد اعتبر من قبل أن»: an adverb.
  if (norm === 'قبل' && tokens[at - 1]?.norm === 'من') return false
  return SUBORDINATORS.has(norm) && !isNameAli(document, at)
}

/** Where «يجب أن», «من المتوقع أن» begin that end at an أن; -1 for any other. */
function impersonalFrom(tokens: readonly Token[], that: number): number {
  const before = tokens[that - 1]?.norm ?? ''
  if (MODALS.has(before)) return that - 1
  return IMPERSONAL.has(before) && tokens[that - 2]?.norm === 'من' ? that - 2 : -1
}

const IMPERSONAL = new Set(
  'المتوقع المقرر المرجح المحتمل الممكن المنتظر المفترض المهم الضروري الواجب الموكد المستبعد المعلوم المعروف المرتقب المامول اللازم الصعب السهل المستحيل الافضل الطبيعي الواضح المخطط'.split(
    ' ',
  ),
)

const MODALS = new Set('يجب ينبغي يمكن لابد يتعين'.split(' '))

/** «إلا أن», «حيث إن»: the outlet's next clause. */
const CONTRASTS = new Set('الا غير كما حيث مع رغم بما بيد'.split(' '))

/** A colon between a form of address and the name of one whose father is named too. */
function isBeforeName(tokens: readonly Token[], colon: number): boolean {
  const before = tokens[colon - 1]?.norm ?? ''
  return isDefinite(before) && isIn(WORDS.titles, before) && tokens[colon + 2]?.norm === 'بن'
}

/** «بقوله: ((قل …))», «{…}», «﴿…﴾»: marks in which nothing but scripture is quoted. */
function opensScripture(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.kind !== 'open') return false
  return first.norm === '{' || first.norm === '﴾' || second?.kind === 'open'
}

/** «متابعة: …» heads a text; no one speaks. */
function isByline(at: number, colon: number, { kind, entry, agreement }: CueForm): boolean {
  const isNoun = kind === 'participle' && agreement.gender === 'f'
  return isNoun && entry.ambiguous === true && colon === at + 1
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
