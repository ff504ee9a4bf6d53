import type { Agreement } from '#languages/types.ts'
import { once } from '#text/once.ts'
import { perWord } from '#text/per-word.ts'
import { type CueEntry, cues } from './cues.ts'
import { foldWord } from './fold.ts'

type CueFormKind = 'past' | 'present' | 'participle' | 'noun'

/** One inflected form of a cue. */
export interface CueForm {
  readonly entry: CueEntry
  readonly lemma: string
  readonly kind: CueFormKind
  readonly agreement: Agreement
  /** Prepositions of the entry, folded. */
  readonly prepositions: ReadonlySet<string>
}

type Number = Agreement['number']

/** A verb whose last root letter is weak loses it before a vowel: دعا، دعت؛ يدعو، يدعون. */
function weakStem(folded: string): string {
  return /[اوي]$/u.test(folded) ? folded.slice(0, -1) : folded
}

function pastForms(past: string): readonly [string, 'm' | 'f', Number][] {
  const isWeak = /[اي]$/u.test(past)
  const stem = isWeak ? past.slice(0, -1) : past
  return [
    [past, 'm', 'singular'],
    [`${stem}ت`, 'f', 'singular'],
    [`${stem}وا`, 'm', 'plural'],
    [`${isWeak ? `${stem}ي` : stem}ا`, 'm', 'dual'],
    [`${stem}تا`, 'f', 'dual'],
  ]
}

function presentForms(present: string): readonly [string, 'm' | 'f', Number][] {
  const rest = present.slice(1)
  const stem = weakStem(rest)
  return [
    [`ي${rest}`, 'm', 'singular'],
    [`ت${rest}`, 'f', 'singular'],
    [`ي${stem}ون`, 'm', 'plural'],
    [`ي${rest}ان`, 'm', 'dual'],
    [`ت${rest}ان`, 'f', 'dual'],
  ]
}

/** A verb with a weak last letter loses it after لم: ينفي, لم ينفِ. */
function jussiveForms(present: string): readonly [string, 'm' | 'f', Number][] {
  const stem = weakStem(present.slice(1))
  if (stem.length === present.length - 1) return []
  return [
    [`ي${stem}`, 'm', 'singular'],
    [`ت${stem}`, 'f', 'singular'],
  ]
}

/** Participles in the accusative of state: مؤكدا، مؤكدة، مؤكدين. */
function participleForms(participle: string): readonly [string, 'm' | 'f', Number][] {
  const stem = participle.endsWith('ي') ? participle : participle
  return [
    [`${stem}ا`, 'm', 'singular'],
    [`${stem}ه`, 'f', 'singular'],
    [`${stem}ين`, 'm', 'plural'],
    [`${stem}تين`, 'f', 'dual'],
  ]
}

/** Verbal nouns with the speaker's pronoun: قوله، قولها، قولهم. */
function nounForms(noun: string): readonly [string, 'm' | 'f', Number][] {
  const stem = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun
  return [
    [`${stem}ه`, 'm', 'singular'],
    [`${stem}ها`, 'f', 'singular'],
    [`${stem}هم`, 'm', 'plural'],
    [`${stem}هما`, 'm', 'dual'],
  ]
}

function compileCues(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>()
  for (const entry of cues) {
    const [past = '', present = '', participle = ''] = entry.verb.split(' ')
    const prepositions = new Set((entry.prepositions ?? []).map(foldWord))
    const inPresent =
      entry.presentTakes === undefined ? entry : { ...entry, takes: entry.presentTakes }
    const add = (kind: CueFormKind, list: readonly [string, 'm' | 'f', Number][]): void => {
      for (const [form, gender, number] of list) {
        const known = forms.get(form)
        if (known !== undefined && known.entry.ambiguous !== true) continue
        if (known !== undefined && entry.ambiguous === true) continue
        const taking = kind === 'present' ? inPresent : entry
        forms.set(form, {
          entry: taking,
          lemma: past === '-' ? participle : past,
          kind,
          agreement: { gender, number },
          prepositions,
        })
      }
    }
    if (past !== '-') add('past', pastForms(foldWord(past)))
    if (present !== '-') add('present', presentForms(foldWord(present)))
    // Only these still report under a negation.
    const reportsNegated = entry.stance === 'deny' || entry.opinion === true
    if (present !== '-' && reportsNegated) add('present', jussiveForms(foldWord(present)))
    if (participle !== '-') add('participle', participleForms(foldWord(participle)))
    if (entry.noun !== undefined) add('noun', nounForms(foldWord(entry.noun)))
  }
  return forms
}

const formsOfCues = once(compileCues)

/** «It turned out», «it was decided», «a town»: spelt like «she explains», «she decides», «she, condemning», and far more common. */
const HOMOGRAPHS = new Set(['تبين', 'وتبين', 'تقرر', 'وتقرر', 'فتبين', 'مدينه', 'ومدينه'])

/** The cue that a normalised word may be, with or without a leading و or ف. */
export const findCueForm: (norm: string) => CueForm | undefined = perWord(lookUp)

function lookUp(norm: string): CueForm | undefined {
  if (HOMOGRAPHS.has(norm)) return undefined
  const forms = formsOfCues()
  const whole = forms.get(norm)
  if (whole !== undefined) return whole
  if (norm[0] === 'و' || norm[0] === 'ف') return forms.get(norm.slice(1))
  // «ختم حديثه بتأكيده أن»
  const noun = norm[0] === 'ب' ? forms.get(norm.slice(1)) : undefined
  return noun?.kind === 'noun' ? noun : undefined
}

/** «ما ذكرته الوكالة», «كما وصفها»: the cue of a finite verb with an object pronoun. */
export const findCueWithObject: (norm: string) => CueForm | undefined = perWord((norm) => {
  const verb = norm.replace(/(?:ه|ها|هم|هما)$/u, '')
  const form = verb === norm ? undefined : findCueForm(verb)
  return form?.kind === 'past' || form?.kind === 'present' ? form : undefined
})

/** True for a cue with و or ف written on to it: وأكد, but not وصف, وعد. */
export const isLinkedCue: (norm: string) => boolean = perWord((norm) => {
  const forms = formsOfCues()
  return (norm[0] === 'و' || norm[0] === 'ف') && !forms.has(norm) && forms.has(norm.slice(1))
})
