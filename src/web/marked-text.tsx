import type { Range } from '#domain/span.ts'
import { VisibleText } from './outside-text.tsx'
import type { Mark, Run } from './runs.ts'
import { splitRuns } from './runs.ts'
import type { Words } from './words.ts'

/** A range of an outside text with its marks; stands inside an element that has `dir` and `lang`. */
export function MarkedText(props: {
  readonly text: string
  readonly range: Range
  readonly marks: readonly Mark[]
  readonly words: Words
}) {
  const runs = splitRuns(props.text, props.range, props.marks)
  return (
    <>
      {runs.map((run) => (
        <MarkedRun run={run} words={props.words} />
      ))}
    </>
  )
}

function MarkedRun({ run, words }: { readonly run: Run; readonly words: Words }) {
  const text = <VisibleText text={run.text} words={words} />
  if (run.marks.length === 0) return text
  const kinds = new Set(run.marks.map((mark) => mark.kind))
  const classes = [...kinds].filter((kind) => kind !== 'deciding').join(' ')
  // The anchor of a claim stands on its first run only: ids are unique. Two claims may begin at one place.
  const [id, ...more] = run.marks
    .filter((mark) => mark.start === run.start)
    .flatMap((mark) => mark.id ?? [])
  const marked = kinds.has('deciding') ? <mark>{text}</mark> : text
  return (
    <span class={classes || undefined} id={id}>
      {more.reduceRight(
        (inner, anchor) => (
          <span id={anchor}>{inner}</span>
        ),
        marked,
      )}
    </span>
  )
}
