import type { Stance } from '#domain/claim.ts'
import type { Token } from '#text/document.ts'
import type { CompiledEntry } from './cue-index.ts'
import type { FoundCue } from './found-cue.ts'

/** Auxiliaries under which nothing was said: would say, may announce. */
const UNREAL = new Set('would could should may might must will shall can cannot'.split(' '))
/** What they report is held to be so; under a negation, held not to be so. */
const OPINIONS = new Set('believe think consider expect suspect feel'.split(' '))
/** Adverbs with which something is said as beyond doubt. */
const EMPHATIC = new Set(
  'clearly firmly flatly categorically emphatically unequivocally unambiguously definitively plainly squarely'.split(
    ' ',
  ),
)
/** «rushed to blame»: whoever tells it so does not share the charge. */
const HASTE = /^(?:rushed|rush|rushes|hastened|hasten|hastens|hurried|hurry|hurries)$/u
/** «repeated the ministry's denial»: the verb says again what the noun rejects. */
const REJECTIONS = new Set('denial denials rebuttal rebuttals refutation disavowal'.split(' '))
const AGAIN = new Set('repeat reiterate renew issue echo restate'.split(' '))
const MAX_TOKENS_TO_NOUN = 6

/** True where the verb's group says that it was not said, or not yet: did not confirm, may announce. */
export function isUnsaid(group: readonly string[], entries: readonly CompiledEntry[]): boolean {
  if (group.some((norm) => UNREAL.has(norm))) return true
  return group.some(isNegation) && !entries.some((entry) => turned(entry) !== null)
}

function isNegation(norm: string): boolean {
  return norm === 'not' || norm === 'never' || /n't$/u.test(norm)
}

/** «did not rule out that …» reports; «does not believe that …» rejects. */
function turned({ stance, verb }: CompiledEntry): Stance | null {
  if (stance === 'deny') return 'neutral'
  return OPINIONS.has(verb) ? 'deny' : null
}

/** The stance of a cue with its negation, its adverbs, and the noun that it repeats. */
export function stanceOf({ entry, cue, after }: FoundCue, tokens: readonly Token[]): Stance {
  const group = tokens.slice(cue.from, cue.to).map(({ norm }) => norm)
  const stance = entry.stance ?? 'neutral'
  if (group.some(isNegation)) return turned(entry) ?? stance
  if (entry.accuses === true && group.some((norm) => HASTE.test(norm))) return 'doubt'
  if (stance !== 'neutral') return stance
  if (AGAIN.has(entry.verb) && rejectsAgain(after, tokens)) return 'deny'
  // «clearly said»: an adverb without an auxiliary stands before the group.
  const before = tokens[cue.from - 1]?.norm ?? ''
  return [before, ...group].some((norm) => EMPHATIC.has(norm)) ? 'affirm' : stance
}

function rejectsAgain(after: number, tokens: readonly Token[]): boolean {
  return tokens.slice(after, after + MAX_TOKENS_TO_NOUN).some(({ norm }) => REJECTIONS.has(norm))
}
