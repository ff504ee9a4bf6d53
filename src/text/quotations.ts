import type { Quotation, Token } from './document.ts'

/** Marks that by design open or close; the press often swaps them, so spacing decides first. */
const OPENERS = new Set(['«', '“', '„', '‘', '‹'])
const CLOSERS = new Set(['»', '”', '’', '›'])

/** Marks of one family may close each other. */
function family(mark: string): string {
  if (mark === '«' || mark === '»') return '«'
  if (mark === '‹' || mark === '›') return '‹'
  if (mark === '‘' || mark === '’' || mark === "'") return "'"
  return '"'
}

type Role = 'opens' | 'closes' | 'either'

/** What a mark's surroundings say: glued to the word after it, it opens; glued to the word before, it closes. */
function roleOf(tokens: readonly Token[], index: number): Role {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined) return 'either'
  const before = tokens[index - 1]
  const gluedBefore =
    !token.spaced &&
    before !== undefined &&
    before.kind !== 'colon' &&
    before.kind !== 'open' &&
    before.norm !== 'ب' &&
    before.norm !== 'ل' &&
    before.norm !== 'ال'
  const gluedAfter =
    next !== undefined &&
    !next.spaced &&
    (next.kind === 'word' ||
      next.kind === 'number' ||
      next.kind === 'quote' ||
      next.kind === 'open')
  if (gluedBefore && !gluedAfter) return 'closes'
  if (gluedAfter && !gluedBefore) return 'opens'
  if (OPENERS.has(token.norm)) return 'opens'
  if (CLOSERS.has(token.norm) && gluedBefore) return 'closes'
  return 'either'
}

/** «” … “», with space on either side of both: a mark that opens by design closes one that closes by design. */
function isSwapped(tokens: readonly Token[], index: number, partner: Open | undefined): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || partner === undefined || !token.spaced || next?.spaced === false)
    return false
  return OPENERS.has(token.norm) && CLOSERS.has(tokens[partner.index]?.norm ?? '')
}

interface Open {
  readonly index: number
  readonly family: string
}

function hasStop(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.kind === 'stop') return true
  return false
}

/**
 * Pairs quotation marks within each paragraph. Copes with swapped, mixed and missing marks:
 * a mark left open reaches to its sentence's end (`closed` false); a stray closing mark is ignored.
 * Single marks pair only when both stand, since they double as apostrophes.
 */
export function findQuotations(tokens: readonly Token[]): readonly Quotation[] {
  const found: Quotation[] = []
  let open: Open[] = []
  const close = (from: Open, to: number, closed: boolean): void => {
    const first = tokens[from.index]
    const last = tokens[closed ? to : to - 1]
    if (first === undefined || last === undefined || to <= from.index + 1) return
    found.push({
      start: first.end,
      end: closed ? last.start : last.end,
      openToken: from.index,
      closeToken: to,
      closed,
    })
  }
  /** A mark that never closes reaches to the end of its sentence. */
  const abandon = (mark: Open, before: number): void => {
    if (mark.family === "'") return
    const stop = tokens.findIndex(({ kind }, i) => i > mark.index && i < before && kind === 'stop')
    close(mark, stop < 0 ? before : stop, false)
  }
  const endParagraph = (at: number): void => {
    const outermost = open.find((mark) => mark.family !== "'")
    if (outermost !== undefined) abandon(outermost, at)
    open = []
  }
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'break') endParagraph(index)
    if (token.kind !== 'quote') continue
    const kin = family(token.norm)
    const top = open.at(-1)
    const partner = open.findLast((mark) => mark.family === kin)
    const role = isSwapped(tokens, index, partner) ? 'closes' : roleOf(tokens, index)
    if (role !== 'opens' && partner !== undefined) {
      close(partner, index, true)
      open = open.slice(0, open.indexOf(partner))
    } else if (
      role !== 'opens' &&
      top !== undefined &&
      top.family !== "'" &&
      kin !== "'" &&
      role === 'closes'
    ) {
      close(top, index, true)
      open = open.slice(0, -1)
    } else if (role === 'opens' || (role === 'either' && kin !== "'")) {
      // A second opening mark after a full stop: the first was never closed.
      if (partner !== undefined && hasStop(tokens, partner.index, index)) {
        abandon(partner, index)
        open = open.slice(0, open.indexOf(partner))
      }
      open.push({ index, family: kin })
    }
  }
  endParagraph(tokens.length)
  return found.sort((a, b) => a.start - b.start)
}
