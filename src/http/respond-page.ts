import type { Page } from '#store/types.ts'
import type { AppContext } from './app-env.ts'
import { encodeCursor } from './read-query.ts'

/** Answers with a page of a list; where there is more, a Link leads to it. */
export function respondPage<Item, Wire>(
  c: AppContext,
  { items, next }: Page<Item>,
  toWire: (item: Item) => Wire,
): Response {
  const nextCursor = next === null ? null : encodeCursor(next)
  if (nextCursor !== null) {
    const url = new URL(c.req.url)
    url.searchParams.set('cursor', nextCursor)
    c.header('link', `<${url.pathname}${url.search}>; rel="next"`)
  }
  return c.body(JSON.stringify({ items: items.map(toWire), nextCursor }), 200, {
    'content-type': 'application/json',
  })
}
