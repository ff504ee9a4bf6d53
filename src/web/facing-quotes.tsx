import type { Child } from 'hono/jsx'
import type { Reason } from '#domain/relation.ts'
import type { ComparisonView } from './comparison-view.ts'
import { decidingSpans } from './comparison-view.ts'
import { Quotation } from './quotation.tsx'
import { ReasonText } from './reason-text.tsx'

/** Two quotes face each other; between them the flag and why it stands there. */
export function FacingQuotes(props: {
  readonly view: ComparisonView
  readonly pair: { readonly a: string; readonly b: string; readonly reasons: readonly Reason[] }
  readonly flag: Child
}) {
  const { view, pair, flag } = props
  return (
    <div class="facing">
      <Side view={view} pair={pair} side="a" />
      <div class="between">
        {flag}
        <h4 class="visually-hidden">{view.words.reason}</h4>
        <ul class="reasons">
          {pair.reasons.map((reason) => (
            <li>
              <ReasonText text={reason.text[view.lang]} words={view.words} />
            </li>
          ))}
        </ul>
      </div>
      <Side view={view} pair={pair} side="b" />
    </div>
  )
}

function Side(props: {
  readonly view: ComparisonView
  readonly pair: { readonly a: string; readonly b: string; readonly reasons: readonly Reason[] }
  readonly side: 'a' | 'b'
}) {
  const { view, pair, side } = props
  const placed = view.claims.get(pair[side])
  if (placed === undefined) return null
  return <Quotation view={view} placed={placed} deciding={decidingSpans(pair.reasons, side)} />
}
