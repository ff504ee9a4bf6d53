import { ArticleTexts } from './article-texts.tsx'
import { AspectsTable } from './aspects-table.tsx'
import type { ComparisonView } from './comparison-view.ts'
import { ContrastsSection } from './contrasts-section.tsx'
import { NotRead } from './not-read.tsx'
import { WordingFindings } from './wording-findings.tsx'

/** A comparison from what matters most to the texts it came from. */
export function ComparisonResult({
  view,
  filterForm,
}: {
  readonly view: ComparisonView
  readonly filterForm: string
}) {
  const { words } = view
  return (
    <div class="result">
      <Summary view={view} />
      <ContrastsSection view={view} filterForm={filterForm} />
      <section aria-labelledby="aspects-title">
        <h2 id="aspects-title">{words.aspectsTitle}</h2>
        <p class="lead" id="aspects-intro">
          {words.aspectsIntro}
        </p>
        <AspectsTable view={view} />
      </section>
      <WordingFindings view={view} />
      <NotRead view={view} />
      <ArticleTexts view={view} />
    </div>
  )
}

function Summary({ view }: { readonly view: ComparisonView }) {
  const { words, comparison } = view
  const counts = [
    words.articles(comparison.articles.length),
    words.accounts(comparison.accounts.length),
    words.claims(view.claims.size),
    words.contrasts(comparison.contrasts.length),
    words.updates(comparison.updates.length),
  ]
  return (
    <ul class="summary">
      {counts.map((count) => (
        <li>{count}</li>
      ))}
    </ul>
  )
}
