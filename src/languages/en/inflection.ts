import { irregularForms } from './irregular-forms.ts'

/** What a word adds to its base (plural, tenses, adverb), whose last e or y may have gone or become i. */
const ENDINGS: ReadonlySet<string> = new Set([
  '',
  ...'es ed ing s ly ely ys yed ying ies ied ily'.split(' '),
])
/** Terms in these endings are listed for their own sake: «missing», not «missed». */
const OWN_FORM = /(?:(?<!e)ed|ing|ly)$/u
const MIN_OWN_FORM_CHARS = 6

/**
 * True where a normalised word is a form of a normalised term: an inflection of its base, or the
 * same participle or adverb; in a phrase any form of the verb will do. A common stem is not
 * enough: loss and lose, quit and quite share one.
 */
export function isFormOf(
  word: string,
  term: string,
  { inPhrase }: { readonly inPhrase: boolean },
): boolean {
  const bare = word.replace(/'s?$/u, '')
  const base = irregularForms.get(bare) ?? bare
  if (bare === term || base === term) return true
  if (inPhrase) {
    const verb = irregularForms.get(term) ?? term.replace(/(?:(?<!e)ed|ing)$/u, '')
    return base === verb || inflects(bare, verb) || isPlural(term, bare)
  }
  if (term.length >= MIN_OWN_FORM_CHARS && OWN_FORM.test(term)) return bare === `${term}s`
  return inflects(bare, term) || isPlural(term, bare)
}

function inflects(word: string, base: string): boolean {
  const root = base.length > 3 ? base.replace(/[ey]$/u, '') : base
  if (!word.startsWith(root)) return false
  const ending = word.slice(root.length)
  if (ENDINGS.has(ending)) return true
  // «stopped»: the last consonant may be doubled.
  return root === base && (ending === `${base.at(-1)}ed` || ending === `${base.at(-1)}ing`)
}

function isPlural(word: string, singular: string): boolean {
  return word === `${singular}s` || word === `${singular}es`
}
