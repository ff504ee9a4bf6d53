import type { Words } from './words.ts'

/** What the underlines of an article's text mean. */
export function VoiceLegend({ words }: { readonly words: Words }) {
  return (
    <p class="legend">
      <span>{words.legend}: </span>
      <span class="claim-direct">{words.direct}</span>
      <span class="claim-indirect">{words.reported}</span>
      <span class="claim-outlet">{words.ownVoice}</span>
    </p>
  )
}
