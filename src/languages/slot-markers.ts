import type { LanguageCode } from '#domain/article.ts'
import { slotMarkers as ar } from './ar/slot-markers.ts'
import { slotMarkers as en } from './en/slot-markers.ts'

/** Words of a language that show what part the words beside them play. Normalised phrases. */
export interface SlotMarkers {
  /** Letters written on to the next word (وقتل, بمصر). */
  readonly prefixes: readonly string[]
  /** After these stands who is held responsible: «responsibility of», «carried out by». */
  readonly blamed: readonly string[]
  /** After these stands who did it, which blames only where it is a harm: «carried out by». */
  readonly doneBy: readonly string[]
  /** Origins of a harm, and calls to account, after which a body is blamed: «fired from», «accountability of». */
  readonly held: readonly string[]
  /** What must follow some of those names: «hold X accountable»; the first word's list is `holds`. */
  readonly holds: readonly string[]
  readonly heldEnds: readonly string[]
  /** Verbs of a deed, in forms whose subject is who does it. */
  readonly deeds: readonly string[]
  /** Words between a subject and its verb: has, also. */
  readonly auxiliaries: readonly string[]
  /** Words that make such a verb passive, before it (was) or after it (by). */
  readonly passives: readonly string[]
  /** Words between two auxiliaries of one verb: and. */
  readonly joins: readonly string[]
  /** Before what something is measured by: compared with 2014. */
  readonly comparisons: readonly string[]
  /** Before an earlier event that is only named to tell the time: hours after. */
  readonly aftermath: readonly string[]
  /** These bring in another event than the story's: elsewhere, in a separate attack, last month. */
  readonly elsewhere: readonly string[]
  /** After these stands what a number further on counts: the number of. */
  readonly counts: readonly string[]
  /** Words before and behind a number of what comes on top of others told before: another six, six more. */
  readonly addedBefore: readonly string[]
  readonly addedBehind: readonly string[]
  /** Before a month alone: early, the end of. */
  readonly partsOfMonth: readonly string[]
  /** With a negation these count none: any, a single; and those that need no noun: anybody. */
  readonly any: readonly string[]
  readonly anybody: readonly string[]
  /** Negations that count none by themselves before a bare noun: no, without. */
  readonly none: readonly string[]
  /** Negations of verbs that count none where their noun is bare: there are not. */
  readonly noneByVerb: readonly string[]
  /** These say that who did it is not known: not clear who. */
  readonly open: readonly string[]
  /** These leave open whether somebody named behind them did: not clear whether. */
  readonly openIf: readonly string[]
  /** Words beside a count that narrow nothing: no human losses. */
  readonly keepsNone: readonly string[]
  /** Words without content within the name of a body: of, the. */
  readonly links: readonly string[]
  /** Words that may stand between a blaming word and the one blamed. */
  readonly bridges: readonly string[]
  /** Prepositions of one word under which a noun is only named. */
  readonly prepositions: readonly string[]
  /** Words between a preposition and its noun: the, their. */
  readonly determiners: readonly string[]
  /** Prepositions of one letter, written on to their noun. */
  readonly attached: readonly string[]
  /** Verbs and nouns that only bring in what they govern, so that their negation is its own: make progress, إحراز تقدم. */
  readonly lights: readonly string[]
  /** Demonstratives for what is further off: that attack, ذلك الهجوم. */
  readonly distals: readonly string[]
  /** Prepositions of place. */
  readonly places: readonly string[]
  /** Nouns that make the words after them the name of a place: city, province. */
  readonly placeNouns: readonly string[]
  /** All, every. */
  readonly all: readonly string[]
  /** Exclusive markers that follow what they single out (X فقط). */
  readonly follows: readonly string[]
  /** Those of them that say of a noun that there is no other: the sole way. */
  readonly soles: readonly string[]
  /** Verbs that limit, each with the preposition before what they leave (اقتصر الاجتماع على كذا). */
  readonly limits: readonly (readonly [verb: string, preposition: string])[]
  /** Besides, as well as: what follows comes on top of something else. */
  readonly additives: readonly string[]
  /** Exclusive markers that single out only after a negation (لم … إلا). */
  readonly exceptive: readonly string[]
  /** Two numbers with the second phrase between them, and the first (may be '') before both: a range. */
  readonly ranges: readonly (readonly [before: string, between: string])[]
  /** True where adjectives stand between a number and what it counts (27 young people). */
  readonly modifiersFirst: boolean
  /** Words that may tell of a noun what it is known for: banned, المحظور. */
  readonly participles: RegExp
  /** Words behind a preposition that name a deed: of planting. */
  readonly gerunds: RegExp
  /** Words that are verbs where a negation of verbs and nouns alike stands before them: لا يعرف. */
  readonly imperfects: RegExp
  /** Article written on to its noun; a counted noun never has it. */
  readonly article: string
  /** What a country's name or adjective may end in beside its dictionary form. */
  readonly endings: readonly string[]
}

const NONE: SlotMarkers = {
  prefixes: [],
  blamed: [],
  doneBy: [],
  held: [],
  holds: [],
  heldEnds: [],
  deeds: [],
  auxiliaries: [],
  passives: [],
  joins: [],
  comparisons: [],
  aftermath: [],
  elsewhere: [],
  counts: [],
  partsOfMonth: [],
  addedBefore: [],
  addedBehind: [],
  any: [],
  anybody: [],
  none: [],
  noneByVerb: [],
  open: [],
  openIf: [],
  keepsNone: [],
  links: [],
  bridges: [],
  prepositions: [],
  determiners: [],
  attached: [],
  lights: [],
  distals: [],
  places: [],
  placeNouns: [],
  all: [],
  follows: [],
  soles: [],
  limits: [],
  additives: [],
  exceptive: [],
  ranges: [],
  modifiersFirst: false,
  participles: /(?!)/u,
  gerunds: /(?!)/u,
  imperfects: /(?!)/u,
  article: '',
  endings: [],
}

const MARKERS: ReadonlyMap<LanguageCode, SlotMarkers> = new Map<LanguageCode, SlotMarkers>([
  ['ar', ar],
  ['en', en],
])

/** Slot markers of a language; empty where it has none. */
export function slotMarkersFor(code: LanguageCode): SlotMarkers {
  return MARKERS.get(code) ?? NONE
}
