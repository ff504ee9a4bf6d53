import type { Agreement } from '#languages/types.ts'
import { once } from '#text/once.ts'
import { perWord } from '#text/per-word.ts'
import { type CueEntry, cues } from './cues.ts'
import { irregularForms } from './irregular-forms.ts'

/** `base` needs a plural subject or an auxiliary; `past` may be a participle too. */
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

/** Verbs that double their last letter before -ed and -ing. */
const DOUBLES = new Set(
  'refer admit rebut slam quip brag beg put submit snap pin shrug nod sum dub fret concur chip hit let'.split(
    ' ',
  ),
)
/** Verbs whose past is their base form. */
const UNCHANGED = new Set(['put', 'hit', 'let', 'read'])
/** Verbs with a regular past beside the irregular one. */
const BOTH_PASTS = new Set(['learn', 'spell'])
/** Verbs that the British double and the Americans do not. */
const MAY_DOUBLE = ['signal', 'label', 'counsel', 'marvel']

const irregularByBase = once(() =>
  Map.groupBy(irregularForms.keys(), (form) => irregularForms.get(form)),
)

/** Forms that no ending tells: said, was. */
function irregularPasts(verb: string): readonly string[] {
  if (UNCHANGED.has(verb)) return [verb]
  return (irregularByBase().get(verb) ?? []).filter(
    (form) => !form.endsWith('ing') && (verb === 'be' || !form.endsWith('s')),
  )
}

function formsOf(verb: string): readonly [string, CueFormKind][] {
  const irregular = irregularPasts(verb)
  const pasts = irregular.map((form): [string, CueFormKind] => [form, 'past'])
  if (verb === 'be') return pasts
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
  const isRegular = irregular.length === 0 || BOTH_PASTS.has(verb)
  return [
    [verb, 'base'],
    [present, 'present'],
    [gerund, 'gerund'],
    ...(isRegular ? [[past, 'past'] satisfies [string, CueFormKind]] : []),
    ...pasts,
    ...(MAY_DOUBLE.includes(verb)
      ? ([
          [`${verb}led`, 'past'],
          [`${verb}ling`, 'gerund'],
        ] satisfies [string, CueFormKind][])
      : []),
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

const formsOfCues = once(compileForms)

/** The cue that a normalised word may be. */
export const findCueForm: (norm: string) => CueForm | undefined = perWord((norm) =>
  formsOfCues().get(norm),
)

export const NO_AGREEMENT: Agreement = { gender: null, number: null }
