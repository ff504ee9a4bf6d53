/** One article of the form, as typed. */
export interface FormArticle {
  readonly outlet: string
  readonly title: string
  readonly date: string
  readonly text: string
}

export const FORM_FIELDS = ['outlet', 'title', 'date', 'text'] as const
export type FormField = (typeof FORM_FIELDS)[number]

const MIN_FORM_ARTICLES = 2
export const MAX_FORM_ARTICLES = 20

/** Name and id of a field: `outlet1` is the first article's. */
export function fieldName(field: FormField, index: number): string {
  return `${field}${index + 1}`
}

/** At least two articles, so that there is always something to compare. */
export function padForm(form: readonly FormArticle[]): readonly FormArticle[] {
  const missing = Math.max(0, MIN_FORM_ARTICLES - form.length)
  const empty: FormArticle = { outlet: '', title: '', date: '', text: '' }
  return [...form.slice(0, MAX_FORM_ARTICLES), ...Array.from({ length: missing }, () => empty)]
}
