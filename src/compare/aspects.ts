import type { Account, Aspect } from '#domain/comparison.ts'
import type { Bilingual, Reading } from '#domain/relation.ts'
import { packFor } from '#languages/index.ts'
import { axisOf } from '#relate/reasons.ts'
import type { AccountedReading, Links } from './links.ts'

/** One thing that a claim's frame bears: what the row is about, and what it is said of. */
interface Bearing {
  readonly claim: AccountedReading
  readonly referent: ReadonlySet<string>
}

const LABELS: Readonly<Record<string, Bilingual>> = {
  figure: { ar: 'العدد', en: 'Count' },
  date: { ar: 'الموعد', en: 'Date' },
  purpose: { ar: 'الغاية', en: 'Purpose' },
}

/**
 * Rows of the side-by-side table: by axis, figure unit, purpose or date, each with its referent.
 * A row needs two accounts; an account that is silent on it has no cell.
 */
export function findAspects(claims: readonly AccountedReading[], links: Links): readonly Aspect[] {
  const rows = new Map<string, Bearing[]>()
  for (const claim of claims)
    for (const [key, referent] of bearingsOf(claim.reading)) {
      const row = rows.get(key)
      if (row === undefined) rows.set(key, [{ claim, referent }])
      else row.push({ claim, referent })
    }
  const stateOf = indexStates(links)
  const aspects: Aspect[] = []
  for (const [key, bearings] of rows)
    splitByReferent(key, bearings).forEach((group, at) => {
      const cells = toCells(group.map(({ claim }) => claim))
      if (cells.length < 2) return
      aspects.push({
        id: at === 0 ? key : `${key}:${at + 1}`,
        label: labelOf(key, group),
        cells,
        state: stateOf(group.map(({ claim }) => claim.reading.claim.id)),
      })
    })
  return aspects.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
}

const ORDER: readonly Aspect['state'][] = ['contrasts', 'mixed', 'updates', 'agrees', 'apart']

function bearingsOf(reading: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const { frame, terms } = reading
  const found = new Map<string, Set<string>>()
  const put = (key: string, stems: readonly string[]) => {
    const known = found.get(key)
    if (known === undefined) found.set(key, new Set(stems))
    else for (const stem of stems) known.add(stem)
  }
  const quote = terms.filter(({ inQuote }) => inQuote).map(({ stem }) => stem)
  for (const { axis, referent } of frame.poles) put(`axis:${axis}`, referent)
  for (const { unit, referent } of frame.figures) put(`figure:${unit}`, referent)
  for (const { role } of frame.slots) if (role === 'purpose') put('purpose', quote)
  if (frame.dates.length > 0) put('date', quote)
  return found
}

/** Words that two claims must share to stand in one row; dates and purposes have no referent but their whole quote. */
const MIN_SHARED = 1
const MIN_SHARED_OF_QUOTE = 2

/** Claims of one key stand in one row as far as they share their referent with the row's first claim. */
function splitByReferent(
  key: string,
  bearings: readonly Bearing[],
): readonly (readonly Bearing[])[] {
  const least = key === 'date' || key === 'purpose' ? MIN_SHARED_OF_QUOTE : MIN_SHARED
  const groups: Bearing[][] = []
  for (const bearing of bearings) {
    const group = groups.find(([first]) => first && countShared(first, bearing) >= least)
    if (group === undefined) groups.push([bearing])
    else group.push(bearing)
  }
  return groups
}

function countShared(a: Bearing, b: Bearing): number {
  let shared = 0
  for (const stem of b.referent) if (a.referent.has(stem)) shared += 1
  return shared
}

function toCells(claims: readonly AccountedReading[]): readonly Account[] {
  const cells = new Map<string, Set<string>>()
  for (const { actorId, reading } of claims) {
    if (actorId === null) continue
    const cell = cells.get(actorId)
    if (cell === undefined) cells.set(actorId, new Set([reading.claim.id]))
    else cell.add(reading.claim.id)
  }
  return [...cells].map(([actorId, ids]) => ({ actorId, claims: [...ids] }))
}

function labelOf(key: string, group: readonly Bearing[]): Bilingual {
  const [kind = '', id = ''] = key.split(':')
  const base = (kind === 'axis' ? axisOf(id)?.label : LABELS[kind]) ?? { ar: id, en: id }
  const of = kind === 'figure' ? nameUnit(id) : null
  const word = commonWord(group)
  return {
    ar: [base.ar, of?.ar ?? word].filter((part) => part !== null).join(': '),
    en: [base.en, of?.en ?? word].filter((part) => part !== null).join(': '),
  }
}

/** What a unit is called in each language; null for one that no pack lists (a counted noun's stem). */
function nameUnit(id: string): Bilingual | null {
  const name = (language: string) =>
    packFor(language)?.units.find(({ unit }) => unit === id)?.terms[0]
  const [ar, en] = [name('ar'), name('en')]
  return ar === undefined || en === undefined ? null : { ar, en }
}

/** The word that most claims of the row say it of, as one of them writes it. */
function commonWord(group: readonly Bearing[]): string | null {
  const counts = new Map<string, number>()
  for (const { referent } of group)
    for (const stem of referent) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const [best] = [...counts].toSorted((left, right) => right[1] - left[1])
  if (best === undefined) return null
  for (const { claim } of group) {
    const { claim: said, terms } = claim.reading
    const term = terms.find(({ stem, inQuote }) => inQuote && stem === best[0])
    if (term !== undefined) return said.quote.slice(term.start - said.start, term.end - said.start)
  }
  return null
}

function indexStates(links: Links): (ids: readonly string[]) => Aspect['state'] {
  const byClaim = new Map<string, [other: string, state: Aspect['state']][]>()
  const put = (state: Aspect['state'], pairs: Links['updates']) => {
    for (const { a, b } of pairs) {
      const known = byClaim.get(a)
      if (known === undefined) byClaim.set(a, [[b, state]])
      else known.push([b, state])
    }
  }
  put('contrasts', links.contrasts)
  put('updates', links.updates)
  put('agrees', links.agreements)
  return (ids) => {
    const row = new Set(ids)
    const found = new Set<Aspect['state']>()
    for (const id of ids)
      for (const [other, state] of byClaim.get(id) ?? []) if (row.has(other)) found.add(state)
    const [first] = found
    return first === undefined ? 'apart' : found.size === 1 ? first : 'mixed'
  }
}
