import { OutsideText, VisibleText } from './outside-text.tsx'
import type { Words } from './words.ts'

const QUOTED = /([«“"][^»”"]*[»”"])/u

/** A reason's sentence; the words it quotes are set apart, so that each side keeps its own direction. */
export function ReasonText({ text, words }: { readonly text: string; readonly words: Words }) {
  return (
    <>
      {text.split(QUOTED).map((piece) =>
        QUOTED.test(piece) ? (
          <>
            {piece.slice(0, 1)}
            <OutsideText text={piece.slice(1, -1)} words={words} />
            {piece.slice(-1)}
          </>
        ) : (
          <VisibleText text={piece} words={words} />
        ),
      )}
    </>
  )
}
