import type { ActorKind } from '#domain/claim.ts'
import type { Document } from '#text/document.ts'
import { withApposition } from './apposition.ts'
import { foldWord } from './fold.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { describeSpeaker } from './speaker.ts'
import { bare, isDefinite, isIn, WORDS } from './word-sets.ts'

/** Persons named after an office anywhere in the text: الرئيس التركي رجب طيب أردوغان. */
export function findNames(
  document: Document,
): readonly { readonly name: string; readonly title: string | null; readonly actor: ActorKind }[] {
  const { tokens } = document
  const found: {
    readonly name: string
    readonly title: string | null
    readonly actor: ActorKind
  }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !isIn(WORDS.titles, token.norm)) continue
    const phrase = withApposition(
      document,
      readNounPhrase(document, at, tokens.length),
      tokens.length,
    )
    const mention = describeSpeaker(document, phrase)
    if (
      mention.kind === 'named' &&
      mention.actor === 'person' &&
      mention.name.split(' ').length <= 5
    )
      found.push(mention)
    at = Math.max(at, phrase.to - 1)
  }
  return found
}

/** Words that mean someone spoken of before, whoever it is: المسؤول الكازاخستاني, المتحدث, البيان. */
export function isGenericDescription(name: string): boolean {
  const words = name.split(/\s+/u).map(foldWord)
  return (
    words.length <= MAX_GENERIC_WORDS &&
    GENERIC.has(bare(words[0] ?? '')) &&
    words.every(isDefinite)
  )
}

const MAX_GENERIC_WORDS = 3
const GENERIC = new Set(
  'مسوول مسيول مصدر متحدث دبلوماسي ناطق بيان تقرير سياسي قيادي مرشح خبير محلل كاتب باحث شاهد رجل'.split(
    ' ',
  ),
)
