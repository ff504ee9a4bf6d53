import { endsClause, rowAfter } from './clause.ts'
import { matchAt } from './phrase-index.ts'
import type { NumberRun, ReadText, Run, TermRun } from './read-text.ts'

const MAX_TO_COUNT = 14

/** The noun before a number that it counts: «put the number of cancelled flights at 180», «بلغ عدد الرحلات الملغاة 180». */
export function findCount(text: ReadText, { from }: NumberRun, within: Run): TermRun | null {
  const { lexicon, norms, document } = text
  let floor = within.from
  for (let at = from - 1; at >= Math.max(0, from - MAX_TO_COUNT); at--) {
    // «The number of detainees, according to the observatory, is 112»: one comma opens, the other closes.
    const opened = isComma(text, at) ? openedBy(text, at, within) : null
    if (opened !== null) {
      at = opened
      floor = 0
      continue
    }
    if (at < floor || endsClause(text, at) || isNumber(text, at)) return null
    const marker = matchAt(lexicon.counts, norms, at, from)
    if (marker === null) continue
    const row = rowAfter(text, marker.to, from, MAX_COUNTED)
    // Modifiers stand before an English noun, which is plural, and behind an Arabic one.
    const plural = row.findLast((term) => norms[term.from]?.endsWith('s'))
    const noun = lexicon.modifiersFirst ? (plural ?? row.at(-1)) : row[0]
    return document.tokens[noun?.from ?? -1]?.kind === 'word' ? (noun ?? null) : null
  }
  return null
}

const MAX_COUNTED = 3
const MAX_INSERTED = 10

/** The comma that opens what another closes right before a count; null where none does, or a number stands between. */
function openedBy(text: ReadText, closing: number, within: Run): number | null {
  if (closing !== within.from - 1) return null
  for (let at = closing - 1; at >= Math.max(0, closing - MAX_INSERTED); at--) {
    if (isComma(text, at)) return at
    if (endsClause(text, at) || isNumber(text, at)) return null
  }
  return null
}

function isComma({ document }: ReadText, at: number): boolean {
  return document.tokens[at]?.kind === 'comma'
}

/** True for a number in digits or of several words. */
export function isNumber({ numbers, document }: ReadText, at: number): boolean {
  return (
    document.tokens[at]?.kind === 'number' ||
    numbers.some(({ from, to }) => from <= at && at < to && to - from > 1)
  )
}
