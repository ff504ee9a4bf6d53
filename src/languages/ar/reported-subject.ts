import type { Document, Sentence, Token } from '#text/document.ts'
import { withApposition } from './apposition.ts'
import { isLikelySubject } from './likely-subject.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import { isFiniteVerb } from './verbs.ts'
import { readingsOf, WORDS } from './word-sets.ts'

/** «… عن مصادر أن فلانا أجرى اتصالات، قال فيها: …»: whom the reported clause itself is about. */
export function subjectOfContent(
  at: number,
  contentFrom: number,
  sentence: Sentence,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  const resumes = takesUp(at, tokens)
  const from = contentFrom < 0 && resumes ? afterLastThat(at, sentence, tokens) : contentFrom
  if (from < 0 || from >= at) return null
  const phrase = readNounPhrase(document, from, at, { stopsAt: isFiniteVerb })
  const isSubject = phrase.to > phrase.from && isFiniteVerb(tokens[phrase.to]?.norm ?? '')
  return isSubject && isLikelySubject(document, phrase) ? phrase : null
}

/** «تلقى الرئيس اتصالا من الملك أعرب فيه عن», «بكلمة للمدير قال خلالها»: whose words the pronoun takes up. */
export function ownerOfWords(
  at: number,
  sentence: Sentence,
  document: Document,
): NounPhrase | null {
  const { tokens } = document
  if (!takesUp(at, tokens)) return null
  for (let noun = at - 2; noun >= Math.max(sentence.from, at - MAX_OWNER); noun--) {
    if (tokens[noun]?.kind !== 'word') return null
    const norm = (tokens[noun]?.norm ?? '').replace(/^[بفك]/u, '')
    if (!readingsOf(norm).some((word) => SPOKEN.has(word))) continue
    for (let from = noun + 1; from < Math.min(at, noun + MAX_SPOKEN); from++) {
      const phrase = withApposition(document, readNounPhrase(document, from, at), at)
      if (phrase.to === at && canSpeak(document, phrase)) return phrase
    }
    return null
  }
  return null
}

const MAX_OWNER = 24
/** Tokens from the noun to its owner: «اتصالا هاتفيا اليوم من». */
const MAX_SPOKEN = 6
/** What somebody says or sends, and another receives. */
const SPOKEN = new Set(
  'اتصال اتصالا رساله برقيه خطاب خطابا كلمه خطبه محاضره مداخله بيان بيانا مكالمه تصريح تصريحا مقال مقالا تغريده ورقه'.split(
    ' ',
  ),
)

/** «أعرب فيه عن», «قال من خلالها»: the pronoun takes up a noun of the clause before. */
function takesUp(at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1]?.norm ?? ''
  return RESUMPTIVE.has(next === 'من' ? (tokens[at + 2]?.norm ?? '') : next)
}

const RESUMPTIVE = new Set('فيه فيها فيهما خلاله خلالها'.split(' '))

function afterLastThat(at: number, { from }: Sentence, tokens: readonly Token[]): number {
  for (let i = at - 1; i > from; i--)
    if (WORDS.complementisers.has(tokens[i]?.norm ?? '')) return i + 1
  return -1
}
