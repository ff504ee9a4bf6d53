import { type GivenArticle, readSource } from '#actions/read-source.ts'
import type { Fault, Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { checkLength, HTML_MAX_BYTES } from './limits.ts'

/** The articles with their texts, read out of pages where these were given; all within the limits. */
export function readSources<T extends GivenArticle>(
  articles: readonly T[],
  maxChars: number,
): Result<readonly (T & { readonly text: string })[], Problem> {
  const read: (T & { readonly text: string })[] = []
  const faults: Fault[] = []
  for (const [at, article] of articles.entries()) {
    const source = readOne(article, `/articles/${at}`)
    if (source.ok) read.push(source.value)
    else if (source.error.kind === 'invalid-body') faults.push(...source.error.faults)
    else return source
  }
  return faults.length > 0 ? err({ kind: 'invalid-body', faults }) : checkLength(read, maxChars)
}

/** One article with its text. `pointer` leads to it within the request. */
export function readOne<T extends GivenArticle>(
  article: T,
  pointer: string,
): Result<T & { readonly text: string }, Problem> {
  if (byteLength(article.html ?? '') > HTML_MAX_BYTES) {
    return err({ kind: 'html-too-large', max: HTML_MAX_BYTES, pointer: `${pointer}/html` })
  }
  const source = readSource(article, pointer)
  return source.ok ? ok(source.value) : err({ kind: 'invalid-body', faults: [source.error] })
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
