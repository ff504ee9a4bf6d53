import type { Modality } from '#domain/frame.ts'
import type { LanguagePack } from '#languages/types.ts'
import { type Lexicon, type PoleSense, stemOf } from './compile.ts'
import { type Bucket, matchAt, type PhraseIndex } from './phrase-index.ts'

/** What a word form is, whatever stands around it. */
export interface WordEntry {
  readonly stem: string
  /** Stem without the letter written on to the word, where `stem` keeps it (وقتل, بوقف). */
  readonly bare: string | null
  /** Key of the word as a term: its concept, or the stem marked with its language. */
  readonly key: string
  /** True for a word without content of its own. */
  readonly isStop: boolean
  /** True for the names of months and days, and for hours, days, weeks and years, which say when and not of what. */
  readonly isTime: boolean
  /** Terms of axes that may begin here, by stem; mostly none. */
  readonly axisTerms: readonly AxisTerms[]
  /** True where a charged naming may begin, by one of the word's stems. */
  readonly isCharged: boolean
  /** True where the name of a country may begin, past a letter written on to it too. */
  readonly isCountry: boolean
  /** The tables in which a phrase begins with the word as it is written. */
  readonly begins: readonly PhraseIndex<unknown>[]
  /** Code of the country of which the word is an inflected name. */
  readonly country: string | null
}

interface AxisTerms {
  readonly terms: Bucket<readonly PoleSense[]>
  /** Of a beginning that carries modality (سيتحقق). */
  readonly modality: Modality | null
}

/** Words of the news come again and again: each form is looked into once. */
const MAX_WORDS = 20_000
const MIN_REST_CHARS = 4
const KNOWN = new WeakMap<Lexicon, Map<string, WordEntry>>()

/** The entry of a word in normal form. */
export function entryOf(norm: string, lexicon: Lexicon, pack: LanguagePack): WordEntry {
  const known = KNOWN.get(lexicon) ?? new Map<string, WordEntry>()
  const entry = known.get(norm)
  if (entry !== undefined) return entry
  const made = makeEntry(norm, lexicon, pack)
  if (known.size < MAX_WORDS) known.set(norm, made)
  KNOWN.set(lexicon, known)
  return made
}

function makeEntry(norm: string, lexicon: Lexicon, pack: LanguagePack): WordEntry {
  const stem = stemOf(pack, norm)
  const hasPrefix = lexicon.prefixes.has(norm[0] ?? '')
  const bare = hasPrefix && norm.length > 3 ? pack.stem(norm.slice(1)) : null
  const country =
    lexicon.countryStems.get(stem)?.find(([name]) => inflects(norm, name, lexicon))?.[1] ?? null
  return {
    stem,
    bare,
    key: termKey(pack, [
      stem,
      ...(bare === null ? [] : [bare]),
      ...futureStems(norm, lexicon, pack),
    ]),
    isStop:
      norm.length < 2 ||
      pack.stopWords.has(norm) ||
      (hasPrefix && norm.length > 2 && pack.stopWords.has(norm.slice(1))),
    isTime:
      [lexicon.months, lexicon.weekdays, lexicon.relativeDays].some((names) => names.has(norm)) ||
      matchAt(lexicon.units, [stem], 0, 1)?.value.unit.match(TIME_UNIT) != null,
    axisTerms: axisTermsOf(norm, stem, bare, lexicon, pack),
    isCharged: lexicon.charged.has(stem) || (bare !== null && lexicon.charged.has(bare)),
    isCountry:
      country !== null ||
      lexicon.countries.has(norm) ||
      (hasPrefix && norm.length > 3 && lexicon.countries.has(norm.slice(1))),
    begins: lexicon.sought.filter((table) => table.has(norm)),
    country,
  }
}

/** Key under which a word meets other claims': the concept of the first of its stems that has one. */
function termKey(pack: LanguagePack, stems: readonly string[]): string {
  const known = stems.find((stem) => Object.hasOwn(pack.concepts, stem))
  return known === undefined ? `${pack.code}:${stems[0]}` : `c:${pack.concepts[known]}`
}

/** Stems of what follows a beginning that carries modality (سيناقش). */
function futureStems(norm: string, { beginnings }: Lexicon, pack: LanguagePack): readonly string[] {
  return beginnings
    .filter(
      ([beginning]) =>
        norm.startsWith(beginning) && norm.length - beginning.length >= MIN_REST_CHARS,
    )
    .map(([beginning]) => pack.stem(norm.slice(beginning.length)))
}

function axisTermsOf(
  norm: string,
  stem: string,
  bare: string | null,
  lexicon: Lexicon,
  pack: LanguagePack,
): readonly AxisTerms[] {
  const future = lexicon.beginnings
    .filter(
      ([beginning]) =>
        norm.startsWith(beginning) && norm.length - beginning.length >= MIN_REST_CHARS,
    )
    .map(([beginning, modality]) => ({ stem: pack.stem(norm.slice(beginning.length)), modality }))
  // A listed future (سيتحقق) has the modality of its beginning too.
  const listed = future.find((key) => lexicon.axes.has(key.stem))
  const own = { stem, modality: listed?.modality ?? null }
  const plain = bare === null ? [own] : [own, { stem: bare, modality: null }]
  return [...plain, ...future].flatMap(({ stem: first, modality }) => {
    const terms = lexicon.axes.get(first)
    return terms === undefined ? [] : [{ terms, modality }]
  })
}

const TIME_UNIT = /^(?:hour|day|week|month|year)$/u

/** Letters that may stand before a name: a conjunction, a preposition, the article. */
const MAX_OPENING_CHARS = 4

/** True for a word that is the name with an opening and an ending of its language (والسوريين of سوري). */
function inflects(norm: string, name: string, { endings }: Lexicon): boolean {
  const at = norm.indexOf(name)
  if (at < 0 || at > MAX_OPENING_CHARS) return false
  const ending = norm.slice(at + name.length)
  return ending === '' || endings.has(ending)
}
