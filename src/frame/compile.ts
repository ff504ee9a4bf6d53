import type { Bound, ChargedTerm, Modality, PoleName } from '#domain/frame.ts'
import { type SlotMarkers, slotMarkersFor } from '#languages/slot-markers.ts'
import type { LanguagePack } from '#languages/types.ts'
import { indexPhrases, type PhraseIndex, wordsOf } from './phrase-index.ts'

/** What an axis term says. */
export interface PoleSense {
  readonly axis: string
  readonly pole: PoleName
  /** The term as it is listed. */
  readonly term: string
}

export interface UnitSense {
  readonly unit: string
  readonly factor: number
}

/** How far a negation reaches, and whether it only ends what follows. */
interface NegationSense {
  readonly reach: number
  readonly ends: boolean
  readonly particle: boolean
}

/** Where a word like «only» stands; `sole` says of a noun that there is no other, and limits no predicate. */
type Exclusive = 'follows' | 'exceptive' | 'precedes' | 'sole'

/** A language's tables, ready for looking up phrases as a text is read. Made once a pack. */
export interface Lexicon {
  readonly axes: PhraseIndex<readonly PoleSense[]>
  /** Axis terms of one word, as they are written. */
  readonly axisWords: ReadonlySet<string>
  readonly units: PhraseIndex<UnitSense>
  readonly charged: PhraseIndex<Pick<ChargedTerm, 'referent' | 'charge'>>
  readonly countries: PhraseIndex<string>
  /** Country names of one word by stem, for inflected adjectives. */
  readonly countryStems: ReadonlyMap<string, readonly (readonly [name: string, code: string])[]>
  /** The tables that every claim is searched for. */
  readonly sought: readonly PhraseIndex<unknown>[]
  readonly negation: PhraseIndex<NegationSense>
  readonly modality: PhraseIndex<Modality>
  /** Beginnings of words that carry a modality themselves (سـ). */
  readonly beginnings: readonly (readonly [beginning: string, modality: Modality])[]
  readonly bounds: PhraseIndex<Bound>
  readonly provisional: PhraseIndex<true>
  readonly months: PhraseIndex<number>
  readonly hijriMonths: PhraseIndex<number>
  readonly relativeDays: PhraseIndex<number>
  readonly weekdays: PhraseIndex<number>
  readonly purposes: PhraseIndex<true>
  readonly exclusives: PhraseIndex<Exclusive>
  /** The preposition that follows a limiting verb. */
  readonly limits: PhraseIndex<string>
  readonly additives: PhraseIndex<true>
  readonly blamed: PhraseIndex<true>
  readonly doneBy: PhraseIndex<true>
  /** What is asked of those held to account, the name after it. */
  readonly held: PhraseIndex<true>
  readonly holds: PhraseIndex<true>
  readonly heldEnds: PhraseIndex<true>
  readonly deeds: PhraseIndex<true>
  readonly auxiliaries: PhraseIndex<true>
  readonly passives: PhraseIndex<true>
  readonly joins: PhraseIndex<true>
  readonly links: ReadonlySet<string>
  readonly comparisons: PhraseIndex<true>
  readonly aftermath: PhraseIndex<true>
  readonly elsewhere: PhraseIndex<true>
  readonly counts: PhraseIndex<true>
  readonly addedBefore: PhraseIndex<true>
  readonly addedBehind: PhraseIndex<true>
  readonly partsOfMonth: ReadonlySet<string>
  /** Any, a single, anybody: what a negation makes none. */
  readonly any: PhraseIndex<true>
  readonly anybody: ReadonlySet<string>
  /** Negations that count by themselves: no, without. */
  readonly none: ReadonlySet<string>
  /** Negations of verbs that do before a bare noun. */
  readonly open: PhraseIndex<true>
  readonly openIf: PhraseIndex<true>
  readonly noneByVerb: ReadonlySet<string>
  /** Words beside a count of none that leave it none. */
  readonly keepsNone: ReadonlySet<string>
  readonly bridges: PhraseIndex<true>
  readonly prepositions: PhraseIndex<true>
  readonly determiners: ReadonlySet<string>
  /** Prepositions of one letter, written on to their noun. */
  readonly attached: ReadonlySet<string>
  /** Stems of words whose negation is that of what they govern. */
  readonly lights: ReadonlySet<string>
  /** Words that point back at what the sentence before told of. */
  readonly distals: ReadonlySet<string>
  readonly places: PhraseIndex<true>
  readonly placeNouns: PhraseIndex<true>
  readonly all: PhraseIndex<true>
  readonly ranges: SlotMarkers['ranges']
  readonly prefixes: ReadonlySet<string>
  readonly modifiersFirst: boolean
  readonly participles: RegExp
  readonly gerunds: RegExp
  readonly imperfects: RegExp
  readonly article: string
  readonly endings: ReadonlySet<string>
}

const LEXICONS = new WeakMap<LanguagePack, Lexicon>()

/** The pack's look-up tables, compiled on first use. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = LEXICONS.get(pack)
  if (known !== undefined) return known
  const lexicon = compile(pack)
  LEXICONS.set(pack, lexicon)
  return lexicon
}

function compile(pack: LanguagePack): Lexicon {
  const slots = slotMarkersFor(pack.code)
  const asIs = (word: string) => word
  const axes = axisRows(pack)
  const byStem = (word: string) => stemOf(pack, word)
  const marks = (terms: readonly string[]) =>
    indexPhrases(
      terms.map((term): readonly [string, true] => [term, true]),
      asIs,
    )
  const table = <T>(record: Readonly<Record<string, T>>) =>
    indexPhrases(Object.entries(record), asIs)
  // An aim is no fact: «in order to achieve» achieves nothing yet.
  const aims = pack.purposeMarkers.map((term): readonly [string, Modality] => [term, 'wished'])
  const modality = [...aims, ...Object.entries(pack.modality)]
  const tables = {
    axes: indexPhrases(axes, byStem, (first, second) => [...first, ...second]),
    axisWords: new Set(axes.map(([term]) => term)),
    units: indexPhrases(
      pack.units.flatMap(({ unit, terms, factor = 1 }) =>
        terms.map((term): readonly [string, UnitSense] => [term, { unit, factor }]),
      ),
      byStem,
    ),
    charged: indexPhrases(
      pack.charged.flatMap(({ referent, charge, terms }) =>
        terms.map((term) => [term, { referent, charge }] as const),
      ),
      byStem,
    ),
    countries: indexPhrases(Object.entries(pack.countries), asIs),
    countryStems: countryStems(pack),
    negation: indexPhrases(
      pack.negation.map(
        ({ term, reach, ends = false, particle = false }): readonly [string, NegationSense] => [
          term,
          { reach, ends, particle },
        ],
      ),
      asIs,
    ),
    modality: indexPhrases(
      modality.filter(([term]) => !isBeginning(term)),
      asIs,
    ),
    beginnings: modality
      .filter(([term]) => isBeginning(term))
      .map(([term, value]): readonly [string, Modality] => [term.slice(0, -1), value]),
    bounds: table(pack.bounds),
    provisional: marks(pack.provisional),
    months: table(pack.months),
    hijriMonths: table(pack.hijriMonths),
    relativeDays: table(pack.relativeDays),
    weekdays: table(pack.weekdays),
    purposes: marks(pack.purposeMarkers),
    exclusives: indexPhrases(exclusiveRows(pack, slots), asIs),
    limits: indexPhrases(slots.limits, asIs),
    additives: marks(slots.additives),
    blamed: marks(slots.blamed),
    doneBy: marks(slots.doneBy),
    held: marks(slots.held),
    holds: marks(slots.holds),
    heldEnds: marks(slots.heldEnds),
    deeds: marks(slots.deeds),
    auxiliaries: marks(slots.auxiliaries),
    passives: marks(slots.passives),
    joins: marks(slots.joins),
    links: new Set(slots.links),
    comparisons: marks(slots.comparisons),
    aftermath: marks(slots.aftermath),
    elsewhere: marks(slots.elsewhere),
    counts: marks(slots.counts),
    addedBefore: marks(slots.addedBefore),
    addedBehind: marks(slots.addedBehind),
    partsOfMonth: new Set(slots.partsOfMonth),
    any: marks([...slots.any, ...slots.anybody]),
    anybody: new Set(slots.anybody),
    none: new Set(slots.none),
    open: marks(slots.open),
    openIf: marks(slots.openIf),
    noneByVerb: new Set(slots.noneByVerb),
    keepsNone: new Set(slots.keepsNone),
    bridges: marks(slots.bridges),
    prepositions: marks(slots.prepositions),
    determiners: new Set(slots.determiners),
    attached: new Set(slots.attached),
    lights: new Set(slots.lights.map(byStem)),
    distals: new Set(slots.distals),
    places: marks(slots.places),
    placeNouns: marks(slots.placeNouns),
    all: marks(slots.all),
    ranges: slots.ranges,
    prefixes: new Set(slots.prefixes),
    modifiersFirst: slots.modifiersFirst,
    participles: slots.participles,
    gerunds: slots.gerunds,
    imperfects: slots.imperfects,
    article: slots.article,
    endings: new Set(slots.endings),
  }
  return { ...tables, sought: SOUGHT.map((name) => tables[name]) }
}

/** Tables of words as they are written. */
const SOUGHT = [
  'negation',
  'modality',
  'provisional',
  'purposes',
  'exclusives',
  'limits',
  'comparisons',
  'aftermath',
  'elsewhere',
  'open',
  'openIf',
  'additives',
  'blamed',
  'doneBy',
  'held',
  'holds',
  'heldEnds',
  'deeds',
  'places',
  'all',
] as const

/** Stem of a word; signs stand for themselves. */
export function stemOf(pack: LanguagePack, word: string): string {
  return /\p{L}/u.test(word) ? pack.stem(word) : word
}

function isBeginning(term: string): boolean {
  return term.endsWith('…') && !term.includes(' ')
}

function axisRows(pack: LanguagePack): readonly (readonly [string, readonly PoleSense[]])[] {
  return Object.entries(pack.axisTerms).flatMap(([axis, { a, b }]) => [
    ...a.map((term) => [term, [{ axis, pole: 'a' as const, term }]] as const),
    ...b.map((term) => [term, [{ axis, pole: 'b' as const, term }]] as const),
  ])
}

function exclusiveRows(pack: LanguagePack, { follows, exceptive, soles }: SlotMarkers) {
  const [after, except, sole] = [new Set(follows), new Set(exceptive), new Set(soles)]
  return [...pack.exclusiveMarkers, ...exceptive].map((term): readonly [string, Exclusive] => [
    term,
    sole.has(term)
      ? 'sole'
      : except.has(term)
        ? 'exceptive'
        : after.has(term)
          ? 'follows'
          : 'precedes',
  ])
}

function countryStems(pack: LanguagePack): Lexicon['countryStems'] {
  const byStem = new Map<string, (readonly [string, string])[]>()
  for (const [name, code] of Object.entries(pack.countries)) {
    if (wordsOf(name).length !== 1 || name.length < 3) continue
    const stem = pack.stem(name)
    const bucket = byStem.get(stem)
    if (bucket === undefined) byStem.set(stem, [[name, code]])
    else bucket.push([name, code])
  }
  return byStem
}
