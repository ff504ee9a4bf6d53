import type { UnitSense } from './compile.ts'
import { findCount } from './find-count.ts'
import { DEEDS, EVENTS, eventAt, eventNear, FREED } from './find-event.ts'
import type { PhraseMatch } from './phrase-index.ts'
import type { NumberRun, ReadText, Run } from './read-text.ts'
import { unitAt } from './unit-at.ts'

/** Those to whom such things happen. */
const LIVING: ReadonlySet<string> = new Set([
  'person',
  'participant',
  'civilian',
  'child',
  'woman',
  'soldier',
  'fighter',
  'student',
  'member',
  'candidate',
  'delegate',
  'family',
  'case',
])
const MODIFIERS = 3
/** Shorter words after a number are signs of hour or kind (pm, km). */
const MIN_NOUN_CHARS = 3

/** What a number counts, and the run of the words that say so next to it. */
export interface Counted extends Run {
  readonly unit: string
  readonly factor: number
  /** Unit of the people counted, where `unit` is what befell them. */
  readonly part?: string
  /** False where nothing but the next noun shows what is counted. */
  readonly known: boolean
}

/** What stands after or before a number as its unit; null where it counts nothing. */
export function findUnit(text: ReadText, number: NumberRun, within: Run): Counted | null {
  const found = unitOf(text, number, within)
  // Civilians are persons, but no fighters.
  return found?.unit === CIVILIAN ? { ...found, unit: 'person', part: CIVILIAN } : found
}

const CIVILIAN = 'civilian'

function unitOf(text: ReadText, number: NumberRun, within: Run): Counted | null {
  const { from, to, unit } = number
  if (unit !== undefined) return { from, to, unit, factor: 1, known: true }
  const beside = unitBeside(text, number, within)
  const isOfPeople =
    beside === null ||
    (!beside.known && !isGroupOfPeople(text, beside, within)) ||
    LIVING.has(beside.unit)
  if (!isOfPeople && beside.unit !== 'detained') return beside
  const isNamed = beside === null || beside.known
  const find = (events: ReadonlySet<string>) =>
    beside?.unit === 'case'
      ? eventAt(text, beside.to, within, events)
      : eventNear(text, number, beside, within, events)
  const event =
    find(FREED) ?? (isOfPeople ? (find(EVENTS) ?? (isNamed ? find(DEEDS) : null)) : null)
  if (event !== null)
    return {
      ...(beside ?? number),
      unit: event.unit,
      factor: 1,
      known: true,
      ...(beside !== null && isPart(beside.unit) && { part: beside.unit }),
    }
  const count = unitOfCount(text, number, within)
  // «The number of detainees is 112 people»
  if (isOfPeople && count !== null && (EVENTS.has(count.unit) || DEEDS.has(count.unit)))
    return { ...count, to: beside?.to ?? count.to }
  return beside ?? unitBefore(text, number, within) ?? count
}

/** «15 of the wounded» are not all of them. */
const SOME = 'some'

/** Who they are says nothing of them: persons, cases of death. */
const ANYBODY: ReadonlySet<string> = new Set(['person', 'participant', 'case'])

/** True for a unit that says who they are. */
export function isPart(unit: string): boolean {
  return LIVING.has(unit) && !ANYBODY.has(unit)
}

function unitOfCount(text: ReadText, number: NumberRun, within: Run): Counted | null {
  const noun = findCount(text, number, within)
  if (noun === null) return null
  const known = unitAt(text, noun.from, noun.to)
  const { from } = number
  return known === null
    ? { from, to: from + 1, unit: noun.key, factor: 1, known: true }
    : { ...counted(known), from, to: from + 1 }
}

function unitBeside(text: ReadText, number: NumberRun, within: Run): Counted | null {
  const { norms, document, pack } = text
  const own = unitAt(text, number.from, number.to)
  if (own !== null && own.to === number.to) return counted(own)
  const sign = document.tokens[number.from - 1]?.kind === 'mark' ? number.from - 1 : null
  const currency = sign === null ? null : unitAt(text, sign, number.from)
  if (currency !== null) return counted(currency)
  const next = number.to
  const direct = unitAt(text, next, within.to)
  if (direct !== null) return counted(direct)
  // «30 من المدنيين», «30 of the soldiers».
  let after = next
  while (after < next + 2 && pack.stopWords.has(norms[after] ?? '')) after += 1
  const partitive = after > next ? unitAt(text, after, within.to) : null
  if (partitive !== null)
    return { ...counted(partitive), ...(EVENTS.has(partitive.value.unit) && { part: SOME }) }
  // Where nouns come first, so they do before «one» and «two» (رجلان اثنان).
  return text.lexicon.modifiersFirst
    ? (unitPastModifiers(text, next, within) ?? countedNoun(text, next, within))
    : number.value > 2
      ? countedNoun(text, next, within)
      : null
}

function unitPastModifiers(text: ReadText, from: number, within: Run): Counted | null {
  const end = Math.min(within.to, from + MODIFIERS)
  for (let at = from; at < end; at++) {
    const token = text.document.tokens[at]
    if (token?.kind !== 'word' || text.pack.stopWords.has(token.norm)) return null
    const unit = unitAt(text, at, within.to)
    if (unit !== null && !EVENTS.has(unit.value.unit)) return counted(unit)
  }
  return null
}

/** «Five units of fighters» are no five fighters. */
function isGroupOfPeople(text: ReadText, { to }: Run, within: Run): boolean {
  if (!text.pack.stopWords.has(text.norms[to] ?? '')) return false
  return LIVING.has(unitAt(text, to + 1, within.to)?.value.unit ?? '')
}

/** A noun that no unit knows: counted where it follows at once, without an article. */
function countedNoun(text: ReadText, at: number, within: Run): Counted | null {
  const { document, lexicon } = text
  const token = at < within.to ? document.tokens[at] : undefined
  if (token?.kind !== 'word' || !token.spaced || text.entries[at]?.isStop) return null
  if (token.norm.length < MIN_NOUN_CHARS || token.capital) return null
  if (lexicon.article !== '' && token.norm.startsWith(lexicon.article)) return null
  const unit = text.entries[at]?.key ?? ''
  return { from: at, to: at + 1, unit, factor: 1, known: false }
}

/** A unit right before the number: the three rounds, in Arabic «الجولات الثلاث», and always before one and two. */
function unitBefore(text: ReadText, { from, value }: NumberRun, within: Run): Counted | null {
  const at = from - 1
  if (at < within.from) return null
  const unit = unitAt(text, at, from)
  const norm = text.norms[at] ?? ''
  // «الجولة 15» is the fifteenth.
  if (text.document.tokens[from]?.kind === 'number') return null
  const { article } = text.lexicon
  if (unit === null || article === '') return null
  return value <= 2 || norm.startsWith(article) ? counted(unit) : null
}

/** True for a unit of people, or of what befell them. */
export function isLiving(unit: string): boolean {
  return LIVING.has(unit)
}

function counted({ from, to, value }: PhraseMatch<UnitSense>): Counted {
  return { from, to, ...value, known: true }
}
