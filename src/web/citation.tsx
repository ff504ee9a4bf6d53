import type { ComparisonView, PlacedClaim } from './comparison-view.ts'
import { claimHref } from './comparison-view.ts'
import { formatDate } from './dates.ts'
import { OutsideText } from './outside-text.tsx'
import { modeName, speakerName } from './speaker-line.tsx'

/** A citation to copy: quote, speaker, outlet, date, link. Readable without the script that copies it. */
export function Citation(props: {
  readonly view: ComparisonView
  readonly placed: PlacedClaim
  /** The original page; null where there is none. */
  readonly href: string | null
}) {
  const { view, placed } = props
  const { words } = view
  return (
    <details class="citation">
      <summary>{words.citation}</summary>
      <p data-citation data-link={props.href ?? (view.stored ? claimHref(view, placed) : '')}>
        <OutsideText
          text={citationOf(view, placed, props.href)}
          language={placed.language}
          words={words}
        />
      </p>
      <button type="button" data-copy data-done={words.copied} hidden>
        {words.copy}
      </button>
    </details>
  )
}

function citationOf(view: ComparisonView, placed: PlacedClaim, href: string | null): string {
  const { claim, source } = placed
  const { words } = view
  const speaker = speakerName(view, placed) ?? words.unknownSpeaker
  // Reported words are not the speaker's own: no quotation marks around them without saying so.
  const how = claim.mode === 'direct' ? '' : ` (${modeName(claim, words)})`
  const quote = view.lang === 'ar' ? `«${claim.quote}»` : `“${claim.quote}”`
  const rendition =
    source.rendition === 'verbatim' ? [] : [`[${words.renditions[source.rendition]}]`]
  const date = formatDate(source.publishedAt, words)
  return [
    `${quote}${how}`,
    speaker,
    source.outlet,
    date,
    ...rendition,
    ...(href === null ? [] : [href]),
  ].join(' — ')
}
