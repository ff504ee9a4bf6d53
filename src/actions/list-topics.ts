import type { Page, PageOptions, Topic } from '#store/types.ts'
import type { Context } from './context.ts'

/** Topics, oldest first. */
export function listTopics({ store }: Context, options: PageOptions): Promise<Page<Topic>> {
  return store.listTopics(options)
}
