import type { ActorKind } from '#domain/claim.ts'
import type { SpeakerMention } from '#languages/types.ts'
import type { Document } from '#text/document.ts'
import { countryOf } from './country-names.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { nameEnd, nameStart } from './personal-name.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

/** Offices that many hold at once: without the article and a name they are unnamed sources. */
const COMMON_OFFICES = new Set(
  'مسوول مسوولا مسيول مصدر شاهد دبلوماسي خبير ضابط قيادي ناشط محلل محامي مراقب باحث معارض مواطن طبيب عضو موظف جندي مقاتل شرطي رجل سيده شاب لاعب صياد سايق طالب معلم عامل'.split(
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
  if (words.length === 1 && PRONOMINAL.has(headNorm)) return { kind: 'previous' }
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

  if (isIn(WORDS.sources, headNorm))
    return isDefinite(headNorm) && words.length <= 2 ? described('unnamed') : named('unnamed')
  if (isIn(WORDS.titles, headNorm)) {
    const from = nameStart(document, phrase)
    const nameToken = tokens[from]
    if (from < phrase.to && nameToken !== undefined) {
      return named(
        'person',
        nameFrom(document, from, phrase),
        cleanName(text.slice(range.start, nameToken.start)),
      )
    }
    const indefinite =
      COMMON_OFFICES.has(bare(headNorm)) &&
      !isDefinite(headNorm) &&
      !isDefinite(words[1]?.norm ?? '')
    return indefinite || !definite ? named('unnamed') : described('person')
  }
  if (isIn(WORDS.documents, headNorm))
    return words.length <= 2 && isDefinite(headNorm)
      ? described('institution')
      : named('institution')
  if (isIn(WORDS.institutions, headNorm))
    return words.length === 1 && first.kind === 'word'
      ? described('institution')
      : named('institution')
  if (words.length <= 2 && countryOf(headNorm) !== undefined) return named('country')
  return named('person', nameFrom(document, phrase.from, phrase))
}

function nameFrom(document: Document, from: number, { to }: NounPhrase): string {
  const first = document.tokens[from]
  const last = document.tokens[nameEnd(document, from, to) - 1]
  return first === undefined || last === undefined
    ? ''
    : cleanName(document.text.slice(first.start, last.end))
}

/** «معالي وزير الصحة» is the minister; «معاليه» alone is whoever spoke. */
function withoutHonorifics({ tokens }: Document, { from, to }: NounPhrase): NounPhrase {
  let at = from
  while (at < to && WORDS.honorifics.has((tokens[at]?.norm ?? '').replace(/^و(?=...)/u, '')))
    at += 1
  return { from: at, to }
}

function isListed(norm: string): boolean {
  const word = bare(norm)
  return countryOf(norm) !== undefined || WORDS.titles.has(word) || WORDS.institutions.has(word)
}

/** A name without quotation marks, a leading conjunction, or doubled spaces. */
function cleanName(name: string): string {
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
  return (
    head.kind === 'quote' ||
    isIn(WORDS.titles, norm) ||
    isIn(WORDS.institutions, norm) ||
    isIn(WORDS.sources, norm) ||
    isIn(WORDS.documents, norm) ||
    countryOf(norm) !== undefined
  )
}
