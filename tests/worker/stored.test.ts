import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addArticle } from '#actions/add-article.ts'
import { ask, bearer, countRows, expiredBearer, pointersOf, post, store } from './requests.ts'

const TOPIC = {
  slug: 'port-plan',
  label: { ar: 'خطة الميناء', en: 'The port plan' },
  terms: { ar: ['الميناء', 'توسعة'], en: ['port', 'expansion'] },
}
const MINISTRY = {
  outlet: 'وكالة الميناء',
  title: 'توسعة الميناء',
  publishedAt: '2031-05-06',
  url: 'https://agency.example/1',
  text: 'قالت وزارة النقل إن خطة توسعة الميناء حققت أهدافها.\nوأضافت الوزارة أن العمل انتهى في مايو.',
}
const PAPER = {
  outlet: 'صحيفة الساحل',
  title: 'توسعة الميناء بعد عامين',
  publishedAt: '2031-05-07',
  url: null,
  text: 'بعد عامين لم تحقق خطة توسعة الميناء أي نتيجة.\nونفى اتحاد البحارة أن تكون توسعة الميناء قد اكتملت.',
}
/** What the free plan lets one request run. */
const MAX_STATEMENTS = 50

interface StoredArticle {
  readonly id: string
  readonly text: string
  readonly supersedes: string | null
  readonly claims: readonly {
    readonly id: string
    readonly start: number
    readonly end: number
    readonly quote: string
  }[]
}
interface List<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

let writer: { readonly authorization: string }

beforeEach(async () => {
  writer = await bearer('contributor')
})

async function addBoth(): Promise<readonly StoredArticle[]> {
  expect((await post('/v1/topics', TOPIC, writer)).status).toBe(201)
  const added = []
  for (const article of [MINISTRY, PAPER]) {
    const response = await post('/v1/articles', article, writer)
    expect(response.status).toBe(201)
    added.push(await response.json<StoredArticle>())
  }
  return added
}

async function list<Item>(path: string): Promise<List<Item>> {
  const response = await ask(path)
  expect(response.status).toBe(200)
  return response.json<List<Item>>()
}

describe('who may write', () => {
  it.each([
    ['nobody without a token', () => Promise.resolve({}), 401],
    ['no unknown token', () => Promise.resolve({ authorization: 'Bearer tabayun_00' }), 401],
    ['no token whose time is over', expiredBearer, 401],
    ['no reader', () => bearer('reader'), 403],
  ])('%s', async (_, headers, status) => {
    const given: Readonly<Record<string, string>> = await headers()
    for (const [path, body] of [
      ['/v1/articles', MINISTRY],
      ['/v1/topics', TOPIC],
    ] as const) {
      const response = await post(path, body, given)
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
    }
    const { articles } = await countRows()
    expect(articles).toBe(0)
  })
})

describe('POST /v1/articles', () => {
  it('stores claims as they stand in the text, and tells the same article once', async () => {
    const first = await post('/v1/articles', MINISTRY, writer)
    expect(first.status).toBe(201)
    const stored = await first.json<StoredArticle>()
    expect(first.headers.get('location')).toBe(`/v1/articles/${stored.id}`)
    expect(stored.text).toBe(MINISTRY.text)
    expect(stored.claims.length).toBeGreaterThan(0)
    for (const { start, end, quote } of stored.claims)
      expect(stored.text.slice(start, end)).toBe(quote)
    const rows = await countRows()
    const again = await post('/v1/articles', MINISTRY, writer)
    expect(again.status).toBe(200)
    expect((await again.json<StoredArticle>()).id).toBe(stored.id)
    expect(await countRows()).toEqual(rows)
  })

  it('takes an edited text of the same address for a new version', async () => {
    const [{ id }] = (await addBoth()) as [StoredArticle, StoredArticle]
    const edited = { ...MINISTRY, text: `${MINISTRY.text}\nوقالت الوزارة إن المرفأ مفتوح.` }
    const response = await post('/v1/articles', edited, writer)
    expect(response.status).toBe(201)
    expect((await response.json<StoredArticle>()).supersedes).toBe(id)
  })

  it('leaves nothing behind where the store refuses a part', async () => {
    await post('/v1/topics', TOPIC, writer)
    const before = await countRows()
    await env.DB.exec(
      "CREATE TRIGGER refuse BEFORE INSERT ON claims WHEN NEW.start > 0 BEGIN SELECT RAISE(ABORT, 'refused'); END",
    )
    const response = await post('/v1/articles', MINISTRY, writer)
    expect(response.status).toBe(500)
    const problem = await response.json<{ detail: string; requestId: string }>()
    expect(problem.detail).toContain(problem.requestId)
    expect(JSON.stringify(problem)).not.toContain('refused')
    expect(await countRows()).toEqual(before)
  })

  it('keeps to the statements and rows that the free plan gives one request', async () => {
    const context = { store: store(), now: Date.now }
    const sentences = Array.from(
      { length: 60 },
      (_, at) => `قال الوزير رقم ${at} إن الخطة رقم ${at} حققت أهدافها كلها.`,
    )
    const added = await addArticle(context, { outlet: 'وكالة', text: sentences.join('\n') })
    if (!added.ok || added.value.cost === null) throw new Error('the article was not added')
    const { claims, cost } = added.value
    expect(claims).toBeGreaterThan(50)
    expect(cost.statements).toBeLessThan(MAX_STATEMENTS)
    // A claim costs its row, its indexes and its full text, not a multiple of them.
    expect(cost.rowsWritten / claims).toBeLessThan(30)
  })

  it('takes an article of the greatest length', async () => {
    const text = 'قال الوزير إن الخطة حققت أهدافها كلها في الموانئ. '.repeat(2000).slice(0, 100_000)
    expect((await post('/v1/articles', { outlet: 'وكالة', text }, writer)).status).toBe(201)
    const response = await post('/v1/articles', { outlet: 'وكالة', text: `${text} قال` }, writer)
    expect(response.status).toBe(422)
    expect(await pointersOf(response)).toEqual(['/text'])
  })
})

describe('what is stored', () => {
  it('is read article by article, and gone when deleted', async () => {
    const [{ id, claims }] = (await addBoth()) as [StoredArticle, StoredArticle]
    const found = await ask(`/v1/articles/${id}`)
    expect(await found.json<StoredArticle>()).toMatchObject({ id, text: MINISTRY.text })
    const tag = found.headers.get('etag') ?? ''
    expect((await ask(`/v1/articles/${id}`, { headers: { 'if-none-match': tag } })).status).toBe(
      304,
    )
    expect((await ask(`/v1/articles/${id}`, { method: 'DELETE', headers: writer })).status).toBe(
      204,
    )
    expect((await ask(`/v1/articles/${id}`)).status).toBe(404)
    expect((await ask(`/v1/claims/${claims[0]?.id}`)).status).toBe(404)
    expect((await ask(`/v1/articles/${id}`, { method: 'DELETE', headers: writer })).status).toBe(
      404,
    )
    expect((await list('/v1/contrasts')).items).toEqual([])
  })

  it('is paged without loss or doubling', async () => {
    await addBoth()
    const all = await list<{ id: string }>('/v1/claims?limit=200')
    expect(all.items.length).toBeGreaterThan(3)
    expect(all.nextCursor).toBeNull()
    const ids: string[] = []
    let path: string | null = '/v1/claims?limit=1'
    while (path !== null) {
      const response: Response = await ask(path)
      const page: List<{ id: string }> = await response.json()
      ids.push(...page.items.map(({ id }) => id))
      const next: string | null = page.nextCursor
      if (next !== null) expect(response.headers.get('link')).toContain('rel="next"')
      path = next === null ? null : `/v1/claims?limit=1&cursor=${next}`
    }
    expect(ids).toEqual(all.items.map(({ id }) => id))
  })

  it.each([
    ['topic=port-plan', 1],
    ['topic=no-topic', 0],
    ['voice=outlet', 1],
    ['stance=deny', 1],
    ['stance=doubt', 0],
    [`q=${encodeURIComponent('أهداف')}`, 1],
    [`q=${encodeURIComponent('زلزال')}`, 0],
    [`outlet=${encodeURIComponent('صحيفة الساحل')}`, 1],
    ['from=2031-05-07', 1],
    ['to=2030', 0],
  ])('is filtered: %s', async (query, least) => {
    await addBoth()
    const { items } = await list(`/v1/claims?${query}`)
    if (least === 0) expect(items).toEqual([])
    else expect(items.length).toBeGreaterThanOrEqual(least)
    expect(items.length).toBeLessThan(10)
  })

  it.each([
    ['/v1/claims?voice=loud', '/voice'],
    ['/v1/claims?limit=0', '/limit'],
    ['/v1/claims?cursor=zzz', '/cursor'],
    ['/v1/claims?colour=red', '/colour'],
    ['/v1/contrasts?kind=odd', '/kind'],
  ])('refuses a query that means nothing: %s', async (path, pointer) => {
    const response = await ask(path)
    expect(response.status).toBe(400)
    expect(await pointersOf(response)).toEqual([pointer])
  })

  it('shows a claim with its context and contrasts', async () => {
    await addBoth()
    const { items } = await list<{ id: string; a: { id: string } }>('/v1/contrasts?topic=port-plan')
    expect(items.length).toBeGreaterThan(0)
    const [contrast] = items
    expect((await ask(`/v1/contrasts/${contrast?.id}`)).status).toBe(200)
    expect((await ask('/v1/contrasts/none')).status).toBe(404)
    const claims = await list<{ id: string }>('/v1/claims')
    const found = await Promise.all(
      claims.items.map(async ({ id }) =>
        (await ask(`/v1/claims/${id}`)).json<{
          quote: string
          contextText: string
          contrasts: { id: string }[]
        }>(),
      ),
    )
    expect(found.every(({ quote, contextText }) => contextText.includes(quote))).toBe(true)
    expect(found.some(({ contrasts }) => contrasts.some(({ id }) => id === contrast?.id))).toBe(
      true,
    )
  })
})

describe('topics', () => {
  it('are compared as their articles are when they are sent', async () => {
    const added = await addBoth()
    const stored = await (await ask('/v1/topics/port-plan/comparison')).json<Side>()
    const sent = await (
      await post('/v1/compare', {
        articles: [MINISTRY, PAPER].map(({ url: _, ...article }, at) => ({
          ...article,
          key: added[at]?.id,
        })),
      })
    ).json<Side>()
    const told = ({ articles, contrasts }: Side) => ({
      quotes: articles.flatMap(({ claims }) => claims.map(({ quote }) => quote)).toSorted(),
      contrasts: contrasts
        .map(({ id, kind, score, strength }) => ({ id, kind, score, strength }))
        .toSorted(byId),
    })
    expect(told(stored).quotes).toEqual(told(sent).quotes)
    expect(told(stored).contrasts).toEqual(told(sent).contrasts)
    expect(sent.contrasts.length).toBeGreaterThan(0)
  })

  it('keep to the accounts that are asked for', async () => {
    await addBoth()
    const { accounts } = await (await ask('/v1/topics/port-plan/comparison')).json<Side>()
    expect(accounts.length).toBeGreaterThan(1)
    const one = accounts[0]?.actorId ?? ''
    const only = await (
      await ask(`/v1/topics/port-plan/comparison?accounts=${encodeURIComponent(one)}`)
    ).json<Side>()
    expect(only.accounts.length).toBeLessThan(accounts.length)
  })

  it('are listed, made once, and missed where they are not', async () => {
    await addBoth()
    expect((await list<{ slug: string }>('/v1/topics')).items.map(({ slug }) => slug)).toEqual([
      'port-plan',
    ])
    expect((await post('/v1/topics', TOPIC, writer)).status).toBe(409)
    expect((await ask('/v1/topics/none/comparison')).status).toBe(404)
    const poor = await post(
      '/v1/topics',
      { ...TOPIC, slug: 'Bad Slug', terms: { ar: ['الميناء'] } },
      writer,
    )
    expect(poor.status).toBe(422)
    expect(await pointersOf(poor)).toEqual(expect.arrayContaining(['/slug', '/terms']))
  })

  it('gather the articles that were there before them', async () => {
    await post('/v1/articles', MINISTRY, writer)
    await post('/v1/articles', PAPER, writer)
    await post('/v1/topics', TOPIC, writer)
    const { contrasts } = await (await ask('/v1/topics/port-plan/comparison')).json<Side>()
    expect(contrasts.length).toBeGreaterThan(0)
  })

  it('have pages, as articles have', async () => {
    const [{ id }] = (await addBoth()) as [StoredArticle, StoredArticle]
    for (const path of ['/topics/port-plan?lang=ar', `/articles/${id}?lang=en`]) {
      const response = await ask(path)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('الميناء')
    }
    expect((await ask('/topics/none')).status).toBe(404)
    expect((await ask('/articles/none')).status).toBe(404)
  })
})

interface Side {
  readonly articles: readonly { readonly claims: readonly { readonly quote: string }[] }[]
  readonly accounts: readonly { readonly actorId: string }[]
  readonly contrasts: readonly {
    readonly id: string
    readonly kind: string
    readonly score: number
    readonly strength: string
  }[]
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}
