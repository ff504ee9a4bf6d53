/** Characters that steer writing direction unseen, with the names that Unicode abbreviates them by. */
const BIDI_CONTROLS: Readonly<Record<string, string>> = {
  '\u061c': 'ALM',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}

const CONTROL = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/u

export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'control'; readonly text: string; readonly name: string }

/** Parts plain text from bidi controls; the pieces' texts joined are the text. */
export function splitBidiControls(text: string): readonly TextPiece[] {
  return text
    .split(CONTROL)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = BIDI_CONTROLS[piece]
      return name === undefined
        ? { kind: 'text', text: piece }
        : { kind: 'control', text: piece, name }
    })
}

/** For places that hold no markup (page title, options): each control as its name in brackets. */
export function nameBidiControls(text: string): string {
  return splitBidiControls(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.name}]`))
    .join('')
}
