import type { Document, Token } from '#text/document.ts'
import { type CueForm, findCueForm } from './cue-index.ts'
import type { Opening } from './nominal-openings.ts'
import { isNameAli } from './noun-phrase.ts'
import { INNER_PREPOSITIONS } from './phrase-end.ts'
import { isVerbalNoun } from './verbal-nouns.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

/** Prepositions whose noun is the content, where no أن follows at once: أشار إلى إمكانية …, شدد على ضرورة …, كشف عن خطة …. */
const STRONG_PREPOSITIONS = new Set(['الي', 'علي', 'عن'])

export function complementAt(
  at: number,
  cueAt: number,
  { entry, kind, lemma, agreement, prepositions }: CueForm,
  document: Document,
): Opening | undefined {
  const { tokens } = document
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || entry.ambiguous === true) return undefined
  if (entry.takes.includes('someone')) return undefined
  const takesObject =
    entry.takes.includes('object') || (entry.takes.includes('noun') && prepositions.size === 0)
  // A participle has no subject after it: what follows is its object, «مؤكدا عمق العلاقات».
  const isFirst = kind === 'participle' && at === cueAt + 1
  const isOwn = kind !== 'participle' || isFirst
  const isNamed =
    isOwn &&
    at > cueAt + 1 &&
    agreement.number === 'singular' &&
    CONDEMNING.has(lemma) &&
    isPointedAt(at, tokens)
  if (
    takesObject &&
    ((isOwn && isObject(at, tokens)) || isNamed || (isFirst && isNoun(token.norm)))
  )
    return thatAfterMind(at - 1, document) ?? { at, zoneEnd: at, by: 'noun' }
  if (!entry.takes.includes('noun')) return undefined
  if (!prepositions.has(token.norm) || !STRONG_PREPOSITIONS.has(token.norm)) return undefined
  if (isNameAli(document, at) || isOfReason(tokens, cueAt, at)) return undefined
  if (
    next.kind !== 'word' ||
    WORDS.complementisers.has(next.norm) ||
    isIn(WORDS.occasions, next.norm) ||
    OCCASION_NOUNS.has(next.norm)
  )
    return undefined
  return thatAfterMind(at, document) ?? { at: at + 1, zoneEnd: at, by: 'noun' }
}

/** «أعلنت النمسا بعد انتقادات لتخلفها عن …»: the preposition of the noun with a pronoun, or verbal noun, before it. */
export function isOfReason(tokens: readonly Token[], cueAt: number, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  if (at - 2 <= cueAt || !/^[لب]/u.test(before)) return false
  const noun = before.slice(1).replace(/(?:ها|هم|هما|ه)$/u, '')
  return noun !== before.slice(1) || isVerbalNoun(noun)
}

/** «استنكر معاليه هذه الجريمة», «أدان فلان الهجوم»: behind its subject a verb's object is pointed at, or a deed. */
function isPointedAt(at: number, tokens: readonly Token[]): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (DEEDS.has(bare(norm))) return !INNER_PREPOSITIONS.has(tokens[at - 1]?.norm ?? '')
  return DEMONSTRATIVES.has(norm) && isDefinite(tokens[at + 1]?.norm ?? '')
}

const CONDEMNING = new Set('استنكر أدان دان شجب ندد'.split(' '))

/** What is condemned. */
const DEEDS = new Set(
  'حادث حادثه جريمه جرايم هجوم هجمات تفجير تفجيرات اعتداء اعتداءات انتهاك انتهاكات مجزره مذبحه عدوان قصف'.split(
    ' ',
  ),
)

/** معاليه, سموه: a subject; «سعادته» is his happiness as often. */
function isHonorific(norm: string): boolean {
  return WORDS.pronominalHonorifics.has(norm) && !norm.startsWith('سعادت')
}

const DEMONSTRATIVES = new Set('هذا هذه هذين هاتين هولاء'.split(' '))

function isNoun(norm: string): boolean {
  if (WORDS.breakers.has(norm) || WORDS.complementisers.has(norm)) return false
  return norm.length > 2 && !/^[لب]/u.test(norm) && findCueForm(norm) === undefined
}

/** A verbal noun that no body or office takes into its name: أعلنت الوزارة مقتل …, but not هيئة مكافحة الفساد. */
function isObject(at: number, tokens: readonly Token[]): boolean {
  const norm = tokens[at]?.norm ?? ''
  const before = tokens[at - 1]?.norm ?? ''
  if (WORDS.complementisers.has(norm) || isHonorific(norm)) return false
  if (!isVerbalNoun(norm)) return false
  // «بعد تخلفها عن تقديم المساعدة»: what a preposition governs is no object.
  if (INNER_PREPOSITIONS.has(before)) return false
  // «الذي تولى القيادة»: a verb spelt like its noun.
  if (WORDS.relatives.has(before)) return false
  // «مساعدة المدير العام»: an office, unless help is asked for.
  if (norm === 'مساعده' && isIn(WORDS.titles, tokens[at + 1]?.norm ?? '')) return false
  if (isIn(WORDS.occasions, norm)) return false
  if (WORDS.institutions.has(before) || WORDS.titles.has(before)) return false
  // «أوضحت صحة كذا أن …»: a clause follows, so the noun is who said it.
  let reach = MAX_HEADED
  for (let i = at + 2; i < at + reach; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return true
    const isRelative = WORDS.relatives.has(tokens[i - 1]?.norm ?? '')
    if (isRelative) reach = MAX_HEADED_RELATIVE
    if (!isRelative && findCueForm(token.norm) !== undefined) return true
    if (WORDS.complementisers.has(token.norm)) return WORDS.breakers.has(tokens[i - 1]?.norm ?? '')
  }
  return true
}

const MAX_HEADED = 6
/** The same where a relative clause stands between. */
const MAX_HEADED_RELATIVE = 16

/** «أعرب عن اعتقاده أن …», «… عن تفاؤله في أن …»: the noun of mind is not the content, its أن is. */
function thatAfterMind(preposition: number, { tokens, text }: Document): Opening | undefined {
  const noun = tokens[preposition + 1]
  if (noun === undefined || !/..(?:ه|ها|هم|هما)$/u.test(noun.norm)) return undefined
  // «إلى ضرورة أن»: the feminine ending, spelt like the pronoun in normal form.
  if (text[noun.end - 1] === 'ة') return undefined
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
