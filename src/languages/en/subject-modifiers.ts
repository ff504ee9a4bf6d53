import type { Document, Token } from '#text/document.ts'
import { readBackward } from './noun-phrase.ts'
import { canSpeak } from './speaker.ts'
import type { Subject } from './subject.ts'
import { isIn, isVerbLike, WORDS } from './word-sets.ts'

const MAX_MODIFIER_TOKENS = 16
const INSIDE_MODIFIERS = new Set<Token['kind']>(['word', 'number', 'dash'])

/** The head of a subject that a phrase, participle or relative clause describes: «a nurse who fled the town said». */
export function beforeModifiers(
  end: number,
  floor: number,
  document: Document,
): Subject | undefined {
  const { tokens } = document
  let hasFinite = false
  for (let at = end - 1; at > floor && end - at <= MAX_MODIFIER_TOKENS; at--) {
    const token = tokens[at]
    if (token === undefined || !INSIDE_MODIFIERS.has(token.kind)) return undefined
    const isRelative = token.norm === 'who' || token.norm === 'whose'
    const inRelative = WORDS.relatives.has(tokens[at - 1]?.norm ?? '')
    const opens = isRelative || (!hasFinite && !inRelative && opensModifier(token))
    if (opens) {
      const to = isPlainWord(tokens[at - 1]) && !isVerbLike(token) ? [at, at - 1] : [at]
      for (const edge of to) {
        const phrase = readBackward(document, edge, floor)
        if (phrase.to <= phrase.from || isGoverned(tokens[phrase.from - 1])) continue
        const isEvidence = isIn(WORDS.evidence, tokens[phrase.to - 1]?.norm ?? '')
        if (!canSpeak(document, phrase) && !isEvidence) continue
        return {
          phrase: { from: phrase.from, to: isRelative ? at : end },
          from: phrase.from,
          elided: false,
          unsure: true,
        }
      }
    }
    hasFinite ||= !token.capital && WORDS.auxiliaries.has(token.norm)
  }
  return undefined
}

function opensModifier(token: Token): boolean {
  if (token.kind !== 'word' || token.capital) return false
  return WORDS.prepositions.has(token.norm) || /(?:[^e]ed|[a-z]{2}ing)$/u.test(token.norm)
}

/** «familiar», «close»: an adjective that its own phrase follows. */
function isPlainWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !isVerbLike(token) &&
    !WORDS.auxiliaries.has(token.norm) &&
    !WORDS.conjunctions.has(token.norm)
  )
}

/** Prepositions that begin no clause: «after the minister said», «with the minister saying» have a subject. */
const GOVERNING = new Set(
  'in at from near to of on into inside outside around across by for about against among between over under through via behind beyond within'.split(
    ' ',
  ),
)

/** True for what makes the noun phrase after it no subject: a preposition, or the participle of one. */
export function isGoverned(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false
  return GOVERNING.has(token.norm) || /[a-z]{2}ing$/u.test(token.norm)
}
