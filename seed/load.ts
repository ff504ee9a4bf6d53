import { parseArgs } from 'node:util'
import { addActors } from '#actions/add-actors.ts'
import { addArticle } from '#actions/add-article.ts'
import { addTopic } from '#actions/add-topic.ts'
import type { Context } from '#actions/context.ts'
import type { Problem } from '#domain/problem.ts'
import type { Result } from '#domain/result.ts'
import type { Store } from '#store/open-store.ts'
import { SEED_ACTORS } from './actors.ts'
import { withLocalStore } from './local-store.ts'
import { readSeedArticles, readSeedTopics } from './read-articles.ts'
import { migrate } from './run-wrangler.ts'

/** What became of one article or topic. */
interface Row {
  readonly what: string
  readonly outcome: 'added' | 'was there'
  readonly claims: number | ''
  readonly rows: number | ''
}

/** Loads the sample by the very actions that the API uses; what is there already stays. */
export async function loadSeed(store: Store): Promise<readonly Row[]> {
  const context: Context = { store, now: Date.now }
  const rows: Row[] = []
  await addActors(context, SEED_ACTORS)
  for (const topic of readSeedTopics()) {
    const added = await addTopic(context, topic)
    if (!added.ok && added.error.kind !== 'conflict') getValue(added)
    const outcome = added.ok ? 'added' : 'was there'
    rows.push({ what: `topic ${topic.slug}`, outcome, claims: '', rows: '' })
  }
  for (const article of readSeedArticles()) {
    const { id, created, claims, cost } = getValue(await addArticle(context, article))
    rows.push({
      what: `article ${id} (${article.slug})`,
      outcome: created ? 'added' : 'was there',
      claims: created ? claims : '',
      rows: cost?.rowsWritten ?? '',
    })
  }
  return rows
}

/** True of a store that holds no article yet. */
export async function isEmpty(store: Store): Promise<boolean> {
  const page = await store.listArticles({ topic: null, outlet: null }, { limit: 1, after: null })
  return page.items.length === 0
}

function getValue<T>(result: Result<T, Problem>): T {
  if (result.ok) return result.value
  throw new Error(`The seed was refused: ${JSON.stringify(result.error)}`)
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { 'if-empty': { type: 'boolean', default: false } } })
  await migrate()
  await withLocalStore(async (store) => {
    if (values['if-empty'] && !(await isEmpty(store))) return
    console.table(await loadSeed(store))
  })
}
