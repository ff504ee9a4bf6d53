// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the table is stacked, and some browsers then drop its own roles
import type { AspectState } from '#domain/comparison.ts'
import type { AspectRow, CellClaim } from './aspect-rows.ts'
import { aspectColumns, aspectRows } from './aspect-rows.ts'
import type { ComparisonView } from './comparison-view.ts'
import { OutsideText, VisibleText } from './outside-text.tsx'
import { Quotation } from './quotation.tsx'
import { ReasonText } from './reason-text.tsx'

const STATE_ICONS: Readonly<Record<AspectState, string>> = {
  contrasts: '≠',
  updates: '↻',
  agrees: '=',
  mixed: '≈',
  apart: '·',
}

const QUOTES_A_CELL = 2

/** A row an aspect, a column an account. Roles are written out: stacked as cards it stays a table to readers of the screen. */
export function AspectsTable({ view }: { readonly view: ComparisonView }) {
  const { words } = view
  const rows = aspectRows(view)
  const columns = aspectColumns(view, rows)
  if (rows.length === 0) return <p class="empty">{words.noAspects}</p>
  return (
    <section class="table-scroll" aria-labelledby="aspects-intro" tabindex={0}>
      <table class="aspects" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.aspect}
            </th>
            {columns.map((account) => (
              <th role="columnheader" scope="col" data-account={account}>
                <AccountName view={view} account={account} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" class={`state-${row.aspect.state}`}>
              <RowHeader view={view} row={row} />
              {columns.map((account) => (
                <Cell view={view} account={account} claims={row.cells.get(account) ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RowHeader({ view, row }: { readonly view: ComparisonView; readonly row: AspectRow }) {
  const { aspect } = row
  const reasons = row.contrasts.flatMap((contrast) =>
    contrast.reasons.slice(0, 1).map((reason) => ({ contrast, reason })),
  )
  return (
    <th role="rowheader" scope="row">
      <span class="aspect-label" dir="auto">
        <VisibleText text={aspect.label[view.lang]} words={view.words} />
      </span>
      <span class="state">
        <span class="icon" aria-hidden="true">
          {STATE_ICONS[aspect.state]}
        </span>
        {view.words.states[aspect.state]}
      </span>
      {reasons.slice(0, 3).map(({ contrast, reason }) => (
        <a class="row-reason" href={`#contrast-${contrast.id}`}>
          <ReasonText text={reason.text[view.lang]} words={view.words} />
        </a>
      ))}
    </th>
  )
}

function Cell(props: {
  readonly view: ComparisonView
  readonly account: string
  readonly claims: readonly CellClaim[]
}) {
  const { view, account, claims } = props
  const { words } = view
  if (claims.length === 0) {
    return (
      <td role="cell" class="silent">
        <span>{words.silent}</span>
      </td>
    )
  }
  const more = claims.slice(QUOTES_A_CELL)
  return (
    <td role="cell">
      <span class="cell-account" aria-hidden="true">
        <AccountName view={view} account={account} />
      </span>
      <CellQuotes view={view} account={account} claims={claims.slice(0, QUOTES_A_CELL)} />
      {more.length === 0 ? null : (
        <details>
          <summary>{words.moreQuotes(more.length)}</summary>
          <CellQuotes view={view} account={account} claims={more} />
        </details>
      )}
    </td>
  )
}

function CellQuotes(props: {
  readonly view: ComparisonView
  readonly account: string
  readonly claims: readonly CellClaim[]
}) {
  const { view, account, claims } = props
  return (
    <>
      {claims.map(({ placed, deciding }) => (
        <Quotation
          view={view}
          placed={placed}
          deciding={deciding}
          column={view.actors.get(account)?.name}
          compact
        />
      ))}
    </>
  )
}

function AccountName({
  view,
  account,
}: {
  readonly view: ComparisonView
  readonly account: string
}) {
  return <OutsideText text={view.actors.get(account)?.name ?? account} words={view.words} />
}
