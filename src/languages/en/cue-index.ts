import type { Agreement } from '#languages/types.ts'
import { type Complement, type CueEntry, cues } from './cues.ts'
import { irregularForms } from './irregular-forms.ts'

/** `finite` may be past or present; `base` needs a plural subject or an auxiliary; `past` may be a participle too. */
type CueFormKind = 'past' | 'present' | 'base' | 'gerund'

/** One inflected form of a cue; entries that share the verb are merged in order, longest phrase first. */
export interface CueForm {
  readonly kind: CueFormKind
  readonly verb: string
  readonly entries: readonly CompiledEntry[]
}

export interface CompiledEntry extends CueEntry {
  /** Words that follow the verb and belong to the cue: on, the finger at. */
  readonly tail: readonly string[]
}

const DOUBLES = new Set(['refer', 'admit', 'rebut', 'slam', 'quip', 'rebuf', 'brag', 'beg', 'put'])
const PAST_LIKE: ReadonlyMap<string, string> = new Map([['put', 'put']])
const NO_REGULAR_PAST = new Set(
  'say tell write read think feel speak swear know find show understand hold lay put go'.split(' '),
)

function regularForms(verb: string): readonly [string, CueFormKind][] {
  const consonantY = /[^aeiou]y$/u.test(verb)
  const e = verb.endsWith('e')
  const doubled = DOUBLES.has(verb) ? verb + verb.slice(-1) : verb
  const present = consonantY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/u.test(verb)
      ? `${verb}es`
      : `${verb}s`
  const past = consonantY ? `${verb.slice(0, -1)}ied` : e ? `${verb}d` : `${doubled}ed`
  const gerund = e && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${doubled}ing`
  return [
    [verb, 'base'],
    [present, 'present'],
    ...(NO_REGULAR_PAST.has(verb) ? [] : [[past, 'past'] satisfies [string, CueFormKind]]),
    [gerund, 'gerund'],
  ]
}

function formsOf(verb: string): readonly [string, CueFormKind][] {
  const irregular = [...irregularForms]
    .filter(([form, base]) => base === verb && !form.endsWith('ing') && !form.endsWith('s'))
    .map(([form]): [string, CueFormKind] => [form, 'past'])
  const same = PAST_LIKE.get(verb)
  return [
    ...regularForms(verb),
    ...irregular,
    ...(same === undefined ? [] : [[same, 'past'] satisfies [string, CueFormKind]]),
  ]
}

function compileForms(): ReadonlyMap<string, CueForm> {
  const byVerb = new Map<string, CompiledEntry[]>()
  for (const entry of cues) {
    const [verb = '', ...tail] = entry.verb.split(' ')
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), { ...entry, tail }])
  }
  const forms = new Map<string, CueForm>()
  for (const [verb, entries] of byVerb) {
    const sorted = entries.toSorted((a, b) => b.tail.length - a.tail.length)
    for (const [form, kind] of formsOf(verb)) forms.set(form, { kind, verb, entries: sorted })
  }
  return forms
}

const FORMS = compileForms()

/** The cue that a normalised word may be. */
export function findCueForm(norm: string): CueForm | undefined {
  return FORMS.get(norm)
}

/** True when one of the entries takes this complement. */
export function takes(entries: readonly CompiledEntry[], complement: Complement): boolean {
  return entries.some((entry) => entry.takes.includes(complement))
}

export const NO_AGREEMENT: Agreement = { gender: null, number: null }
