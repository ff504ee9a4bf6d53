import type { Span } from '#domain/span.ts'
import { Citation } from './citation.tsx'
import type { ComparisonView, PlacedClaim } from './comparison-view.ts'
import { claimHref, needsContext } from './comparison-view.ts'
import { formatDate } from './dates.ts'
import { originalHref } from './links.ts'
import { MarkedText } from './marked-text.tsx'
import { htmlLang, OutsideText } from './outside-text.tsx'
import type { Mark } from './runs.ts'
import { SpeakerLine } from './speaker-line.tsx'

/** A claim's words within their sentence, with who says them, how, where and when. */
export function Quotation(props: {
  readonly view: ComparisonView
  readonly placed: PlacedClaim
  readonly deciding: readonly Span[]
  /** In a table cell: the quote alone, unless its cue changes what it means. */
  readonly compact?: boolean
  /** Name of the account whose column it stands in; not repeated as the speaker. */
  readonly column?: string | undefined
}) {
  const { view, placed, deciding, compact = false } = props
  const { claim, source, language } = placed
  const { words } = view
  const original = originalHref(source.url, source.rendition === 'verbatim' ? claim.quote : null)
  return (
    <figure class={`quotation voice-${claim.voice}`}>
      <figcaption>
        <SpeakerLine view={view} placed={placed} column={props.column} />
      </figcaption>
      <blockquote dir="auto" lang={htmlLang(language)}>
        <MarkedText
          text={source.text}
          range={compact && standsAlone(placed, deciding) ? claim : claim.context}
          marks={marksOf(placed, deciding)}
          words={words}
        />
      </blockquote>
      <p class="origin">
        <OutsideText text={source.outlet} words={words} />
        {' · '}
        {source.publishedAt === null ? (
          <span class="unknown">{words.dateUnknown}</span>
        ) : (
          <time datetime={source.publishedAt}>{formatDate(source.publishedAt, words)}</time>
        )}
        {source.rendition === 'verbatim' ? null : (
          <span class="badge" title={words.renditionHint}>
            {words.renditions[source.rendition]}
          </span>
        )}
      </p>
      <p class="actions">
        <a href={claimHref(view, placed)} data-opens-claim>
          {words.readInArticle}
        </a>
        {original === null || compact ? null : (
          <a href={original} rel="noreferrer">
            {words.original}
          </a>
        )}
      </p>
      {compact ? null : <Citation view={view} placed={placed} />}
    </figure>
  )
}

function standsAlone({ claim }: PlacedClaim, deciding: readonly Span[]): boolean {
  const isInside = deciding.every((span) => claim.start <= span.start && span.end <= claim.end)
  return isInside && !needsContext(claim)
}

function marksOf({ claim }: PlacedClaim, deciding: readonly Span[]): readonly Mark[] {
  const cue: readonly Mark[] = claim.cue === null ? [] : [{ ...rangeOf(claim.cue), kind: 'cue' }]
  const quote: Mark = { ...rangeOf(claim), kind: 'quote' }
  return [quote, ...cue, ...deciding.map((span): Mark => ({ ...rangeOf(span), kind: 'deciding' }))]
}

function rangeOf({ start, end }: Span) {
  return { start, end }
}
