import type { Range } from '#domain/span.ts'
import type { LanguagePack, SpeakerMention } from '#languages/types.ts'
import type { Document } from '#text/document.ts'
import { wordsOfName } from '#text/name-words.ts'
import type { Statement } from './statement.ts'

export type Mention = Extract<SpeakerMention, { readonly name: string }>

/** Someone the article names, read as words so that shorter and vaguer namings can be told to mean him. */
export interface Known {
  readonly name: string
  readonly title: string | null
  readonly kind: Mention['actor']
  /** Keys of the name's words. */
  readonly words: ReadonlySet<string>
  /** Key of the last of them: a surname. */
  readonly surname: string
  /** Of name and title. */
  readonly stems: ReadonlySet<string>
  /** Of its first word: the sort of an unnamed source. */
  readonly sort: string
}

/** A body with the place where the text names it. */
export interface NamedBody extends Range {
  readonly known: Known
}

/** Whom an article names: persons and speakers, and bodies in full, which are read when first asked for. */
export interface Cast {
  readonly names: readonly Known[]
  readonly bodies: () => readonly NamedBody[]
}

/** Reads a mention's name and title as words. */
export function toKnown(
  { name, title, actor }: Pick<Mention, 'name' | 'actor'> & { readonly title: string | null },
  pack: LanguagePack,
): Known {
  const words = wordsOfName(name, pack.fold)
  const keys = words.map((word) => pack.nameKey(word))
  const stems = [...words, ...wordsOfName(title ?? '', pack.fold)]
    .filter((word) => !pack.stopWords.has(word))
    .map((word) => pack.stem(word))
  return {
    name,
    title,
    kind: actor,
    words: new Set(keys),
    surname: keys.at(-1) ?? '',
    stems: new Set(stems),
    sort: (pack.nounKey ?? pack.stem)(words[0] ?? ''),
  }
}

/** Everyone the article names: its speakers, whoever stands beside an office, and its bodies. */
export function collectCast(
  statements: readonly Statement[],
  document: Document,
  pack: LanguagePack,
): Cast {
  let read: readonly NamedBody[] | undefined
  const bodies = (): readonly NamedBody[] => {
    read ??= (pack.findBodies?.(document) ?? []).map((body) => ({
      start: body.start,
      end: body.end,
      known: toKnown(body, pack),
    }))
    return read
  }
  return { names: collectNames(statements, document, pack), bodies }
}

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

/** The one longer name that holds every word of this one: لافروف → سيرغي لافروف. None when two fit. */
export function fullerName(own: Known, names: readonly Known[]): Known | null {
  if (own.words.size === 0) return null
  const fuller = names.filter(
    ({ kind, words }) =>
      kind === 'person' &&
      words.size > own.words.size &&
      [...own.words].every((word) => words.has(word)),
  )
  const bySurname = fuller.filter(({ surname }) => surname === own.surname)
  const candidates = bySurname.length > 0 ? bySurname : fuller
  const longest = candidates.toSorted((a, b) => b.words.size - a.words.size)[0]
  if (longest === undefined) return null
  return candidates.every(({ words }) => [...words].every((word) => longest.words.has(word)))
    ? longest
    : null
}
