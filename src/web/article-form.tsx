import type { Fault } from '#domain/problem.ts'
import type { FormArticle, FormField } from './form-article.ts'
import { FORM_FIELDS, fieldName, MAX_FORM_ARTICLES, padForm } from './form-article.ts'
import { hrefIn } from './links.ts'
import { faultsOf } from './problem-list.tsx'
import type { Lang, Words } from './words.ts'
import { wordsOf } from './words.ts'

export const COMPARE_FORM = 'compare-form'

/** The articles to compare. Buttons that only change the form (`name=add`) work without the script. */
export function ArticleForm(props: {
  readonly lang: Lang
  readonly form: readonly FormArticle[]
  readonly faults: readonly Fault[]
}) {
  const { lang, faults } = props
  const words = wordsOf(lang)
  const articles = padForm(props.form)
  return (
    <form
      id={COMPARE_FORM}
      class="articles"
      method="post"
      action={hrefIn(lang, '/')}
      data-busy={words.comparing}
    >
      <div class="article-fields">
        {articles.map((article, index) => (
          <fieldset id={`article-${index + 1}`}>
            <legend>{words.articleNumber(index + 1)}</legend>
            {FORM_FIELDS.map((field) => (
              <Field
                field={field}
                index={index}
                value={article[field]}
                faults={faultsOf(faults, index, field)}
                words={words}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <div class="buttons">
        <button type="submit" class="primary">
          {words.compare}
        </button>
        {articles.length >= MAX_FORM_ARTICLES ? null : (
          <button
            type="submit"
            name="add"
            value="1"
            formaction={hrefIn(lang, `/#article-${articles.length + 1}`)}
            formnovalidate
          >
            {words.add}
          </button>
        )}
        <span role="status" aria-live="polite" data-status />
      </div>
      <p class="hint">{words.nothingStored}</p>
    </form>
  )
}

function Field(props: {
  readonly field: FormField
  readonly index: number
  readonly value: string
  readonly faults: readonly Fault[]
  readonly words: Words
}) {
  const { field, index, value, faults, words } = props
  const id = fieldName(field, index)
  const hint = field === 'date' ? words.dateHint : field === 'text' ? words.textHint : null
  const optional = field === 'title' || field === 'date'
  const describedBy = [
    ...(hint === null ? [] : [`${id}-hint`]),
    ...(faults.length === 0 ? [] : [`${id}-fault`]),
  ]
  const attributes = {
    id,
    name: id,
    dir: 'auto',
    'aria-describedby': describedBy.length === 0 ? undefined : describedBy.join(' '),
    'aria-invalid': faults.length === 0 ? undefined : 'true',
  } as const
  return (
    <div class={`field field-${field}`}>
      <label for={id}>
        {words.fields[field]} {optional ? <small>({words.optional})</small> : null}
      </label>
      {field === 'text' ? (
        // The parser drops one line feed at the start of a textarea: ours, not the writer's.
        <textarea {...attributes} rows={10}>{`\n${value}`}</textarea>
      ) : (
        <input {...attributes} type="text" value={value} autocomplete="off" />
      )}
      {hint === null ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.length === 0 ? null : (
        <p class="fault" id={`${id}-fault`}>
          {faults.map((fault) => fault.detail).join(' ')}
        </p>
      )}
    </div>
  )
}
