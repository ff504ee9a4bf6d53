import type { Aspect, AspectState } from '#domain/comparison.ts'
import type { Contrast } from '#domain/relation.ts'
import type { Span } from '#domain/span.ts'
import type { ComparisonView, PlacedClaim } from './comparison-view.ts'
import { accountOf, decidingSpans } from './comparison-view.ts'

/** A cell's claim with the words that this row's contrasts turn on. */
export interface CellClaim {
  readonly placed: PlacedClaim
  readonly deciding: readonly Span[]
}

export interface AspectRow {
  readonly aspect: Aspect
  readonly contrasts: readonly Contrast[]
  /** By column, the accounts that speak. */
  readonly cells: ReadonlyMap<string, readonly CellClaim[]>
}

const STATE_ORDER: readonly AspectState[] = ['contrasts', 'updates', 'mixed', 'agrees', 'apart']

/** Rows with the most telling state first; contrasting claims first within a cell. */
export function aspectRows(view: ComparisonView): readonly AspectRow[] {
  return view.comparison.aspects
    .toSorted((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state))
    .map((aspect) => rowOf(view, aspect))
}

/** Columns: who speaks most often first, else in the order of the articles; people stand in their institution's. */
export function aspectColumns(view: ComparisonView, rows: readonly AspectRow[]): readonly string[] {
  const accounts = view.comparison.accounts.map(
    ({ actorId }) => accountOf(view, actorId) ?? actorId,
  )
  const spoken = (account: string) => rows.filter((row) => row.cells.has(account)).length
  return [...new Set(accounts)]
    .filter((account) => spoken(account) > 0)
    .toSorted((a, b) => spoken(b) - spoken(a))
}

function rowOf(view: ComparisonView, aspect: Aspect): AspectRow {
  const ids = new Set(aspect.cells.flatMap((cell) => cell.claims))
  const contrasts = view.comparison.contrasts.filter(({ a, b }) => ids.has(a) && ids.has(b))
  const cells = new Map<string, readonly CellClaim[]>()
  for (const cell of aspect.cells) {
    const account = accountOf(view, cell.actorId) ?? cell.actorId
    const claims = cell.claims.flatMap((id) => cellClaim(view, contrasts, id))
    const joined = [...(cells.get(account) ?? []), ...claims]
    cells.set(
      account,
      joined.toSorted((a, b) => Number(b.deciding.length > 0) - Number(a.deciding.length > 0)),
    )
  }
  return { aspect, contrasts, cells }
}

function cellClaim(
  view: ComparisonView,
  contrasts: readonly Contrast[],
  id: string,
): readonly CellClaim[] {
  const placed = view.claims.get(id)
  if (placed === undefined) return []
  const deciding = contrasts.flatMap((contrast) => [
    ...(contrast.a === id ? decidingSpans(contrast.reasons, 'a') : []),
    ...(contrast.b === id ? decidingSpans(contrast.reasons, 'b') : []),
  ])
  return [{ placed, deciding }]
}
