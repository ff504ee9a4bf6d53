/** A new article is set against the newest of its topics: what one request's CPU time carries. */
export const MAX_COMPARED_ARTICLES = 50
