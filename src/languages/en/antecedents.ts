import type { Attribution, SpeakerMention } from '#languages/types.ts'
import type { Document, Sentence } from '#text/document.ts'
import { findTopic } from './topic.ts'
import { singular } from './word-sets.ts'

/** Sentences after which a pronoun means nobody we know. */
const MAX_SILENCE = 3

type Named = Extract<SpeakerMention, { readonly name: string }>

/** What the sentences of a document attribute, each read once: pronouns look back through them. */
const READ = new WeakMap<Document, Map<number, readonly Attribution[]>>()

/** Keeps what a sentence attributes, for the pronouns of later ones. */
export function remember(
  sentence: Sentence,
  document: Document,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const read = READ.get(document) ?? new Map<number, readonly Attribution[]>()
  read.set(sentence.from, attributions)
  READ.set(document, read)
  return attributions
}

/** What a sentence attributes, if it was read. */
export function recall(sentence: Sentence, document: Document): readonly Attribution[] | undefined {
  return READ.get(document)?.get(sentence.from)
}

/** The speakers of the sentences before, and whom these are about, nearest first. */
export function speakersBefore(
  sentence: Sentence,
  document: Document,
  read: (sentence: Sentence) => readonly Attribution[],
): readonly Named[] {
  const index = document.sentences.findIndex(({ from }) => from === sentence.from)
  return document.sentences
    .slice(Math.max(0, index - MAX_SILENCE), index)
    .flatMap((earlier) => {
      const spoken = read(earlier).flatMap(({ speaker }) => ('name' in speaker ? [speaker] : []))
      const topic = findTopic(earlier, document)
      return topic !== undefined && 'name' in topic ? [topic, ...spoken] : spoken
    })
    .toReversed()
}

const BODIES = new Set(['institution', 'country', 'group', 'outlet'])

const FEMALE =
  /(?:^|[^\p{L}])(?:she|mrs|ms|miss|madam|lady|dame|queen|princess|baroness|duchess|mother|sister|wife|daughter|widow|actress|girl|\p{L}*woman)(?!\p{L})/iu
const MALE =
  /(?:^|[^\p{L}])(?:he|mr|sir|lord|king|prince|baron|duke|father|brother|husband|son|boy|imam|bishop|cardinal|pope|man|(?:spokes|chair|business|congress|police|alder|fire|sports)man)(?!\p{L})/iu

/** True where words that mean this speaker, here or before, tell of the other gender: Ms X, the spokesman, she. */
function isCalled(
  gender: RegExp,
  name: string,
  speakers: readonly Named[],
  { text }: Document,
): boolean {
  return speakers.some(
    (speaker) =>
      speaker.name === name && gender.test(text.slice(speaker.range.start, speaker.range.end)),
  )
}

/**
 * Whom a pronoun means: he and she the last person, it and they the last body. Where only the
 * wrong kind spoke, nobody.
 */
export function resolvePronoun(
  pronoun: string,
  range: { readonly start: number; readonly end: number },
  speakers: readonly Named[],
  document: Document,
): SpeakerMention {
  const last = speakers[0]
  if (last === undefined)
    return pronoun === 'he' || pronoun === 'she' ? { kind: 'unknown', range } : { kind: 'previous' }
  if (pronoun === 'he' || pronoun === 'she') {
    const other = pronoun === 'he' ? FEMALE : MALE
    const person = speakers.find(
      ({ actor, kind, name }) =>
        (actor === 'person' || (actor === 'unnamed' && kind === 'named')) &&
        !isCalled(other, name, speakers, document),
    )
    return person === undefined ? { kind: 'unknown', range } : { ...person, range }
  }
  if (pronoun === 'it') {
    const body = speakers.find(({ actor }) => BODIES.has(actor))
    return body === undefined ? { kind: 'unknown', range } : { ...body, range }
  }
  // «they» is no one person.
  const many = speakers.find(({ actor, kind }) => actor !== 'person' || kind !== 'named')
  return many === undefined ? { kind: 'unknown', range } : { ...many, range }
}

/** «the official» after «a senior official»: the same unnamed one. */
export function resolveUnnamed(
  mention: SpeakerMention,
  speakers: readonly Named[],
): SpeakerMention {
  if (mention.kind !== 'described') return mention
  const same = speakers.find(
    ({ kind, actor, name }) =>
      kind === 'named' &&
      actor === 'unnamed' &&
      name
        .toLowerCase()
        .split(/\s+/u)
        .some((word) => singular(word) === mention.head),
  )
  return same === undefined ? mention : { ...same, range: mention.range }
}
