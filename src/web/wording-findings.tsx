import type { WordingFinding } from '#domain/comparison.ts'
import type { ComparisonView } from './comparison-view.ts'
import { claimHref } from './comparison-view.ts'
import { OutsideText, VisibleText } from './outside-text.tsx'

type Use = WordingFinding['uses'][number]

/** Different names of one referent: who uses which, and how they are charged. */
export function WordingFindings({ view }: { readonly view: ComparisonView }) {
  const { words, lang, comparison } = view
  if (comparison.wording.length === 0) return null
  return (
    <section aria-labelledby="wording-title">
      <h2 id="wording-title">{words.wordingTitle}</h2>
      <p class="lead">{words.wordingIntro}</p>
      <dl class="wording">
        {comparison.wording.map((finding) => (
          <div>
            <dt dir="auto">
              <VisibleText text={finding.label[lang]} words={words} />
            </dt>
            {groupUses(finding.uses).map((uses) => (
              <UseGroup view={view} uses={uses} />
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

function UseGroup({
  view,
  uses,
}: {
  readonly view: ComparisonView
  readonly uses: readonly Use[]
}) {
  const { words } = view
  const [first] = uses
  if (first === undefined) return null
  const source = view.sources.get(first.article)
  const language = view.comparison.articles.find(({ key }) => key === first.article)?.language
  const claim = uses.find((use) => use.claim !== null)?.claim ?? null
  const placed = claim === null ? undefined : view.claims.get(claim)
  const name = <OutsideText text={first.quote} language={language} words={words} />
  return (
    <dd class={`charge-${first.charge}`}>
      <span class="named">
        {placed === undefined ? (
          name
        ) : (
          <a href={claimHref(view, placed)} data-opens-claim>
            {name}
          </a>
        )}
      </span>
      <span class="times">×{uses.length}</span>
      <span class="badge">{words.charges[first.charge]}</span>
      <span class="origin">
        <OutsideText text={source?.outlet ?? first.article} words={words} />
      </span>
    </dd>
  )
}

/** The same words of one article stand together, with how often they are used. */
function groupUses(uses: readonly Use[]): readonly (readonly Use[])[] {
  const groups = Map.groupBy(uses, (use) => JSON.stringify([use.article, use.quote, use.charge]))
  return [...groups.values()]
}
