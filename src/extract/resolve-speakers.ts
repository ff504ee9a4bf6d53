import type { Speaker } from '#domain/claim.ts'
import { spanOf } from '#domain/span.ts'
import type { LanguagePack, SpeakerMention } from '#languages/types.ts'
import type { Document } from '#text/document.ts'
import { describedActor } from './described-actor.ts'
import type { Heard } from './heard.ts'
import { type Cast, collectCast, fullerName, type Known, toKnown } from './known-speaker.ts'
import { previousSpeaker } from './previous-speaker.ts'
import type { SpokenStatement, Statement } from './statement.ts'

/**
 * Finds whom each statement's speaker words mean within the article: full names for surnames,
 * persons for offices, issuers for «the statement». What stays unclear stays null.
 */
export function resolveSpeakers(
  statements: readonly Statement[],
  document: Document,
  pack: LanguagePack,
): readonly SpokenStatement[] {
  const cast = collectCast(statements, document, pack)
  const heard: Heard[] = []
  return statements.map((statement) => {
    const { attribution } = statement
    if (attribution === null) return { ...statement, speaker: null, via: [] }
    const mention = attribution.speaker
    const surface = 'range' in mention ? spanOf(document.text, mention.range) : null
    const known =
      mention.kind === 'previous'
        ? previousSpeaker(statement, attribution, heard, document, pack, (topic) =>
            resolve(topic, heard, cast, pack),
          )
        : resolve(mention, heard, cast, pack)
    if (known !== null)
      heard.push({
        known,
        sentence: statement.sentence,
        gender: attribution.agreement.gender,
        isOne: isOnePerson(mention, known, heard),
      })
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

function resolve(
  mention: SpeakerMention,
  heard: readonly Heard[],
  cast: Cast,
  pack: LanguagePack,
): Known | null {
  if (mention.kind === 'outlet' || mention.kind === 'unknown') return null
  if (mention.kind === 'previous') return heard.at(-1)?.known ?? null
  const title = mention.kind === 'named' ? mention.title : null
  const own = toKnown({ name: mention.name, title, actor: mention.actor }, pack)
  if (mention.kind === 'described') return describedActor(mention, own, heard, cast, pack)
  if (mention.actor !== 'person') return own
  const fuller = fullerName(own, cast.names)
  if (fuller !== null || mention.tentative !== true) return fuller ?? own
  return cast.names.find(({ kind, words }) => kind === 'person' && isSame(words, own.words)) ?? null
}

/** A person called by name, or meant by who is; «the officers» may be many. */
function isOnePerson(mention: SpeakerMention, known: Known, heard: readonly Heard[]): boolean {
  if (mention.kind === 'named') return mention.actor === 'person'
  return heard.some((entry) => entry.isOne && entry.known.name === known.name)
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word))
}
