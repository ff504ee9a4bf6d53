import type { Stance } from '#domain/claim.ts'
import type { Sentence, Token } from '#text/document.ts'
import type { CueForm } from './cue-index.ts'
import { foldWord } from './fold.ts'
import { WORDS } from './word-sets.ts'

/** How a cue stands to what it reports, and where it begins: with its negation, where it has one. */
export interface CueStance {
  readonly stance: Stance
  readonly cueFrom: number
}

/** Adverbs within this many tokens of a verb belong to it. */
const MAX_ADVERB_REACH = 6

/**
 * Reads a reporting verb with its negation, mood and adverbs. Null where nothing is reported: «لم
 * يؤكد أن …» and «من المتوقع أن يعلن أن …» are the outlet's words about what was not, or not yet, said.
 */
export function readStance(
  at: number,
  form: CueForm,
  sentence: Sentence,
  tokens: readonly Token[],
): CueStance | null {
  const stance = form.entry.stance ?? 'neutral'
  const before = at > sentence.from ? (tokens[at - 1]?.norm ?? '') : ''
  const earlier = at - 1 > sentence.from ? (tokens[at - 2]?.norm ?? '') : ''
  if (isNegator(before) && !NOT_NEGATED.has(earlier)) {
    const turned = negated(stance, form)
    return turned === null ? null : { stance: turned, cueFrom: at - 1 }
  }
  if (form.kind === 'present' && SUBJUNCTIVE.has(before) && !REALISED.has(earlier)) return null
  const isEmphatic = stance === 'neutral' && hasEmphasis(at, tokens)
  return { stance: isEmphatic ? 'affirm' : stance, cueFrom: at }
}

/** «لم ينفِ أن …» reports; «لا يعتقد أن …» rejects; any other verb that was not said reports nothing. */
function negated(stance: Stance, { entry }: CueForm): Stance | null {
  if (stance === 'deny') return 'neutral'
  return entry.opinion === true ? 'deny' : null
}

function isNegator(norm: string): boolean {
  return WORDS.negators.has(norm.replace(/^[وف]/u, ''))
}

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).map(foldWord))
}

/** «سرعان ما ندد الرئيس»: this ما denies nothing. */
const NOT_NEGATED = folded('سرعان وسرعان كثيرا غالبا طالما قليلا نادرا')
/** What puts a verb into the subjunctive: a wish, a plan, a condition. */
const SUBJUNCTIVE = folded('أن كي لكي حتى')
/** «قبل أن يضيف: …», «إلى أن يقول: …»: told of as done, for all their mood. */
const REALISED = folded('قبل وقبل إلى')
/** Adverbs with which something is said as beyond doubt. */
const EMPHATIC = folded('بوضوح بحزم صراحة بصراحة قطعا جازما قاطعا مشددا')
const EMPHATIC_MANNERS = folded('قاطع حازم جازم صريح واضح قطعي')
const MANNER = folded('بشكل بصورة بنحو')

/** «قال بوضوح إن …», «قال بشكل قاطع إن …». */
function hasEmphasis(at: number, tokens: readonly Token[]): boolean {
  for (let i = at + 1; i <= at + MAX_ADVERB_REACH; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || WORDS.complementisers.has(token.norm)) return false
    if (EMPHATIC.has(token.norm)) return true
    const manner = tokens[i + 1]?.norm.replace(/ه$/u, '') ?? ''
    if (MANNER.has(token.norm) && EMPHATIC_MANNERS.has(manner)) return true
  }
  return false
}
