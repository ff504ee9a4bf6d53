import type { Fault } from '#domain/problem.ts'
import type { FormField } from './form-article.ts'
import { FORM_FIELDS, fieldName } from './form-article.ts'
import { VisibleText } from './outside-text.tsx'
import type { Words } from './words.ts'

/** What is wrong with the input, in sentences that the HTTP side has made. */
export interface ShownProblem {
  readonly title: string
  readonly faults: readonly Fault[]
}

/** Names of the fields in the API where they differ from the form's. */
const API_NAMES: Readonly<Record<FormField, string>> = {
  outlet: 'outlet',
  title: 'title',
  date: 'publishedAt',
  text: 'text',
}

/** Faults of one field, by their pointer: `/articles/0/publishedAt` is the first article's date. */
export function faultsOf(
  faults: readonly Fault[],
  index: number,
  field: FormField,
): readonly Fault[] {
  return faults.filter(({ pointer }) => pointer === `/articles/${index}/${API_NAMES[field]}`)
}

export function ProblemList({
  problem,
  words,
}: {
  readonly problem: ShownProblem
  readonly words: Words
}) {
  return (
    <section class="problem" role="alert" aria-labelledby="problem-title">
      <h2 id="problem-title">{problem.title}</h2>
      {problem.faults.length === 0 ? null : (
        <ul>
          {problem.faults.map((fault) => (
            <li>
              <FaultPlace pointer={fault.pointer} words={words} />{' '}
              <VisibleText text={fault.detail} words={words} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function FaultPlace({ pointer, words }: { readonly pointer: string; readonly words: Words }) {
  const [, number, name] = /^\/articles\/(\d+)(?:\/(\w+))?/u.exec(pointer) ?? []
  if (number === undefined) return pointer === '' ? null : <code dir="ltr">{pointer}</code>
  const index = Number(number)
  const field = FORM_FIELDS.find((candidate) => API_NAMES[candidate] === name)
  const article = words.articleNumber(index + 1)
  if (field === undefined) return <a href={`#article-${index + 1}`}>{article}:</a>
  return (
    <a href={`#${fieldName(field, index)}`}>
      {article} · {words.fields[field]}:
    </a>
  )
}
