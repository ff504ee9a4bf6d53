import type { ArticleFilter } from '#store/articles.ts'
import type { ArticleSummary, Page, PageOptions } from '#store/types.ts'
import type { Context } from './context.ts'

/** Stored articles, oldest first, without their texts. */
export function listArticles(
  { store }: Context,
  filter: ArticleFilter,
  options: PageOptions,
): Promise<Page<ArticleSummary>> {
  return store.listArticles(filter, options)
}
