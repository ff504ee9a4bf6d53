import type { Attribution, LanguagePack, SpeakerMention } from '#languages/types.ts'
import type { Document, Sentence } from '#text/document.ts'
import { agrees, type Heard, isMany } from './heard.ts'
import type { Known } from './known-speaker.ts'
import type { Statement } from './statement.ts'

/** Sentences of other voices after which a bare «he added» means nobody we know. */
const MAX_SILENCE = 3

/**
 * Whom a bare «he added» means, among those with whom its verb agrees: whoever spoke in this or
 * the last sentence; else the subject of the nearest sentence in between; else whoever spoke a
 * little before.
 */
export function previousSpeaker(
  statement: Statement,
  attribution: Attribution,
  heard: readonly Heard[],
  document: Document,
  pack: LanguagePack,
  resolveTopic: (topic: SpeakerMention) => Known | null,
): Known | null {
  const last = heard.findLast((entry) => agrees(entry, attribution.agreement))
  const silence = last === undefined ? Number.POSITIVE_INFINITY : statement.sentence - last.sentence
  if (last !== undefined && silence === 0) return last.known
  for (const sentence of sentencesBetween(statement, attribution, silence, document)) {
    const topic = pack.findTopic?.(sentence, document, attribution.agreement)
    if (topic === undefined || !('range' in topic) || topic.range.end > attribution.cue.start)
      continue
    const known = resolveTopic(topic)
    if (known === null || !mayBe(known, attribution, heard)) continue
    if (!(isMany(attribution.agreement) && isOneActor(topic))) return known
  }
  if (last !== undefined && silence <= MAX_SILENCE) return last.known
  return issuerOf(statement, attribution, heard)
}

/** «قالت الوزارة في بيان …. ولفت إلى …»: a body goes on in the gender of its statement or spokesman. */
function issuerOf(
  { sentence }: Statement,
  { agreement }: Attribution,
  heard: readonly Heard[],
): Known | null {
  const last = heard.at(-1)
  if (last === undefined || last.known.kind === 'person' || agreement.gender !== 'm') return null
  return sentence - last.sentence <= 1 ? last.known : null
}

/** «they» means no country, and no one person called by name. */
function isOneActor(topic: SpeakerMention): boolean {
  if (topic.kind !== 'named') return false
  return topic.actor === 'person' || topic.actor === 'country'
}

/** False for someone whom another verb has shown to be of the other gender. */
function mayBe({ name }: Known, { agreement }: Attribution, heard: readonly Heard[]): boolean {
  return heard.every((entry) => entry.known.name !== name || agrees(entry, agreement))
}

/** The sentences since the speaker was heard that belong to the cue's thought, nearest first. */
function sentencesBetween(
  { sentence, paragraph }: Statement,
  { cue }: Attribution,
  silence: number,
  { sentences }: Document,
): readonly Sentence[] {
  return sentences
    .slice(Math.max(0, sentence - Math.min(silence - 1, MAX_SILENCE)), sentence + 1)
    .filter((earlier) => earlier.start < cue.start && paragraph - earlier.paragraph <= 1)
    .toReversed()
}
