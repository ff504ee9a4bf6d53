import type { ActorKind } from '#domain/claim.ts'
import type { SpeakerMention } from '#languages/types.ts'
import type { Document, Token } from '#text/document.ts'
import { countryOf } from './country-names.ts'
import { type NounPhrase, skipQuotedName } from './noun-phrase.ts'
import { addressedName, nameEnd, nameStart } from './personal-name.ts'
import { INNER_PREPOSITIONS } from './phrase-end.ts'
import { objectKind } from './speaks-not.ts'
import { bare, isArticled, isDefinite, isIn, WORDS } from './word-sets.ts'

/** Offices that many hold at once: without the article and a name they are unnamed sources. */
const COMMON_OFFICES = new Set(
  'مسوول مسوولا مسيول مصدر شاهد دبلوماسي خبير ضابط قيادي ناشط محلل محامي مراقب باحث معارض مواطن طبيب عضو موظف جندي مقاتل شرطي رجل سيد شاب لاعب صياد سايق طالب معلم عامل'.split(
    ' ',
  ),
)
const PRONOMINAL = new Set([
  'انه',
  'انها',
  'انهم',
  'هو',
  'هي',
  'هم',
  'احدهم',
  'بعضهم',
  'كلاهما',
  'الاخير',
  'الاخيره',
  'ذلك',
  'هذا',
  'نفسه',
  'ذاته',
  'ه',
])

/** Words between a pronoun and its verb: «فهو دائما يقول». */
const ADVERBS = new Set('دايما غالبا عاده ايضا كذلك احيانا نفسه نفسها اذن'.split(' '))

/** Says what a noun phrase in a speaker's place names: person, body, country, unnamed source. */
export function describeSpeaker(document: Document, given: NounPhrase): SpeakerMention {
  const { tokens, text } = document
  const phrase = withoutHonorifics(document, given)
  if (phrase.to <= phrase.from) return { kind: 'previous' }
  const words = tokens.slice(phrase.from, phrase.to).filter(({ kind }) => kind === 'word')
  const first = tokens[phrase.from]
  const last = tokens[phrase.to - 1]
  const head = words[0]
  if (first === undefined || last === undefined || head === undefined) return { kind: 'previous' }
  // «فموسكو»: the conjunction is no part of the speaker.
  const linked =
    /^[وف]./u.test(first.norm) && !isListed(first.norm) && isListed(first.norm.slice(1))
  const headNorm = linked ? first.norm.slice(1) : head.norm
  const range = { start: first.start + (linked ? 1 : 0), end: last.end }
  const whole = cleanName(text.slice(range.start, range.end))
  const isAlone = words.slice(1).every(({ norm }) => ADVERBS.has(norm))
  if (isAlone && PRONOMINAL.has(headNorm.replace(/^[وف](?=ه|ذلك)/u, '')))
    return { kind: 'previous' }
  const definite = words.some(({ norm }) => isDefinite(norm) || countryOf(norm) !== undefined)
  const described = (actor: ActorKind): SpeakerMention => ({
    kind: 'described',
    range,
    name: whole,
    actor,
    head: bare(headNorm),
  })
  const named = (actor: ActorKind, name = whole, title: string | null = null): SpeakerMention => ({
    kind: 'named',
    range,
    name,
    actor,
    title,
  })

  // «أحد المشاركين الدكتور فلان»: one of many who has a name after all.
  const addressed = addressedName(document, phrase)
  if (isIn(WORDS.sources, headNorm) && addressed < phrase.to)
    return named('person', nameFrom(document, addressed, phrase))
  if (isIn(WORDS.sources, headNorm))
    return isDefinite(headNorm) && words.length <= 2 ? described('unnamed') : named('unnamed')
  if (isIn(WORDS.titles, headNorm)) {
    const from = nameStart(document, phrase)
    const nameToken = tokens[from]
    const nameWords = tokens.slice(from, phrase.to).filter(({ kind }) => kind === 'word')
    // «أعرب المسؤول عن أمله»: what he says begins where a name might.
    if (from < phrase.to && from > phrase.from && objectKind(nameWords, text) !== null)
      return describeSpeaker(document, { from: phrase.from, to: endBefore(document, from) })
    if (from < phrase.to && nameToken !== undefined) {
      return named(
        'person',
        nameFrom(document, from, phrase),
        [cleanName(text.slice(range.start, nameToken.start)), officeBehind(document, from, phrase)]
          .filter((office) => office !== null && office !== '')
          .join(' ') || null,
      )
    }
    const indefinite =
      COMMON_OFFICES.has(bare(headNorm).replace(/(?<=...)ه$/u, '')) &&
      !isDefinite(headNorm) &&
      !isDefinite(words[1]?.norm ?? '')
    return indefinite || !definite ? named('unnamed') : described('person')
  }
  if (isIn(WORDS.documents, headNorm))
    return words.length <= 2 && isDefinite(headNorm)
      ? described('institution')
      : named('institution')
  if (isIn(WORDS.institutions, headNorm))
    return words.length === 1 && (first.kind === 'word' || isDefinite(headNorm))
      ? described('institution')
      : named('institution')
  // «وفق «كذا نت»»: several words in marks are a medium, group or firm; one may be a surname.
  const isBody = first.kind === 'quote' && words.length > 1 && !isFollowedByOffice(document, phrase)
  if (isBody) return named('institution')
  // «القائم بأعمال الوزير»: an office whose name is no title elsewhere.
  if (bare(headNorm) === 'قايم' && words[1]?.norm.startsWith('ب') === true) {
    const start = nameStart(document, phrase)
    return start < phrase.to
      ? named('person', nameFrom(document, start, phrase))
      : described('person')
  }
  const from = unlistedNameStart(document, phrase)
  if (from === phrase.from) {
    if (words.length <= 2 && countryOf(headNorm) !== undefined) return named('country')
    if (isUnlistedBody(words)) return named('institution')
  }
  const object = from === phrase.from && first.kind === 'word' ? objectKind(words, text) : null
  if (object !== null)
    return object === 'elided' ? { kind: 'previous' } : { kind: 'unknown', range }
  return named('person', nameFrom(document, from, phrase), officeBehind(document, from, phrase))
}

/** Where a phrase ends before a token, without the comma or preposition between. */
function endBefore({ tokens }: Document, at: number): number {
  const before = tokens[at - 1]
  const isLink = before?.kind === 'comma' || INNER_PREPOSITIONS.has(before?.norm ?? '')
  return isLink ? at - 1 : at
}

/** «وقال «فلان الفلاني» مدير المتحف»: only a person holds an office. */
function isFollowedByOffice(document: Document, { from, to }: NounPhrase): boolean {
  const past = skipQuotedName(document, from)
  return past > 0 && past < to && isIn(WORDS.titles, document.tokens[past]?.norm ?? '')
}

/** «فلان الفلاني مدير المستشفى»: the office that the name leads to, or null. */
function officeBehind(document: Document, from: number, phrase: NounPhrase): string | null {
  const { tokens, text } = document
  const end = nameEnd(document, from, phrase.to)
  const first = tokens[end]
  const last = tokens[phrase.to - 1]
  if (first === undefined || last === undefined || end >= phrase.to) return null
  return cleanName(text.slice(first.start, last.end))
}

/** «الفرنسي فلان», «الملياردير فلان الفلاني»: a word with the article before a name that has none is what they are. */
function unlistedNameStart({ tokens, text }: Document, { from, to }: NounPhrase): number {
  const head = tokens[from]
  const next = tokens[from + 1]
  if (head === undefined || next === undefined || from + 1 >= to) return from
  const isBare =
    next.kind === 'word' && !isDefinite(next.norm) && countryOf(next.norm) === undefined
  const isEpithet = isArticled(text, head) && !FOREIGN_NAME.test(head.norm)
  return isBare && head.norm.startsWith('ال') && isEpithet ? from + 1 : from
}

/** Foreign given names that begin like the article, where no hamza is written: اليزابيت، الكسندر، البرت. */
const FOREIGN_NAME =
  /^ال(?:كس.*|ي?كسا?ندر.?|يزابيث?ت?|يسا?|يسون|يوت|يكس|يان|ان|برتو?|فريد|فونسو?|فارو|دو)$/u

/** «قوة المهام المشتركة»: a feminine noun before two words with the article is a body that no list knows. */
function isUnlistedBody(words: readonly Token[]): boolean {
  const [head, ...rest] = words
  return (
    head !== undefined &&
    rest.length > 1 &&
    head.norm.endsWith('ه') &&
    !WORDS.givenNames.has(head.norm) &&
    rest.every(({ norm }) => isDefinite(norm))
  )
}

function nameFrom(document: Document, from: number, { to }: NounPhrase): string {
  const first = document.tokens[from]
  const last = document.tokens[nameEnd(document, from, to) - 1]
  return first === undefined || last === undefined
    ? ''
    : cleanName(document.text.slice(first.start, last.end))
}

const SAME = new Set(['نفس', 'ذات'])

/** «معالي وزير الصحة» is the minister, «نفس المصدر» the source; «معاليه» alone is whoever spoke. */
export function withoutHonorifics({ tokens }: Document, { from, to }: NounPhrase): NounPhrase {
  let at = SAME.has(tokens[from]?.norm ?? '') && from + 1 < to ? from + 1 : from
  while (at < to && WORDS.honorifics.has((tokens[at]?.norm ?? '').replace(/^و(?=...)/u, '')))
    at += 1
  return { from: at, to }
}

function isListed(norm: string): boolean {
  const word = bare(norm)
  return countryOf(norm) !== undefined || WORDS.titles.has(word) || WORDS.institutions.has(word)
}

const UNCLEAN = /[«»"“”„‟]|[^\S ]|\s\s|^[\s،,\-–:]|[\s،,\-–:]$/u

/** A name without quotation marks, a leading conjunction, or doubled spaces. */
export function cleanName(name: string): string {
  if (!UNCLEAN.test(name)) return name
  return name
    .replace(/[«»"“”„‟]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s،,\-–:]+|[\s،,\-–:]+$/gu, '')
}

/** True when the phrase is of a kind that speaks: an office, body, source, document, country, or a name. */
export function canSpeak(document: Document, phrase: NounPhrase): boolean {
  const head = document.tokens[withoutHonorifics(document, phrase).from]
  if (head === undefined || phrase.to <= phrase.from) return false
  const { norm } = head
  if (isQuantity(document.tokens, phrase.from)) return false
  return (
    head.kind === 'quote' ||
    isIn(WORDS.titles, norm) ||
    isIn(WORDS.institutions, norm) ||
    isIn(WORDS.sources, norm) ||
    isIn(WORDS.documents, norm) ||
    countryOf(norm) !== undefined
  )
}

/** «عدد المواقع» counts things; «عدد من المواطنين» may speak. */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'عدد' && tokens[at + 1]?.norm !== 'من'
}
