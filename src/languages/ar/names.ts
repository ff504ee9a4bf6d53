import type { NameMention } from '#languages/types.ts'
import type { Document, Token } from '#text/document.ts'
import { perWord } from '#text/per-word.ts'
import { withApposition } from './apposition.ts'
import { findCueForm } from './cue-index.ts'
import { foldWord } from './fold.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { nameStart } from './personal-name.ts'
import { cleanName, describeSpeaker } from './speaker.ts'
import { isFiniteVerb } from './verbs.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

const MAX_NAME_WORDS = 5
const MAX_BODY_WORDS = 7

/** Persons named beside an office anywhere in the text: الرئيس التركي رجب طيب أردوغان; فلان الفلاني، وزير النقل. */
export function findNames(document: Document): readonly NameMention[] {
  const { tokens } = document
  const found: NameMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !isIn(WORDS.titles, token.norm)) continue
    const office = readNounPhrase(document, at, tokens.length)
    const held = heldBefore(document, office)
    const phrase = held === null ? withApposition(document, office, tokens.length) : office
    const mention = held ?? namedBeside(document, phrase)
    if (mention !== null) found.push(mention)
    at = Math.max(at, phrase.to - 1)
  }
  return found
}

function namedBeside(document: Document, phrase: NounPhrase): NameMention | null {
  const mention = describeSpeaker(document, phrase)
  if (mention.kind !== 'named' || mention.actor !== 'person') return null
  const { name, title, actor, range } = mention
  return name.split(' ').length <= MAX_NAME_WORDS ? { ...range, name, title, actor } : null
}

/** «فلان الفلاني، وزير النقل»: the name between whatever stands before it and the comma before the office. */
function heldBefore(document: Document, office: NounPhrase): NameMention | null {
  const { tokens, text } = document
  if (tokens[office.from - 1]?.kind !== 'comma' || nameStart(document, office) < office.to)
    return null
  const to = office.from - 1
  let from = to
  while (to - from < MAX_NAME_WORDS && isNameWord(tokens[from - 1])) from -= 1
  // The verb before it has taken its و: «وقال فلان».
  const [first, second, last, end] = [from, from + 1, to - 1, office.to - 1].map((at) => tokens[at])
  if (first === undefined || last === undefined || to - from < 2 || end === undefined) return null
  if (isDefinite(first.norm) || isDefinite(second?.norm ?? '') !== isDefinite(last.norm))
    return null
  return {
    start: first.start,
    end: last.end,
    name: cleanName(text.slice(first.start, last.end)),
    title: cleanName(text.slice(tokens[office.from]?.start, end.end)),
    actor: 'person',
  }
}

function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const { norm } = token
  return !(
    WORDS.breakers.has(norm) ||
    isIn(WORDS.titles, norm) ||
    isIn(WORDS.institutions, norm) ||
    isFiniteVerb(norm) ||
    isFiniteVerb(norm.slice(1)) ||
    findCueForm(norm) !== undefined
  )
}

/** Bodies named in full: وزارة الصحة, المؤسسة العامة للحبوب, also behind a preposition written on to them. */
export function findBodies(document: Document): readonly NameMention[] {
  const { tokens, text } = document
  const found: NameMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const prefix = token?.kind === 'word' ? bodyPrefix(token.norm) : -1
    if (token === undefined || prefix < 0) continue
    const limit = Math.min(tokens.length, at + MAX_BODY_WORDS)
    const { to } = readNounPhrase(document, at + prefix, limit, { stopsAt: endsBody })
    const phrase = withoutAside(tokens, { from: at, to })
    const last = tokens[phrase.to - 1]
    if (last === undefined || phrase.to - phrase.from < 2) continue
    const start = token.start + prefix
    found.push({
      start,
      end: last.end,
      name: cleanName(text.slice(start, last.end)),
      title: null,
      actor: 'institution',
    })
    at = phrase.to - 1
  }
  return found
}

/**
 * «الهيئة العامة للطيران المدني», «الأمانة العامة لهيئة كبار العلماء»: behind the article only words
 * with it belong to the name, those bound by ل, and the complement of these.
 */
function withoutAside(tokens: readonly Token[], { from, to }: NounPhrase): NounPhrase {
  if (!/^و?ال/u.test(tokens[from]?.norm ?? '')) return { from, to }
  let at = from + 1
  for (let open = false; at < to; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (isIn(WORDS.titles, norm) || !(open || /^(?:و?ال|ل)/u.test(norm))) break
    open = norm[0] === 'ل' ? !norm.startsWith('لل') : open && !isDefinite(norm)
  }
  return { from, to: at }
}

/** A verb, or an adverb with و: «أدانت وزارة الصحة وبشدة …». */
function endsBody(norm: string): boolean {
  return isFiniteVerb(norm) || norm.startsWith('وب')
}

/** Letters before the noun of a body; -1 for any other word. */
const bodyPrefix = perWord((norm) => {
  if (WORDS.institutions.has(norm) || WORDS.institutions.has(bare(norm))) return 0
  return /^[وفبلك]/u.test(norm) && WORDS.institutions.has(norm.slice(1)) ? 1 : -1
})

/** Words that mean someone spoken of before, whoever it is: المسؤول الكازاخستاني, المتحدث, البيان. */
export function isGenericDescription(name: string): boolean {
  const words = name.split(/\s+/u).map(foldWord)
  return (
    words.length <= MAX_GENERIC_WORDS &&
    GENERIC.has(bare(words[0] ?? '')) &&
    words.every(isDefinite)
  )
}

const GENERIC_BODIES = new Set(['جهه', 'مجموعه', 'جماعه', 'منظمه'])

/** True where «المجموعة» may mean the body of that name: any but an agency or paper, which is called so. */
export function mayStandFor(head: string, name: string): boolean {
  return (
    GENERIC_BODIES.has(head) &&
    !name.split(/\s+/u).some((word) => isIn(WORDS.media, foldWord(word)))
  )
}

const MAX_GENERIC_WORDS = 3
const GENERIC = new Set(
  'مسوول مسيول مصدر متحدث دبلوماسي ناطق بيان تقرير سياسي قيادي مرشح خبير محلل كاتب باحث شاهد رجل'.split(
    ' ',
  ),
)
