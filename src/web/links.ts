import type { Filters } from './filters.ts'
import type { Lang } from './words.ts'

/** The same place in the given language: `lang` is always a part of the query. */
export function hrefIn(lang: Lang, place: string): string {
  const [beforeHash = '', hash] = place.split('#', 2)
  const [path = '', query = ''] = beforeHash.split('?', 2)
  const parameters = new URLSearchParams(query)
  parameters.set('lang', lang)
  return `${path}?${parameters}${hash === undefined ? '' : `#${hash}`}`
}

export function topicPlace(slug: string, filters: Filters): string {
  const chosen = Object.entries(filters).filter(([, value]) => value !== null)
  const query = new URLSearchParams(chosen.map(([name, value]) => [name, String(value)]))
  return `/topics/${encodeURIComponent(slug)}?${query}`
}

export function articlePlace(id: string): string {
  return `/articles/${encodeURIComponent(id)}`
}

/** The original page, opened at the quote where the browser knows text fragments; null where there is no web address. */
export function originalHref(url: string | null, quote: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null
  if (quote === null || url.includes('#')) return url
  // In a text fragment "-" and "," are signs of its own syntax.
  return `${url}#:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`
}
