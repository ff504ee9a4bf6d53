import { splitBidiControls } from './bidi-controls.ts'
import type { Words } from './words.ts'

/** Text that came from outside, its bidi controls shown instead of obeyed. Escaped by JSX like all text. */
export function VisibleText({ text, words }: { readonly text: string; readonly words: Words }) {
  return (
    <>
      {splitBidiControls(text).map((piece) =>
        piece.kind === 'text' ? (
          piece.text
        ) : (
          <span class="bidi-control" title={words.bidiControl} dir="ltr">
            {piece.name}
          </span>
        ),
      )}
    </>
  )
}

/** A name or headline from outside within our own sentence. */
export function OutsideText({
  text,
  language,
  words,
}: {
  readonly text: string
  readonly language?: string | undefined
  readonly words: Words
}) {
  return (
    <bdi dir="auto" lang={htmlLang(language)}>
      <VisibleText text={text} words={words} />
    </bdi>
  )
}

/** For a `lang` attribute: none where the language is not known. */
export function htmlLang(language: string | undefined): string | undefined {
  return language === 'und' ? undefined : language
}
