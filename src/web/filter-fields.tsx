import { CONTRAST_KINDS } from '#domain/relation.ts'
import { nameBidiControls } from './bidi-controls.ts'
import type { ComparisonView } from './comparison-view.ts'
import { accountsOfPair } from './comparison-view.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** Filters that travel with a form (so they work without the script); the script applies them at once. */
export function FilterFields(props: {
  readonly view: ComparisonView
  /** Id of the form they belong to. */
  readonly form: string
  readonly shown: number
}) {
  const { view, form, shown } = props
  const { words, filters, comparison } = view
  const { contrasts } = comparison
  const kinds = CONTRAST_KINDS.filter((kind) => contrasts.some((found) => found.kind === kind))
  const accounts = new Set(contrasts.flatMap((contrast) => accountsOfPair(view, contrast)))
  const named = comparison.actors.filter((actor) => accounts.has(actor.id))
  const count = words.shownOf
    .replace('{shown}', String(shown))
    .replace('{all}', String(contrasts.length))
  return (
    <fieldset class="filters" data-filters>
      <legend>{words.filters}</legend>
      <Select
        form={form}
        name="kind"
        label={words.filterKind}
        all={words.all}
        chosen={filters.kind}
        choices={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      <Select
        form={form}
        name="strength"
        label={words.filterStrength}
        all={words.all}
        chosen={filters.strength}
        choices={[
          { value: 'strong', label: words.strengths.strong },
          { value: 'weak', label: words.strengths.weak },
        ]}
      />
      <Select
        form={form}
        name="account"
        label={words.filterAccount}
        all={words.all}
        chosen={filters.account}
        choices={named.map((actor) => ({ value: actor.id, label: nameBidiControls(actor.name) }))}
      />
      <button type="submit" form={form} data-apply>
        {words.applyFilters}
      </button>
      <output data-shown data-template={words.shownOf}>
        {count}
      </output>
    </fieldset>
  )
}

function Select(props: {
  readonly form: string
  readonly name: string
  readonly label: string
  readonly all: string
  readonly chosen: string | null
  readonly choices: readonly Choice[]
}) {
  return (
    <label>
      <span>{props.label}</span>
      <select name={props.name} form={props.form}>
        <option value="">{props.all}</option>
        {props.choices.map((choice) => (
          <option value={choice.value} selected={choice.value === props.chosen} dir="auto">
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
