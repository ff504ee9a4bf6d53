import type { NameMention } from '#languages/types.ts'
import type { Document } from '#text/document.ts'
import { foldWord } from './fold.ts'
import { isName, isSpeakerNoun, readBackward, readForward } from './noun-phrase.ts'
import { describeSpeaker, isDemonym } from './speaker.ts'
import { isCountryWord, isGenericBody, isVerbLike, singular, WORDS } from './word-sets.ts'

const MAX_NAME_TOKENS = 5
const MAX_OFFICE_TOKENS = 12

/** Persons named after an office anywhere in the text: Turkish President X, spokesman Y. */
export function findNames(document: Document): readonly NameMention[] {
  const { tokens } = document
  const found: NameMention[] = []
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at]
    const isTitle = token?.kind === 'word' && WORDS.titles.has(token.norm)
    if (!isTitle || !isName(tokens[at + 1]) || isSpeakerNoun(tokens[at + 1]?.norm ?? '')) continue
    let to = at + 1
    while (
      to - at <= MAX_NAME_TOKENS &&
      (isPlainName(document, to) ||
        (WORDS.particles.has(tokens[to]?.norm ?? '') && isName(tokens[to + 1])))
    )
      to += 1
    if (to === at + 1) continue
    const office = readBackward(document, at + 1, 0)
    const mention = describeSpeaker(document, { from: Math.min(office.from, at), to })
    if (mention.kind === 'named' && mention.actor === 'person') {
      const { name, title, actor, range } = mention
      found.push({ ...range, name, title, actor })
    }
    at = to - 1
  }
  return [...found, ...findHolders(document), ...findIntroduced(document)]
}

/** «Rami Haddad, the head of the observatory,»: names between whatever stands before and an office. */
function findHolders(document: Document): readonly NameMention[] {
  const { tokens, text } = document
  const found: NameMention[] = []
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!isPlainName(document, at)) continue
    let to = at + 1
    while (to - at < MAX_NAME_TOKENS && isPlainName(document, to)) to += 1
    const office =
      to - at >= 2 && tokens[to]?.kind === 'comma'
        ? readForward(document, to + 1, Math.min(tokens.length, to + MAX_OFFICE_TOKENS))
        : null
    const [first, last, opening, end] = [at, to - 1, to + 1, (office?.to ?? 0) - 1].map(
      (i) => tokens[i],
    )
    const holds =
      office !== null &&
      tokens.slice(office.from, office.to).some(({ norm }) => WORDS.titles.has(norm))
    if (holds && first && last && opening && end)
      found.push({
        start: first.start,
        end: end.end,
        name: text.slice(first.start, last.end),
        title: text.slice(opening.start, end.end),
        actor: 'person',
      })
    at = to - 1
  }
  return found
}

/** «the bank's governor, Ana Lima,» · «Ana Lima, 45,» · «Ana Lima, who» · «Ana Lima met …»: full names. */
function findIntroduced(document: Document): readonly NameMention[] {
  const { tokens, text } = document
  const found: NameMention[] = []
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!isPlainName(document, at)) continue
    let to = at + 1
    while (to - at < MAX_NAME_TOKENS && isPlainName(document, to)) to += 1
    const [first, last, before, next, third] = [at, to - 1, at - 1, to, to + 1].map(
      (i) => tokens[i],
    )
    const opens = before === undefined || before.kind !== 'word' || before.norm === 'and'
    const isAside = next?.kind === 'comma' && (third?.kind === 'number' || third?.norm === 'who')
    const noun = tokens[at - 2]
    const isHolder =
      before?.kind === 'comma' &&
      (next?.kind === 'comma' || next?.norm === 'and') &&
      noun?.kind === 'word' &&
      (!noun.capital || WORDS.titles.has(noun.norm))
    const acts = next !== undefined && isVerbLike(next)
    if (first && last && to - at >= 2 && opens && (isAside || isHolder || acts))
      found.push({
        start: first.start,
        end: last.end,
        name: text.slice(first.start, last.end),
        title: null,
        actor: 'person',
      })
    at = to - 1
  }
  return found
}

/** A capital word of a person's name; al-Zaatari has its capital behind the article. */
function isPlainName({ tokens, text }: Document, at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (isName(token) || /^\p{Ll}{2,3}-\p{Lu}/u.test(text.slice(token.start, token.end))) &&
    !isSpeakerNoun(token.norm) &&
    !isCountryWord(token.norm) &&
    !/'s?$/u.test(token.norm)
  )
}

/** Bodies that nobody calls a group, a company or an organisation. */
const BODIES_OF_STATE = new Set(
  'ministry government administration cabinet presidency parliament senate congress army military navy police court tribunal judiciary prosecution treasury embassy'.split(
    ' ',
  ),
)

const COMPANIES = new Set(['company', 'firm', 'corporation'])
/** Bodies that are no company. */
const PUBLIC_BODIES = new Set(
  'guard force forces agency authority commission council committee service department office union party university hospital school charity court jury league federation observatory watchdog nation nations'.split(
    ' ',
  ),
)

/** True where «the group» may mean the body of that name: any but a body of state or a paper, which are called so. */
export function mayStandFor(head: string, name: string): boolean {
  if (!isGenericBody(head)) return false
  const words = name.split(/\s+/u).map((word) => singular(foldWord(word)))
  if (COMPANIES.has(head) && words.some((word) => PUBLIC_BODIES.has(word))) return false
  return !words.some(
    (word) =>
      WORDS.media.has(word) ||
      WORDS.documents.has(word) ||
      (head !== 'body' && BODIES_OF_STATE.has(word)),
  )
}

/** Offices and texts that mean someone spoken of before: the official, the statement, the ministry. */
export function isGenericDescription(name: string): boolean {
  const words = name.split(/\s+/u)
  const [first = '', ...rest] = words.map(foldWord)
  if (!DEFINITE.has(first) || rest.length === 0 || rest.length > 3) return false
  // «the Italian», «the 28-year-old»: people are told apart by country and age.
  if (rest.length === 1 && isDemonym(rest[0] ?? '')) return true
  return (
    words.slice(1).every((word) => word === word.toLowerCase() && !/['’]/u.test(word)) &&
    (GENERIC.has(singular(rest.at(-1) ?? '')) || /-year-old$/u.test(rest[0] ?? ''))
  )
}

/** Words that by themselves name no office and no body of their own. */
const GENERIC = new Set(
  'official source statement communique release report letter document text note message person man woman politician diplomat spokesman spokeswoman spokesperson interview speech player footballer striker midfielder defender goalkeeper singer actor actress author billionaire businessman businesswoman teenager pensioner defendant father mother'.split(
    ' ',
  ),
)
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])
