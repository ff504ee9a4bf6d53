import type { Contrast } from '#domain/relation.ts'
import type { ComparisonView } from './comparison-view.ts'
import { accountsOfPair } from './comparison-view.ts'
import { ContrastCard, UpdateCard } from './contrast-card.tsx'
import { FilterFields } from './filter-fields.tsx'
import { passesFilters } from './filters.ts'

/** The contrasts, strong ones open and weak ones folded, then the updates. */
export function ContrastsSection({
  view,
  filterForm,
}: {
  readonly view: ComparisonView
  readonly filterForm: string
}) {
  const { words } = view
  const { contrasts, updates } = view.comparison
  const strong = byScore(contrasts.filter((contrast) => contrast.strength === 'strong'))
  const weak = byScore(contrasts.filter((contrast) => contrast.strength === 'weak'))
  const shown = contrasts.filter((contrast) =>
    passesFilters(view.filters, contrast, accountsOfPair(view, contrast)),
  )
  return (
    <>
      <section aria-labelledby="contrasts-title">
        <h2 id="contrasts-title">{words.contrastsTitle}</h2>
        {contrasts.length === 0 ? (
          <p class="empty">{words.noContrasts}</p>
        ) : (
          <>
            <p class="lead">
              {words.contrastsIntro} <strong>{words.noVerdict}</strong>
            </p>
            <FilterFields view={view} form={filterForm} shown={shown.length} />
          </>
        )}
        {strong.map((contrast) => (
          <ContrastCard view={view} contrast={contrast} />
        ))}
        {weak.length === 0 ? null : (
          <details class="fold" open={strong.length === 0 || view.filters.strength === 'weak'}>
            <summary>{words.weakContrasts(weak.length)}</summary>
            <p class="lead">{words.weakHint}</p>
            {weak.map((contrast) => (
              <ContrastCard view={view} contrast={contrast} />
            ))}
          </details>
        )}
      </section>
      {updates.length === 0 ? null : (
        <section aria-labelledby="updates-title">
          <h2 id="updates-title">{words.updatesTitle}</h2>
          <p class="lead">{words.updatesIntro}</p>
          {updates.map((link) => (
            <UpdateCard view={view} link={link} />
          ))}
        </section>
      )}
    </>
  )
}

function byScore(contrasts: readonly Contrast[]): readonly Contrast[] {
  return contrasts.toSorted((a, b) => b.score - a.score)
}
