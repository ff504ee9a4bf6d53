import type { Contrast, Link } from '#domain/relation.ts'
import type { ComparisonView } from './comparison-view.ts'
import { accountsOfPair } from './comparison-view.ts'
import { FacingQuotes } from './facing-quotes.tsx'
import { passesFilters } from './filters.ts'

/** One contrast. Those that the filter leaves out stay in the page, hidden, for the script to bring back. */
export function ContrastCard({
  view,
  contrast,
}: {
  readonly view: ComparisonView
  readonly contrast: Contrast
}) {
  const { words } = view
  const accounts = accountsOfPair(view, contrast)
  const named = [...new Set(accounts)].filter((account) => account !== null)
  return (
    <article
      class={`contrast ${contrast.strength}`}
      id={`contrast-${contrast.id}`}
      data-kind={contrast.kind}
      data-strength={contrast.strength}
      data-accounts={named.join(' ')}
      hidden={!passesFilters(view.filters, contrast, accounts)}
    >
      <FacingQuotes
        view={view}
        pair={contrast}
        flag={
          <h3 class="flag">
            <span class="icon" aria-hidden="true">
              ≠
            </span>
            {words.kinds[contrast.kind]}
            <span class="strength">{words.strengths[contrast.strength]}</span>
          </h3>
        }
      />
    </article>
  )
}

export function UpdateCard({ view, link }: { readonly view: ComparisonView; readonly link: Link }) {
  return (
    <article class="contrast update" id={`update-${link.id}`}>
      <FacingQuotes
        view={view}
        pair={link}
        flag={
          <h3 class="flag">
            <span class="icon" aria-hidden="true">
              ↻
            </span>
            {view.words.states.updates}
          </h3>
        }
      />
    </article>
  )
}
