import type { ComparisonView, PlacedClaim } from './comparison-view.ts'
import { claimHref, fairWords } from './comparison-view.ts'
import { formatDate } from './dates.ts'
import { originalHref } from './links.ts'
import { OutsideText } from './outside-text.tsx'
import { modeName, speakerName } from './speaker-line.tsx'

/** A citation to copy: quote, speaker, outlet, date, link. Readable without the script that copies it. */
export function Citation(props: { readonly view: ComparisonView; readonly placed: PlacedClaim }) {
  const { view, placed } = props
  const { words } = view
  const original = originalHref(placed.source.url, null)
  const ownLink = original === null && view.stored ? claimHref(view, placed) : undefined
  return (
    <details class="citation">
      <summary>{words.citation}</summary>
      <p data-citation data-link={ownLink}>
        <OutsideText
          text={citationOf(view, placed, original)}
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

function citationOf(view: ComparisonView, placed: PlacedClaim, original: string | null): string {
  const { claim, source } = placed
  const { words } = view
  const [opening, closing] = view.lang === 'ar' ? ['«', '»'] : ['“', '”']
  // Reported words are not the speaker's own: the quotation marks must not say so.
  const how = claim.mode === 'direct' ? '' : ` (${modeName(claim, words)})`
  const names = new Set([speakerName(view, placed) ?? words.unknownSpeaker, source.outlet])
  const rendition =
    source.rendition === 'verbatim' ? null : `[${words.renditions[source.rendition]}]`
  return [
    `${opening}${fairWords(placed)}${closing}${how}`,
    ...names,
    formatDate(source.publishedAt, words),
    rendition,
    original,
  ]
    .filter((part) => part !== null)
    .join(' — ')
}
