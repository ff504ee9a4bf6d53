import type { Problem } from '#domain/problem.ts'
import { CONTRAST_KINDS } from '#domain/relation.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Filters } from '#web/filters.ts'
import { FORM_FIELDS, type FormArticle, fieldName, MAX_FORM_ARTICLES } from '#web/form-article.ts'
import type { AppContext } from './app-env.ts'
import { mediaTypeOf, readText } from './read-body.ts'

const FORM_TYPE = 'application/x-www-form-urlencoded'

/** The page's form, as sent. */
export interface SentForm {
  readonly articles: readonly FormArticle[]
  /** True where only another article was asked for. */
  readonly adds: boolean
  readonly filters: Filters
}

export async function readForm(
  c: AppContext,
  { maxBytes }: { readonly maxBytes: number },
): Promise<Result<SentForm, Problem>> {
  const type = mediaTypeOf(c)
  if (type !== FORM_TYPE) return err({ kind: 'unsupported-media-type', given: type })
  const body = await readText(c, maxBytes)
  if (!body.ok) return body
  const fields = decodeForm(body.value)
  if (fields === null) return err({ kind: 'invalid-utf8' })
  return ok({
    articles: readArticles(fields),
    adds: fields.has('add'),
    filters: readFilters((name) => fields.get(name)),
  })
}

/** What the reader chose to see; what we don't know is not chosen. */
export function readFilters(get: (name: string) => string | undefined): Filters {
  const strength = get('strength')
  return {
    kind: CONTRAST_KINDS.find((kind) => kind === get('kind')) ?? null,
    strength: strength === 'strong' || strength === 'weak' ? strength : null,
    account: get('account') || null,
  }
}

/** Null where an escape is no UTF-8: URLSearchParams would put replacement characters there. */
function decodeForm(body: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>()
  try {
    for (const pair of body.split('&')) {
      const [name = '', ...value] = pair.split('=')
      fields.set(decode(name), decode(value.join('=')))
    }
    return fields
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}

/**
 * All articles that the form had fields for, one more than allowed at most. Browsers send CRLF for
 * every line end: offsets count what was typed.
 */
function readArticles(fields: ReadonlyMap<string, string>): readonly FormArticle[] {
  const articles: FormArticle[] = []
  while (articles.length <= MAX_FORM_ARTICLES) {
    const names = FORM_FIELDS.map((field) => fieldName(field, articles.length))
    if (!names.some((name) => fields.has(name))) break
    const [outlet = '', title = '', date = '', text = ''] = names.map((name) =>
      (fields.get(name) ?? '').replaceAll('\r\n', '\n'),
    )
    articles.push({ outlet, title, date, text })
  }
  return articles
}

export function hasContent(article: FormArticle): boolean {
  return Object.values(article).some((value) => value.trim() !== '')
}
