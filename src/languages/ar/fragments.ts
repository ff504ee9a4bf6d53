import type { Sentence, Token } from '#text/document.ts'
import { findCueForm } from './cue-index.ts'
import { countWords, isProse, type TokenRun } from './token-run.ts'
import { isFiniteVerb } from './verbs.ts'
import { isDefinite, WORDS } from './word-sets.ts'

const PREPOSITIONS = new Set(
  'في من علي الي عن حول خلال بعد قبل منذ عقب اثر مع وفي ومن وعلي وعن وحول وخلال وبعد وقبل ومع ومنذ'.split(
    ' ',
  ),
)
const SUBORDINATORS = new Set(['ما', 'اذا', 'ان', 'بعدما', 'قبلما', 'حيثما', 'كما'])
/** Words that make a clause without a verb: pronouns between subject and predicate, negations, existence. */
const COPULAS = new Set('هو هي هم هما هناك ثمه ان انه انها ليس ليست لا غير'.split(' '))
const MIN_LIST_COMMAS = 4
const MAX_ITEM_WORDS = 6

/** True of a run that says something: not an adverbial without its clause, nor a list of names. */
export function asserts(tokens: readonly Token[], run: TokenRun): boolean {
  return !isAdverbial(tokens, run) && !isList(tokens, run)
}

/** «من أجل تعزيز الهدنة», «وحول ما حققته المحادثات»: a preposition and no verb of its own. */
function isAdverbial(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  if (!PREPOSITIONS.has(tokens[from]?.norm ?? '') || judges(tokens, from)) return false
  for (let at = from + 1; at < to; at++) {
    const before = tokens[at - 1]?.norm ?? ''
    if (isVerb(tokens[at]) && !SUBORDINATORS.has(before) && !WORDS.relatives.has(before))
      return false
  }
  return true
}

/** «من الواضح أن …», «من المسلم به أن …»: a judgement with its clause. */
function judges(tokens: readonly Token[], from: number): boolean {
  if (!/^و?من$/u.test(tokens[from]?.norm ?? '') || !isDefinite(tokens[from + 1]?.norm ?? ''))
    return false
  return tokens.slice(from + 2, from + 4).some(({ norm }) => WORDS.complementisers.has(norm))
}

/** Many short items between commas and no predicate: a list of names or places. */
function isList(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  const words = tokens.slice(from, to)
  const commas = words.filter(({ kind }) => kind === 'comma').length
  if (commas < MIN_LIST_COMMAS) return false
  if (countWords(tokens, { from, to }) / (commas + 1) > MAX_ITEM_WORDS) return false
  return !words.some((token) => isVerb(token) || COPULAS.has(token.norm))
}

function isVerb(token: Token | undefined): boolean {
  const norm = token?.norm ?? ''
  return isFiniteVerb(norm) || isFiniteVerb(norm.replace(/^[وف]/u, ''))
}

/**
 * True of a run that only leads on to a report in its sentence, with no sign or conjunction between:
 * «أصدرت الوزارة بيانا» before «أوضحت فيه أن …».
 */
export function leadsToReport(
  tokens: readonly Token[],
  { to }: TokenRun,
  { to: end }: Sentence,
): boolean {
  return to < end && isProse(tokens[to - 1]) && isProse(tokens[to]) && !opensClause(tokens[to])
}

/** True of a run that goes on right behind what a report took for its content. */
export function trailsReport(
  tokens: readonly Token[],
  { from }: TokenRun,
  { from: start }: Sentence,
): boolean {
  return (
    from > start && isProse(tokens[from - 1]) && isProse(tokens[from]) && !opensClause(tokens[from])
  )
}

/** A conjunction, a word with و or ف on it, or a participle of state: «…، مؤكدا أن». */
function opensClause(token: Token | undefined): boolean {
  const norm = token?.norm ?? ''
  if (/^[وف]../u.test(norm) || WORDS.connectors.has(norm)) return true
  return findCueForm(norm)?.kind === 'participle'
}
