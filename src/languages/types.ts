import type { LanguageCode } from '#domain/article.ts'
import type { ActorKind, Mode, Stance } from '#domain/claim.ts'
import type { Bound, Modality } from '#domain/frame.ts'
import type { Range } from '#domain/span.ts'
import type { Document, Sentence } from '#text/document.ts'

/** Grammatical agreement of a verb or participle, for finding whom it means. */
export interface Agreement {
  readonly gender: 'm' | 'f' | null
  readonly number: 'singular' | 'dual' | 'plural' | null
}

/** Reporting words with their content and, where the sentence names one, their speaker. */
export interface Attribution {
  readonly cue: Range & {
    readonly lemma: string
    readonly stance: Stance
    readonly accuses: boolean
  }
  /** Stretches of reported content, one a claim; still with quotation marks and edges that `extract` trims. */
  readonly content: readonly Range[]
  readonly mode: Mode
  readonly speaker: SpeakerMention
  /** Reporters between outlet and speaker, outermost first. */
  readonly via: readonly Range[]
  readonly agreement: Agreement
}

/**
 * How the sentence points at the speaker: by words; `previous` (only a verb or pronoun: the last
 * speaker that agrees); `unknown` (a pronoun that fits nobody); `outlet` (an impersonal cue, which is the outlet's own voice).
 */
export type SpeakerMention =
  | {
      readonly kind: 'named'
      readonly range: Range
      readonly name: string
      readonly actor: ActorKind
      readonly title: string | null
      /** Only its place says that it is a person's name: to be trusted where the article knows the name. */
      readonly tentative?: true
    }
  | {
      readonly kind: 'described'
      readonly range: Range
      readonly name: string
      readonly actor: ActorKind
      readonly head: string
    }
  | { readonly kind: 'previous' }
  /** A pronoun that nobody named before fits. */
  | { readonly kind: 'unknown'; readonly range: Range }
  | { readonly kind: 'outlet' }

/** Someone the text names, whether or not he speaks in it. */
export interface NameMention extends Range {
  readonly name: string
  readonly title: string | null
  readonly actor: ActorKind
}

/** A number read from words or digits. */
export interface NumberReading extends Range {
  readonly value: number
  /** The most that a vague count may mean: dozens, hundreds. */
  readonly high?: number
  /** Of a share in words, which counts nothing but itself: a third of, nine in ten. */
  readonly unit?: 'percent'
}

/** Words that count a thing, by unit id shared by all languages. */
export interface UnitTerms {
  readonly unit: string
  /** Normalised words or phrases; matched by stem. */
  readonly terms: readonly string[]
  /** What one of it is in the base unit of the same kind (`usd` 1; `billion` is a number, not a unit). */
  readonly factor?: number
}

/** A naming with its charge, for one referent (`syrian-government`). */
export interface ChargedEntry {
  readonly referent: string
  readonly charge: 'positive' | 'neutral' | 'negative'
  readonly terms: readonly string[]
}

/** Terms of one axis in one language. A term is one or more words; matched by stem, word by word. */
export interface AxisTerms {
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/** What negates, with how far it reaches: words after it within the clause. */
export interface NegationEntry {
  readonly term: string
  readonly reach: number
  /** True for words of ending and lifting (أنهت الحملة …): they undo what a noun after them names, and negate no statement. */
  readonly ends?: boolean
  /** True for particles, which negate the very next word (لم، عدم), unlike verbs with a subject of their own (رفضت السلطات …). */
  readonly particle?: boolean
}

/** Everything known about a language. Data in tables; only what word order needs is code. */
export interface LanguagePack {
  readonly code: LanguageCode
  readonly name: { readonly ar: string; readonly en: string }
  readonly direction: 'rtl' | 'ltr'
  /** Folds one character to its normal form: '' drops it (vowel marks, tatweel). */
  fold(char: string): string
  /** Light stem of a normalised word; equal for the word's common inflections. */
  stem(word: string): string
  /**
   * True where a word is a form of a term's word that has the same stem, and not another word with
   * that stem. Without it a common stem is enough.
   */
  isFormOf?(word: string, term: string, how: { readonly inPhrase: boolean }): boolean
  /** Key under which a noun's singular and plural meet, where `stem` keeps them apart (مصدر, مصادر). */
  nounKey?(word: string): string
  /** Key under which spellings of one name meet. */
  nameKey(name: string): string
  /** Words, normalised, that head the name of a body which speaks for its country: ministry, army. */
  readonly stateBodies: ReadonlySet<string>
  /** Words without content of their own, normalised. */
  readonly stopWords: ReadonlySet<string>
  /** Abbreviations whose full stop ends no sentence, normalised, without the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** The sentence's attributions in order of text. */
  findAttributions(sentence: Sentence, document: Document): readonly Attribution[]
  /** Persons that the text names beside an office, speakers or not: for resolving «the minister». */
  findNames?(document: Document): readonly NameMention[]
  /** Bodies that the text names in full, in order of text: for resolving «the ministry». */
  findBodies?(document: Document): readonly NameMention[]
  /**
   * Whom a sentence is about, as its subject, where that agrees with a cue: for a bare «she added»
   * after a sentence in the outlet's voice.
   */
  findTopic?(
    sentence: Sentence,
    document: Document,
    agreement: Agreement,
  ): SpeakerMention | undefined
  /** True for words that mean someone spoken of before and nobody else: «the official», «the statement». */
  isGenericDescription?(name: string): boolean
  /** True for a noun that may stand for the body of that name, whatever its sort: the group, the organisation. */
  mayStandFor?(head: string, name: string): boolean
  /**
   * The stretches of the given range (text of a sentence that no attribution covers) in which the
   * outlet asserts something; empty for captions, questions, boilerplate.
   */
  findAssertions(range: Range, sentence: Sentence, document: Document): readonly Range[]
  /** Numbers in token run [from, to), words and digits. */
  findNumbers(from: number, to: number, document: Document): readonly NumberReading[]
  readonly units: readonly UnitTerms[]
  /** Words before a number that bound it: at least, about, more than. */
  readonly bounds: Readonly<Record<string, Bound>>
  /** Words that call a figure provisional: initial, so far. */
  readonly provisional: readonly string[]
  /** Month names, normalised, to 1..12; all calendars' common names of the Gregorian months. */
  readonly months: Readonly<Record<string, number>>
  /** Month names of the Hijri calendar, normalised, to 1..12. */
  readonly hijriMonths: Readonly<Record<string, number>>
  /** Days relative to publication, normalised: yesterday -1, today 0, tomorrow 1. */
  readonly relativeDays: Readonly<Record<string, number>>
  /** Weekday names, normalised, to 0 (Sunday) .. 6. */
  readonly weekdays: Readonly<Record<string, number>>
  readonly negation: readonly NegationEntry[]
  readonly modality: Readonly<Record<string, Modality>>
  readonly axisTerms: Readonly<Record<string, AxisTerms>>
  readonly charged: readonly ChargedEntry[]
  /** Purpose markers: in order to, with the aim of. */
  readonly purposeMarkers: readonly string[]
  /** Only, solely, nothing but. */
  readonly exclusiveMarkers: readonly string[]
  /** Stem (of `stem`) to a language-neutral concept, so that claims of two languages can align. */
  readonly concepts: Readonly<Record<string, string>>
  /** ISO 3166 code by normalised name, adjective and capital: all countries. */
  readonly countries: Readonly<Record<string, string>>
  /** Capitals of one word among them. */
  readonly capitals: ReadonlySet<string>
}
