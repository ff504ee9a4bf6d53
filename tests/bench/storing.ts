import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import { addArticle } from '#actions/add-article.ts'
import { addTopic } from '#actions/add-topic.ts'
import { compareTopic } from '#actions/compare-topic.ts'
import type { Context } from '#actions/context.ts'
import { openStore } from '#store/open-store.ts'
import { readSeedArticles, readSeedTopics } from '../../seed/read-articles.ts'
import { migrate } from '../../seed/run-wrangler.ts'
import type { Line } from './line.ts'
import { timeOf } from './measure.ts'
import { recordStatements } from './record-statements.ts'
import { ownParagraphs, textOfWords } from './texts.ts'

const SMALL = 1_000
const LARGE = 10_000
/** Filling stops here, whatever it reached. */
const MAX_FILL_MS = 25_000
const FILLER_WORDS = 3_000
const ROUNDS = { warm: 5, rounds: 25 }

/**
 * Reading a stored comparison beside the bare statements that it is made of, and its time as the
 * store grows. Local D1, in a folder of its own that is removed again.
 */
export async function measureStoring(): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tabayun-bench-'))
  Object.assign(process.env, { TABAYUN_STATE: folder })
  await migrate()
  const proxy = await getPlatformProxy<Env>({
    persist: { path: `${folder}/v3` },
    remoteBindings: false,
  })
  try {
    return await measureIn(proxy.env.DB)
  } finally {
    await proxy.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureIn(db: D1Database): Promise<readonly Line[]> {
  const context: Context = { store: openStore(db), now: Date.now }
  const topic = readSeedTopics()[0]
  if (topic === undefined) throw new Error('The sample has no topic.')
  await addTopic(context, topic)
  for (const article of readSeedArticles()) await addArticle(context, article)
  const { slug } = topic
  await fill(context, db, SMALL)
  const recorded = recordStatements(db)
  const recording: Context = { ...context, store: openStore(recorded.db) }
  await compareTopic(recording, { slug, accounts: null })
  const bare = async () => {
    for (const statement of recorded.statements) await statement()
  }
  const small = await timeOf(
    { stored: () => compareTopic(context, { slug, accounts: null }), bare },
    ROUNDS,
  )
  const claims = await fill(context, db, LARGE)
  const large = await timeOf(
    { stored: () => compareTopic(context, { slug, accounts: null }) },
    ROUNDS,
  )
  return [
    { name: 'a stored comparison read', value: small.stored, unit: 'ms passed', bar: null },
    { name: 'its bare statements', value: small.bare, unit: 'ms passed', bar: null },
    { name: 'the one over the other', value: small.stored / small.bare, unit: '×', bar: 1.5 },
    {
      name: `the same in a store of ${claims} claims over ${SMALL}`,
      value: large.stored / small.stored,
      unit: '×',
      bar: 1.5,
    },
  ]
}

/** Adds articles of no topic until the store holds so many claims; gives how many it holds. */
async function fill(context: Context, db: D1Database, claims: number): Promise<number> {
  const paragraphs = ownParagraphs('en').filter((text) => !/syria|astana/iu.test(text))
  const until = Date.now() + MAX_FILL_MS
  for (;;) {
    const row = await db.prepare('SELECT count(*) AS count FROM claims').first<{ count: number }>()
    const count = row?.count ?? 0
    if (count >= claims || Date.now() > until) return count
    const text = `${count}\n${textOfWords(paragraphs, FILLER_WORDS, count)}`
    await addArticle(context, {
      outlet: `Outlet ${count % 40}`,
      title: null,
      language: 'en',
      publishedAt: null,
      rendition: 'paraphrase',
      text,
    })
  }
}
