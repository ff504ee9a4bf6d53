/** The text of one line of a page while it is read. */
export interface LineText {
  readonly add: (text: string, isLeading: boolean) => void
  /** Ends a line within the block; true where one has just ended, so that the block ends. */
  readonly breakLine: () => boolean
  /** Parts a short cell from the next; true for a long one and for links alone, which are blocks of their own. */
  readonly endCell: () => boolean
  /** What was read since the last time, with the share of it that leads elsewhere. */
  readonly take: () => { readonly text: string; readonly leading: number }
}

/** A longer cell of a table is prose, and no value in a row. */
const MAX_CELL_CHARS = 80
/** Only these are squeezed, as in a browser: a no-break space is part of the text. */
const SPACES = /[\t\n\f\r ]+/gu

/** Begins an empty line. White space is squeezed as browsers do. */
export function startLine(): LineText {
  let parts: string[] = []
  let length = 0
  let leadingLength = 0
  /** What parts the text so far from the text to come. */
  let gap: '' | ' ' | '\t' | '\n' = ''
  return {
    add(given, isLeading) {
      const squeezed = given.replaceAll(SPACES, ' ')
      const from = squeezed.startsWith(' ') ? 1 : 0
      const core = squeezed.slice(from, squeezed.endsWith(' ') ? -1 : undefined)
      if (gap === '' && from === 1) gap = ' '
      if (core === '') return
      if (length > 0) parts.push(gap)
      parts.push(core)
      length += core.length
      if (isLeading) leadingLength += core.length
      gap = squeezed.endsWith(' ') ? ' ' : ''
    },
    breakLine() {
      if (length === 0 || gap === '\n') return true
      gap = '\n'
      return false
    },
    endCell() {
      if (length > MAX_CELL_CHARS || (length > 0 && leadingLength === length)) return true
      gap = '\t'
      return false
    },
    take() {
      const taken = {
        text: parts.join('').trim(),
        leading: length === 0 ? 0 : leadingLength / length,
      }
      parts = []
      length = 0
      leadingLength = 0
      gap = ''
      return taken
    },
  }
}
