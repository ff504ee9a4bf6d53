import type { ReadArticle } from '#domain/comparison.ts'
import type { ComparisonView, PlacedClaim } from './comparison-view.ts'
import { claimHref, fairWords } from './comparison-view.ts'
import { formatShare } from './dates.ts'
import { htmlLang, OutsideText, VisibleText } from './outside-text.tsx'

/** The honest part: what no claim covers, whom nobody could name, which texts nobody could read, which are copies. */
export function NotRead({ view }: { readonly view: ComparisonView }) {
  const { words, comparison } = view
  return (
    <section aria-labelledby="not-read-title">
      <h2 id="not-read-title">{words.notReadTitle}</h2>
      <p class="lead">{words.notReadIntro}</p>
      <ul class="not-read">
        {comparison.articles.map((article) => (
          <li>
            <strong>
              <OutletName view={view} articleKey={article.key} />
            </strong>
            <Unread view={view} article={article} />
          </li>
        ))}
      </ul>
      {comparison.sameOrigin.map(({ articles: [first, second], share }) => (
        <p class="same-origin">
          <strong>{words.sameOriginTitle}: </strong>
          <OutletName view={view} articleKey={first} />
          {' · '}
          <OutletName view={view} articleKey={second} />
          {' — '}
          {words.sameOrigin(formatShare(share, words))}
        </p>
      ))}
    </section>
  )
}

function Unread({
  view,
  article,
}: {
  readonly view: ComparisonView
  readonly article: ReadArticle
}) {
  const { words } = view
  if (article.language === 'und') return <p>{words.unknownLanguage}</p>
  if (article.claims.length === 0) return <p>{words.noClaims}</p>
  const unresolved = article.claims
    .filter((claim) => claim.voice === 'attributed' && (claim.speaker?.name ?? null) === null)
    .flatMap((claim) => view.claims.get(claim.id) ?? [])
  return (
    <>
      <p>
        <meter min={0} max={1} value={article.uncovered} aria-hidden="true" />
        {words.uncovered(formatShare(article.uncovered, words))}
      </p>
      {unresolved.length === 0 ? null : <Unresolved view={view} claims={unresolved} />}
    </>
  )
}

function Unresolved(props: {
  readonly view: ComparisonView
  readonly claims: readonly PlacedClaim[]
}) {
  const { view, claims } = props
  return (
    <details>
      <summary>{view.words.unresolved(claims.length)}</summary>
      <ul>
        {claims.map((placed) => (
          <li dir="auto" lang={htmlLang(placed.language)}>
            <a href={claimHref(view, placed)} data-opens-claim>
              <VisibleText text={fairWords(placed)} words={view.words} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function OutletName({
  view,
  articleKey,
}: {
  readonly view: ComparisonView
  readonly articleKey: string
}) {
  const source = view.sources.get(articleKey)
  return (
    <>
      <OutsideText text={source?.outlet ?? articleKey} words={view.words} />
      {source?.title ? (
        <>
          {': '}
          <OutsideText text={source.title} words={view.words} />
        </>
      ) : null}
    </>
  )
}
