import type { Range } from '#domain/span.ts'

const EDGE = /[\s\u00a0.,،؛;:!؟?…\-–—/|•*]/u
const MARKS_OPEN = new Set(['«', '“', '„', '"', '”', '‘', "'"])
const MARKS_CLOSE = new Set(['»', '”', '“', '"', '’', "'"])

/**
 * Takes closing punctuation, and quotation marks around the whole, off a span. A mark that has its
 * partner inside stays. Null when no letter or digit is left.
 */
export function trimSpan(text: string, range: Range): Range | null {
  let { start, end } = range
  for (let changed = true; changed && start < end; ) {
    const [startBefore, endBefore] = [start, end]
    while (start < end && EDGE.test(text[start] ?? '')) start += 1
    while (start < end && EDGE.test(text[end - 1] ?? '')) end -= 1
    if (
      MARKS_OPEN.has(text[start] ?? '') &&
      !hasPartner(text.slice(start + 1, end), text[start] ?? '')
    )
      start += 1
    else if (
      MARKS_CLOSE.has(text[end - 1] ?? '') &&
      !hasPartner(text.slice(start, end - 1), text[end - 1] ?? '')
    )
      end -= 1
    else if (wrapsWhole(text.slice(start, end))) {
      start += 1
      end -= 1
    }
    changed = start !== startBefore || end !== endBefore
  }
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null
}

/** True when the rest of the span holds a mark that pairs with this one. */
function hasPartner(rest: string, mark: string): boolean {
  if (mark === '«' || mark === '»') return /[«»]/u.test(rest)
  if (mark === "'" || mark === '‘' || mark === '’') return /['‘’]/u.test(rest)
  return count(rest, /["“”„]/gu) % 2 === 1
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** True when the first and last characters are one pair of marks with none inside. */
function wrapsWhole(span: string): boolean {
  const first = span[0] ?? ''
  const last = span.at(-1) ?? ''
  if (span.length < 3 || !MARKS_OPEN.has(first) || !MARKS_CLOSE.has(last)) return false
  return !/["“”„«»]/u.test(span.slice(1, -1))
}
