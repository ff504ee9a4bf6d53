import type { Token } from '#text/document.ts'
import { countWords, type TokenRun } from './token-run.ts'
import { isFiniteVerb } from './verbs.ts'
import { opensAdjunct, WORDS } from './word-sets.ts'

/** Fewer words are no assertion of their own. */
export const MIN_WORDS = 5
/** Conjunctions after which, behind a comma, the outlet asserts anew. */
const NEW_ASSERTION = new Set(
  'فيما بينما لكن ولكن غير بيد وقد ولم ولن ولا وهو وهي وهم وهذا وهذه وذلك ولذلك ولهذا وبذلك وليس وليست'.split(
    ' ',
  ),
)
/** With a preposition behind them these only add how, when or why: «، وذلك بعد …». */
const DEMONSTRATIVES = new Set(['وذلك', 'وهذا'])
/** What puts a clause under another: its verb is goes on with verbs of the same form. */
const SUBORDINATING = /^(?:و|ف)?(?:ان|الا|كي|لكي|حتي|بما|مما|الذي|التي|الذين|من|ما|اذا|لو)$/u

/** Cuts a run where a clause asserts anew. */
export function splitAssertions(
  tokens: readonly Token[],
  { from, to }: TokenRun,
): readonly TokenRun[] {
  const runs: TokenRun[] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    if (
      !opensAssertion(tokens, at) ||
      countWords(tokens, { from: start, to: at }) < MIN_WORDS ||
      countWords(tokens, { from: at, to }) < MIN_WORDS ||
      goesOnBelow(tokens, start, at)
    )
      continue
    runs.push({ from: start, to: at })
    start = at
  }
  runs.push({ from: start, to })
  return runs
}

function opensAssertion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]?.norm ?? ''
  if (token?.kind !== 'word' || before === undefined) return false
  const { norm } = token
  if (norm === 'الا' && /^ان/u.test(next)) return true
  // «و تم …»: the conjunction written apart opens a clause without a comma.
  if (norm === 'و' || norm === 'كما') return isFiniteVerb(next)
  if (before.kind !== 'comma' && before.kind !== 'semicolon') return false
  if (norm === 'حيث') return isFiniteVerb(next)
  if (norm === 'في') return next === 'حين'
  if (DEMONSTRATIVES.has(norm) && opensAdjunct(next)) return false
  return NEW_ASSERTION.has(norm) || (norm[0] === 'و' && isFiniteVerb(norm.slice(1)))
}

/**
 * «… بما يضفي روحا على المنطقة، ويحافظ على …»: an imperfect verb goes on with the subordinate one of
 * the same person before it, not with the sentence.
 */
function goesOnBelow(tokens: readonly Token[], from: number, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (norm[0] !== 'و' || !isImperfect(norm.slice(1))) return false
  for (let i = at - 1; i > from; i--) {
    const verb = tokens[i]?.norm ?? ''
    const isUnder = SUBORDINATING.test(tokens[i - 1]?.norm ?? '')
    if (isUnder && isImperfect(verb)) return verb[0] === norm[1]
    // «ليستعيد»: the particle is written on to the verb.
    if (verb[0] === 'ل' && isImperfect(verb.slice(1))) return verb[1] === norm[1]
  }
  return false
}

function isImperfect(norm: string): boolean {
  return /^[يت]/u.test(norm) && isFiniteVerb(norm) && !WORDS.connectors.has(norm)
}
