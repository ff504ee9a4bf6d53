/** A schema of the API's description, as far as people read it. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape | boolean
  readonly required?: readonly string[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly description?: string
}

const REFERENCE = '#/components/schemas/'

/** Every named shape of bodies and answers, field by field; operations link to them by name. */
export function Shapes({ shapes }: { readonly shapes: Readonly<Record<string, Shape>> }) {
  return (
    <>
      <h2 id="shapes">Shapes</h2>
      {Object.entries(shapes).map(([name, shape]) => (
        <section aria-labelledby={`shape-${name}`}>
          <h3 id={`shape-${name}`}>
            <code>{name}</code>
          </h3>
          <Fields shape={shape} />
        </section>
      ))}
    </>
  )
}

function Fields({ shape }: { readonly shape: Shape }) {
  const fields = fieldsOf(shape)
  if (fields.length === 0) return <TypeName shape={shape} />
  return (
    <dl class="fields">
      {fields.map(({ name, field, isRequired }) => (
        <div>
          <dt>
            <code>{name}</code>
            {isRequired ? '' : '?'}
          </dt>
          <dd>
            <TypeName shape={field} /> {field.description ?? ''}
            <Nested field={field} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Fields of an object that has no name of its own stand under the field that holds it. */
function Nested({ field }: { readonly field: Shape }) {
  const inner = alternativesOf(field).flatMap((one) =>
    one.items === undefined ? [one] : [one.items],
  )
  return (
    <>
      {inner
        .filter((shape) => fieldsOf(shape).length > 0)
        .map((shape) => (
          <Fields shape={shape} />
        ))}
    </>
  )
}

/** The type in words; a named shape is a link. */
export function TypeName({ shape }: { readonly shape: Shape }) {
  if (shape.$ref !== undefined) {
    const name = shape.$ref.replace(REFERENCE, '')
    return (
      <a href={`#shape-${name}`}>
        <code>{name}</code>
      </a>
    )
  }
  const choices = alternativesOf(shape)
  if (choices.length > 1) {
    return (
      <>
        {choices.map((choice, at) => (
          <>
            {at === 0 ? '' : ' or '}
            <TypeName shape={choice} />
          </>
        ))}
      </>
    )
  }
  if (shape.items !== undefined) {
    return (
      <>
        list of <TypeName shape={shape.items} />
      </>
    )
  }
  return <span class="type">{plainType(shape)}</span>
}

function plainType(shape: Shape): string {
  if (shape.enum !== undefined) return shape.enum.map(String).join(' | ')
  if (shape.const !== undefined) return String(shape.const)
  return [shape.type ?? 'object'].flat().join(' or ')
}

function alternativesOf(shape: Shape): readonly Shape[] {
  return shape.anyOf ?? shape.oneOf ?? [shape]
}

function fieldsOf(shape: Shape) {
  const parts = [shape, ...(shape.allOf ?? [])]
  return parts.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, field]) => ({
      name,
      field,
      isRequired: required.includes(name),
    })),
  )
}
