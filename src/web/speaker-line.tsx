import type { ComparisonView, PlacedClaim, ShownClaim } from './comparison-view.ts'
import { OutsideText } from './outside-text.tsx'
import type { Words } from './words.ts'

/** Who speaks, through whom, and how the words come to us. */
export function SpeakerLine({
  view,
  placed,
  column,
}: {
  readonly view: ComparisonView
  readonly placed: PlacedClaim
  readonly column: string | undefined
}) {
  const { words } = view
  const { claim, language } = placed
  const name = speakerName(view, placed)
  return (
    <>
      {name !== null && name === column ? null : (
        <strong class="speaker">
          {name === null ? (
            <span class="unknown">{words.unknownSpeaker}</span>
          ) : (
            <OutsideText text={name} words={words} />
          )}
        </strong>
      )}
      {claim.via.map((link) => (
        <span class="via">
          {words.via} <OutsideText text={link.name} language={language} words={words} />
        </span>
      ))}
      <span class={`badge mode-${claim.mode ?? 'outlet'}`}>{modeName(claim, words)}</span>
      <StanceBadge placed={placed} words={words} />
    </>
  )
}

function StanceBadge({ placed, words }: { readonly placed: PlacedClaim; readonly words: Words }) {
  const { cue } = placed.claim
  if (cue === null || (cue.stance === 'neutral' && !cue.accuses)) return null
  return (
    <span class={`badge stance-${cue.accuses ? 'accuse' : cue.stance}`}>
      {cue.accuses ? words.accuses : words.stances[cue.stance]}
      {': '}
      <OutsideText text={cue.quote} language={placed.language} words={words} />
    </span>
  )
}

export function modeName(claim: ShownClaim, words: Words): string {
  if (claim.voice === 'outlet') return words.ownVoice
  return claim.mode === 'direct' ? words.direct : words.reported
}

/** The name of the account, else what the article calls the speaker; null where nobody was found. */
export function speakerName(view: ComparisonView, { claim, source }: PlacedClaim): string | null {
  const actor = claim.actorId === null ? undefined : view.actors.get(claim.actorId)
  if (actor !== undefined) return actor.name
  if (claim.voice === 'outlet') return source.outlet
  return claim.speaker?.name ?? claim.speaker?.surface?.quote ?? null
}
