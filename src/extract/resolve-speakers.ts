import type { Speaker } from '#domain/claim.ts'
import { spanOf } from '#domain/span.ts'
import type { Attribution, LanguagePack, SpeakerMention } from '#languages/types.ts'
import type { Document } from '#text/document.ts'
import type { SpokenStatement, Statement } from './statement.ts'

type Mention = Extract<SpeakerMention, { readonly name: string }>

/** Sentences of other voices after which a bare «he added» means nobody we know. */
const MAX_SILENCE = 3

interface Known {
  readonly name: string
  readonly title: string | null
  readonly kind: Mention['actor']
  readonly words: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  /** Of its first word: the sort of an unnamed source. */
  readonly sort: string
}

interface Heard {
  readonly known: Known
  readonly sentence: number
}

/**
 * Finds whom each statement's speaker words mean within the article: full names for surnames,
 * persons for offices, issuers for «the statement». What stays unclear stays null.
 */
export function resolveSpeakers(
  statements: readonly Statement[],
  document: Document,
  pack: LanguagePack,
): readonly SpokenStatement[] {
  const names = collectNames(statements, document, pack)
  const heard: Heard[] = []
  return statements.map((statement) => {
    const { attribution } = statement
    if (attribution === null) return { ...statement, speaker: null, via: [] }
    const mention = attribution.speaker
    const surface = 'range' in mention ? spanOf(document.text, mention.range) : null
    const known =
      mention.kind === 'previous'
        ? previousSpeaker(statement, attribution, heard, names, document, pack)
        : resolve(mention, heard, names, pack)
    if (known !== null) heard.push({ known, sentence: statement.sentence })
    const speaker: Speaker = {
      name: known?.name ?? null,
      kind: known?.kind ?? ('actor' in mention ? mention.actor : 'unnamed'),
      surface,
    }
    const via = attribution.via.map((range) => ({
      ...range,
      name: document.text.slice(range.start, range.end),
    }))
    return { ...statement, speaker, via }
  })
}

function toKnown(
  mention: {
    readonly name: string
    readonly title: string | null
    readonly actor: Mention['actor']
  },
  pack: LanguagePack,
): Known {
  const words = wordsOf(mention.name, pack)
  const stems = [...words, ...wordsOf(mention.title ?? '', pack)].map((word) => pack.stem(word))
  return {
    name: mention.name,
    title: mention.title,
    kind: mention.actor,
    words: new Set(words.map((word) => pack.nameKey(word))),
    stems: new Set(stems),
    sort: (pack.nounKey ?? pack.stem)(words[0] ?? ''),
  }
}

function wordsOf(name: string, pack: LanguagePack): readonly string[] {
  let folded = ''
  for (const char of name) folded += pack.fold(char)
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !pack.stopWords.has(word))
}

/** Everyone the article names: its speakers, and whoever stands after an office in its text. */
function collectNames(
  statements: readonly Statement[],
  document: Document,
  pack: LanguagePack,
): readonly Known[] {
  const mentions = [
    ...statements.flatMap(({ attribution }) =>
      attribution?.speaker.kind === 'named' ? [attribution.speaker] : [],
    ),
    ...(pack.findNames?.(document) ?? []),
  ]
  const found = new Map<string, Known>()
  for (const mention of mentions) {
    const known = toKnown(mention, pack)
    const key = pack.nameKey(mention.name)
    const other = found.get(key)
    if (other === undefined || (other.title === null && known.title !== null)) found.set(key, known)
  }
  return [...found.values()]
}

/**
 * Whom a bare «he added» means: whoever spoke in this or the last sentence; else the subject of
 * the nearest sentence in between; else whoever spoke a little before.
 */
function previousSpeaker(
  statement: Statement,
  attribution: Attribution,
  heard: readonly Heard[],
  names: readonly Known[],
  document: Document,
  pack: LanguagePack,
): Known | null {
  const last = heard.at(-1)
  const silence = last === undefined ? Number.POSITIVE_INFINITY : statement.sentence - last.sentence
  if (last !== undefined && silence === 0) return last.known
  const sentences = document.sentences
    .slice(
      Math.max(0, statement.sentence - Math.min(silence - 1, MAX_SILENCE)),
      statement.sentence + 1,
    )
    .filter(
      ({ start, paragraph }) =>
        start < attribution.cue.start && statement.paragraph - paragraph <= 1,
    )
  for (const sentence of sentences.toReversed()) {
    const topic = pack.findTopic?.(sentence, document, attribution.agreement)
    if (topic === undefined || !('range' in topic) || topic.range.end > attribution.cue.start)
      continue
    return resolve(topic, heard, names, pack)
  }
  return last !== undefined && silence <= MAX_SILENCE ? last.known : null
}

function resolve(
  mention: SpeakerMention,
  heard: readonly Heard[],
  names: readonly Known[],
  pack: LanguagePack,
): Known | null {
  if (mention.kind === 'outlet' || mention.kind === 'unknown') return null
  if (mention.kind === 'previous') return heard.at(-1)?.known ?? null
  const own = toKnown(
    {
      name: mention.name,
      title: mention.kind === 'named' ? mention.title : null,
      actor: mention.actor,
    },
    pack,
  )
  if (mention.kind === 'named')
    return mention.actor === 'person' ? (fullerName(own, names) ?? own) : own
  return describedActor(mention, own, heard, names, pack)
}

/** The one longer name that holds every word of this one: لافروف → سيرغي لافروف. None when two fit. */
function fullerName(own: Known, names: readonly Known[]): Known | null {
  if (own.words.size === 0) return null
  const fuller = names.filter(
    ({ kind, words }) =>
      kind === 'person' &&
      words.size > own.words.size &&
      [...own.words].every((word) => words.has(word)),
  )
  const longest = fuller.toSorted((a, b) => b.words.size - a.words.size)[0]
  if (longest === undefined) return null
  return fuller.every(({ words }) => [...words].every((word) => longest.words.has(word)))
    ? longest
    : null
}

/** «المصدر» after «مصدر أمني» or «مصادر تركية»: the last unnamed one of the same sort; else a new one. */
function unnamedSource(own: Known, heard: readonly Heard[]): Known {
  const same = ({ known }: { readonly known: Known }): boolean =>
    known.kind === 'unnamed' && known.sort === own.sort
  return heard.findLast(same)?.known ?? own
}

/** «المسؤول الكازاخستاني», «الوزارة», «البيان»: the last one heard, or named, that the words fit. */
function describedActor(
  mention: Extract<Mention, { readonly kind: 'described' }>,
  own: Known,
  heard: readonly Heard[],
  names: readonly Known[],
  pack: LanguagePack,
): Known | null {
  const fits = (known: Known): boolean =>
    known.kind !== 'unnamed' && [...own.stems].every((stem) => known.stems.has(stem))
  const recent = heard.findLast(({ known }) => fits(known))?.known
  if (recent !== undefined) return recent
  if (mention.actor === 'unnamed') return unnamedSource(own, heard)
  const named = names.filter(fits)
  const [only] = named
  if (only !== undefined && named.length === 1) return only
  if (named.length > 1) return null
  const isGeneric = pack.isGenericDescription?.(mention.name) === true
  const last = heard.at(-1)?.known
  const isLast = last !== undefined && last.kind !== 'unnamed' && last.kind !== 'outlet'
  if (isGeneric && isLast && (mention.actor !== 'person' || last.kind === 'person')) return last
  // «الوزير» with nobody to mean is somebody of this article alone; an office in full is known elsewhere.
  const isLocal = isGeneric || wordsOf(mention.name, pack).length < 2
  return isLocal ? { ...own, kind: 'unnamed' } : own
}
