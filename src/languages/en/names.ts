import type { NameMention } from '#languages/types.ts'
import type { Document } from '#text/document.ts'
import { foldWord } from './fold.ts'
import { isName, isSpeakerNoun, readBackward } from './noun-phrase.ts'
import { describeSpeaker } from './speaker.ts'
import { isCountryWord, singular, WORDS } from './word-sets.ts'

const MAX_NAME_TOKENS = 5

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
  return found
}

function isPlainName({ tokens }: Document, at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    isName(token) &&
    !isSpeakerNoun(token.norm) &&
    !isCountryWord(token.norm) &&
    !/'s?$/u.test(token.norm)
  )
}

/** Offices and texts that mean someone spoken of before: the official, the statement, the ministry. */
export function isGenericDescription(name: string): boolean {
  const words = name.split(/\s+/u)
  const [first = '', ...rest] = words.map(foldWord)
  if (!DEFINITE.has(first) || rest.length === 0 || rest.length > 3) return false
  return (
    words.slice(1).every((word) => word === word.toLowerCase()) &&
    GENERIC.has(singular(rest.at(-1) ?? ''))
  )
}

/** Words that by themselves name no office and no body of their own. */
const GENERIC = new Set(
  'official source statement communique release report letter document text note message person man woman politician diplomat spokesman spokeswoman spokesperson interview speech'.split(
    ' ',
  ),
)
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])
