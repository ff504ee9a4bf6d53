import { compareArticles as compare } from '#compare/index.ts'
import type { Article } from '#domain/article.ts'
import type { Comparison } from '#domain/comparison.ts'
import type { Problem } from '#domain/problem.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { type ArticleInput, toArticle } from './article-input.ts'

export interface ComparedArticles {
  readonly articles: readonly Article[]
  readonly comparison: Comparison
  /** Texts that were read out of pages, by the article's key. */
  readonly extracted: ReadonlyMap<string, string>
}

/** Compares articles that are given, and stores nothing. Keys default to "1", "2" … */
export function compareArticles(
  inputs: readonly (ArticleInput & { readonly key?: string | null | undefined })[],
): Result<ComparedArticles, Problem> {
  const articles = inputs.map((input, at) => toArticle(input.key ?? String(at + 1), input))
  const faults = articles.flatMap(({ key }, at) =>
    articles.findIndex((other) => other.key === key) === at
      ? []
      : [{ pointer: `/articles/${at}/key`, detail: `The key "${key}" is another article's too.` }],
  )
  if (faults.length > 0) return err({ kind: 'invalid-body', faults })
  const extracted = new Map(
    articles.flatMap(({ key, text }, at) => (inputs[at]?.html ? [[key, text] as const] : [])),
  )
  return ok({ articles, comparison: compare(articles), extracted })
}
