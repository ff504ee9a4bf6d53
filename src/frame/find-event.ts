import { endsClause, hasConjunction } from './clause.ts'
import type { UnitSense } from './compile.ts'
import { isNumber } from './find-count.ts'
import { matchAt, type PhraseMatch } from './phrase-index.ts'
import type { NumberRun, ReadText, Run } from './read-text.ts'
import { unitAt } from './unit-at.ts'

/** What happened to those counted; said by verb or noun, often apart from the number (قتل 27 مدنيا). */
export const EVENTS: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'casualty',
  'missing',
  'displaced',
  'detained',
])
/** What they did: said of them where nothing worse is. */
export const DEEDS: ReadonlySet<string> = new Set(['participant'])
/** Who was held and is free is counted with the freed. */
export const FREED: ReadonlySet<string> = new Set(['released'])
/** Words between a number and such a word. */
const EVENT_WORDS = 5
/** Who was held and then freed may stand between: 61 of those held after the riot were released. */
const FREED_WORDS = 9

/** «12 حالة وفاة»: what a case is a case of stands right behind it. */
export function eventAt(
  text: ReadText,
  at: number,
  within: Run,
  events: ReadonlySet<string>,
): UnitSense | null {
  const sense = at < within.to ? (unitAt(text, at, within.to)?.value ?? null) : null
  return sense !== null && events.has(sense.unit) ? sense : null
}

/** «قتل 27», «27 people were killed»: the nearest such word, not past another number. */
export function eventNear(
  text: ReadText,
  number: NumberRun,
  beside: Run | null,
  within: Run,
  events: ReadonlySet<string>,
): UnitSense | null {
  const behind = { at: Math.max(number.to, beside?.to ?? 0), step: 1 } as const
  return (
    // «40 were killed and hundreds were injured»: the verb behind its auxiliary comes first.
    doneTo(text, behind.at, within, events) ??
    scan(text, { at: number.from - 1, step: -1 }, within, events) ??
    scan(text, behind, within, events)
  )
}

/** What was done to those counted, behind a passive auxiliary and at most one word: more were injured. */
function doneTo(
  text: ReadText,
  at: number,
  within: Run,
  events: ReadonlySet<string>,
): UnitSense | null {
  for (const i of [at, at + 1]) {
    if (i >= within.to || matchAt(text.lexicon.passives, text.norms, i, within.to) === null)
      continue
    return eventAt(text, i + 1, within, events)
  }
  return null
}

function scan(
  text: ReadText,
  { at: start, step }: { readonly at: number; readonly step: 1 | -1 },
  within: Run,
  events: ReadonlySet<string>,
): UnitSense | null {
  let left = events === FREED ? FREED_WORDS : EVENT_WORDS
  for (let at = start; at >= within.from && at < within.to && left > 0; at += step) {
    if (endsClause(text, at) || isNumber(text, at)) return null
    if (text.document.tokens[at]?.kind !== 'word') continue
    left -= 1
    const unit = unitAt(text, at, within.to)
    if (unit === null) continue
    if (step === 1 && opensConjunct(text, at)) return null
    if (events.has(unit.value.unit)) return besideAnother(text, unit) ?? unit.value
  }
  return null
}

/** «Three workers dead and injuring five», «مقتل ثلاثة عمال وإصابة خمسة»: behind «and» stands what befell the next. */
function opensConjunct(text: ReadText, at: number): boolean {
  return matchAt(text.lexicon.joins, text.norms, at - 1, at) !== null || hasConjunction(text, at)
}

const DEAD_OR_HURT = new Set(['killed', 'wounded'])

/** «Killed and injured five», «مقتل وإصابة خمسة»: five of both. */
function besideAnother(text: ReadText, { from, value }: PhraseMatch<UnitSense>): UnitSense | null {
  const { norms, lexicon, numbers } = text
  const isJoined = matchAt(lexicon.joins, norms, from - 1, from) !== null
  const end = isJoined ? from - 1 : from
  const before = unitAt(text, end - 1, end)
  if (
    before === null ||
    !(isJoined || hasConjunction(text, from)) ||
    before.value.unit === value.unit
  )
    return null
  // «Two dead and injuring five» are two and five.
  if (numbers.some((number) => number.from < end && number.to >= end - 1)) return null
  const both = [before.value.unit, value.unit]
  return both.every((unit) => DEAD_OR_HURT.has(unit)) ? { unit: 'casualty', factor: 1 } : null
}

/** True for a unit of what befell those counted. */
export function isToll(unit: string): boolean {
  return EVENTS.has(unit)
}

/** True for a word that says what happened to those counted. */
export function isEventWord(text: ReadText, at: number): boolean {
  return EVENTS.has(unitAt(text, at, at + 1)?.value.unit ?? '')
}
