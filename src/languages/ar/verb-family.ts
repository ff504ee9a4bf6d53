/** Derived forms of a sound verb by the shape of its past in normal form: imperfect, verbal noun, participle. */
const FORMS: readonly (readonly [past: RegExp, others: readonly string[]])[] = [
  [/^است(.)(.)(.)$/u, ['يست$1$2$3', 'است$1$2ا$3', 'مست$1$2$3']],
  [/^ان(.)(.)(.)$/u, ['ين$1$2$3', 'ان$1$2ا$3', 'من$1$2$3']],
  [/^ا(.)([تطد])(.)(.)$/u, ['ي$1$2$3$4', 'ا$1$2$3ا$4', 'م$1$2$3$4']],
  [/^ات(.)(.)$/u, ['يت$1$2', 'ات$1ا$2', 'مت$1$2']],
  [/^ا(.)(.)(.)$/u, ['ي$1$2$3', 'ا$1$2ا$3', 'م$1$2$3']],
  [/^ت(.)ا?(.)(.)$/u, ['ي$&', 'م$&']],
  [/^(.)ا(.)(.)$/u, ['ي$1ا$2$3', 'م$1ا$2$3ه', 'م$1ا$2$3']],
  [/^(.)(.)(.)$/u, ['ي$1$2$3', 'ت$1$2ي$3', 'م$1$2$3']],
]

/**
 * The past, the imperfect, the verbal noun and the participle that «~» after a past stands for,
 * each before the rest of the term: افرج~ عن gives يفرج عن, افراج عن, مفرج عن. Three letters are read
 * as the second form (رحل, ترحيل); a weak or hamzated root is listed in full.
 */
export function verbFamily(term: string): readonly string[] {
  const at = term.indexOf('~')
  const [past, rest] = [term.slice(0, at), term.slice(at + 1)]
  const form = FORMS.find(([pattern]) => pattern.test(past))
  const others = form?.[1].map((pattern) => past.replace(form[0], pattern)) ?? []
  return [past, ...others].map((word) => `${word}${rest}`)
}
