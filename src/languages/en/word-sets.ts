import { listWords } from '#languages/word-lists.ts'
import type { Token } from '#text/document.ts'
import { perWord } from '#text/per-word.ts'
import { countries } from './countries.ts'
import { occasions } from './cues.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  lightAdverbs,
  prepositions,
  pronouns,
  relatives,
  weekdayNames,
} from './function-words.ts'
import { irregularForms } from './irregular-forms.ts'
import { months } from './months.ts'
import {
  courts,
  documents,
  evidence,
  groups,
  institutions,
  media,
  modifiers,
  nameParticles,
  sources,
  titles,
} from './nouns.ts'

const words = listWords(
  {
    titles,
    institutions,
    media,
    sources,
    documents,
    groups,
    modifiers,
    particles: nameParticles,
    prepositions,
    determiners,
    conjunctions,
    relatives,
    pronouns,
    auxiliaries,
    adverbs: lightAdverbs,
    weekdays: weekdayNames,
    occasions,
    evidence,
    courts,
  },
  readingsOf,
)

/** The lists of this folder, for look-up. */
export const WORDS = words.lists

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'gets', 'got'])

/** True for a form of be, which makes the participle after it a passive. */
export function isBe(norm: string): boolean {
  return BE.has(norm)
}

/** A noun without its possessive ending; apostrophes are often lost: Turkeys, Assads. */
export function withoutPossessive(norm: string): string {
  return norm.includes("'") ? norm.replace(/'s?$/u, '') : norm
}

/** The singular of a regular or listed plural. */
export const singular: (norm: string) => string = perWord((norm) => {
  const bare = withoutPossessive(norm)
  const irregular = irregularForms.get(bare)
  if (irregular !== undefined) return irregular
  if (/ies$/u.test(bare)) return `${bare.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/u.test(bare)) return bare.slice(0, -2)
  return /[^s]s$/u.test(bare) ? bare.slice(0, -1) : bare
})

export function isPlural(norm: string): boolean {
  return singular(norm) !== withoutPossessive(norm) || norm === 'people' || norm === 'police'
}

/** True when the list holds the word or its singular. */
export const isIn = words.isIn

function readingsOf(norm: string): readonly string[] {
  return [norm, withoutPossessive(norm), singular(norm)]
}

/** True for the name of a country, its capital, or its adjective, also in the possessive. */
export const isCountryWord: (norm: string) => boolean = perWord((norm) =>
  readingsOf(norm).some((word) => Object.hasOwn(countries(), word)),
)

/** True for the day and month words that stand with capitals and are no names. */
export function isCalendarWord({ norm, capital }: Token): boolean {
  return WORDS.weekdays.has(norm) || (capital && isMonth(norm))
}

export const isMonth: (norm: string) => boolean = perWord((norm) => Object.hasOwn(months, norm))

/** Participles that are adjectives as a rule. */
const ADJECTIVES = new Set(
  'united armed unidentified unnamed informed limited alleged so-called besieged occupied displaced wounded injured detained bereaved retired elected appointed red sacred hundred left'.split(
    ' ',
  ),
)

/** True for a word that is most likely a finite verb or participle: it ends a noun phrase. */
export function isVerbLike({ kind, norm, capital }: Token): boolean {
  return kind === 'word' && !capital && isVerbForm(norm)
}

const isVerbForm: (norm: string) => boolean = perWord((norm) => {
  if (norm.includes('-')) return false
  if (WORDS.auxiliaries.has(norm) || /n't$/u.test(norm)) return true
  if (WORDS.modifiers.has(norm) || ADJECTIVES.has(norm) || isIn(WORDS.titles, norm)) return false
  const base = irregularForms.get(norm)
  if (base !== undefined && !/(?:e[sn]|m[ea]n|ia|a|ing)$/u.test(norm)) return true
  return /[a-z]{2}ed$/u.test(norm)
})

const GENERIC_BODIES = new Set(
  'group organisation organization body watchdog monitor network charity firm company corporation'.split(
    ' ',
  ),
)

/** True for a noun that stands for any body spoken of before: the group, the organisation. */
export function isGenericBody(head: string): boolean {
  return GENERIC_BODIES.has(head)
}
