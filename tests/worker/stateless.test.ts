import { describe, expect, it } from 'vitest'
import { ask, countRows, pointersOf, post } from './requests.ts'

const MINISTRY = {
  outlet: 'وكالة الميناء',
  text: 'قالت وزارة النقل إن خطة توسعة الميناء حققت أهدافها.\nوأضافت الوزارة أن العمل انتهى في مايو.',
}
const PAPER = {
  outlet: 'صحيفة الساحل',
  text: 'بعد عامين لم تحقق خطة توسعة الميناء أي نتيجة، بحسب اتحاد البحارة.',
}

interface Span {
  readonly start: number
  readonly end: number
  readonly quote: string
}
interface ComparedClaim extends Span {
  readonly id: string
  readonly context: { readonly start: number; readonly end: number }
  readonly cue: Span | null
  readonly speaker: { readonly name: string | null; readonly surface: Span | null } | null
}
interface Compared {
  readonly engineVersion: string
  readonly articles: readonly {
    readonly key: string
    readonly language: string
    readonly text: string | null
    readonly claims: readonly ComparedClaim[]
  }[]
  readonly contrasts: readonly {
    readonly a: string
    readonly b: string
    readonly kind: string
    readonly reasons: readonly { readonly a: readonly Span[]; readonly b: readonly Span[] }[]
  }[]
}

describe('POST /v1/compare', () => {
  it('gives verbatim claims and a contrast with words on both sides, and stores nothing', async () => {
    const response = await post('/v1/compare', { articles: [MINISTRY, PAPER] })
    expect(response.status).toBe(200)
    const { articles, contrasts } = await response.json<Compared>()
    const texts = [MINISTRY.text, PAPER.text]
    expect(articles.map(({ key }) => key)).toEqual(['1', '2'])
    for (const [at, { claims }] of articles.entries()) {
      expect(claims.length).toBeGreaterThan(0)
      for (const { start, end, quote, cue, speaker } of claims) {
        expect(texts[at]?.slice(start, end)).toBe(quote)
        for (const span of [cue, speaker?.surface ?? null]) {
          if (span !== null) expect(texts[at]?.slice(span.start, span.end)).toBe(span.quote)
        }
      }
    }
    expect(contrasts.length).toBeGreaterThan(0)
    for (const { reasons } of contrasts) {
      expect(reasons.length).toBeGreaterThan(0)
      expect(reasons.every(({ a, b }) => a.length > 0 && b.length > 0)).toBe(true)
    }
    expect(Object.values(await countRows())).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('answers the same bytes to the same articles', async () => {
    const body = { articles: [MINISTRY, PAPER] }
    const [one, other] = await Promise.all([post('/v1/compare', body), post('/v1/compare', body)])
    expect(await one.text()).toBe(await other.text())
  })

  it('reads the article out of HTML, and tells the text that offsets point into', async () => {
    const html = `<html lang="ar"><body><nav><a href="/">الرئيسية</a></nav><article><h1>الميناء</h1><p>${MINISTRY.text}</p></article></body></html>`
    const response = await post('/v1/compare', { articles: [{ outlet: 'وكالة', html }] })
    const { articles } = await response.json<Compared>()
    const [article] = articles
    expect(article?.text).toContain('حققت أهدافها')
    expect(article?.claims.length).toBeGreaterThan(0)
    for (const { start, end, quote } of article?.claims ?? [])
      expect(article?.text?.slice(start, end)).toBe(quote)
  })

  it.each([
    [
      'a language without a pack',
      { outlet: 'Le Port', text: 'Le ministre a dit non.', language: 'fr' },
      'fr',
    ],
    ['a script that is not known', { outlet: '港', text: '大臣は計画が成功したと述べた。' }, 'und'],
    ['no sentence', { outlet: 'Port', text: '— — 12 … !' }, null],
  ])('takes %s, with no claims', async (_, article, language) => {
    const response = await post('/v1/compare', { articles: [article] })
    expect(response.status).toBe(200)
    const { articles } = await response.json<Compared>()
    expect(articles[0]?.claims).toEqual([])
    if (language !== null) expect(articles[0]?.language).toBe(language)
  })

  it('keeps bidi controls and astral characters in place', async () => {
    const text = 'قال الوزير إن \u202aالخطة\u202c 😀 حققت أهدافها كلها.'
    const response = await post('/v1/compare', { articles: [{ outlet: 'وكالة', text }] })
    const { articles } = await response.json<Compared>()
    const [claim] = articles[0]?.claims ?? []
    expect(text.slice(claim?.start, claim?.end)).toBe(claim?.quote)
    expect(claim?.quote).toContain('😀')
  })
})

describe('bodies that are refused', () => {
  const article = { outlet: 'Port', text: 'The minister said the port is open.' }
  it.each([
    ['an empty body', '', 400, ['']],
    ['broken JSON', '{"articles": [', 400, ['']],
    ['no articles', { articles: [] }, 422, ['/articles']],
    ['21 articles', { articles: Array(21).fill(article) }, 422, ['/articles']],
    ['an unknown field', { articles: [{ ...article, author: 'X' }] }, 422, ['/articles/0/author']],
    ['no text', { articles: [{ outlet: 'Port' }] }, 422, ['/articles/0/text']],
    ['a blank text', { articles: [{ outlet: 'Port', text: ' \n ' }] }, 422, ['/articles/0/text']],
    ['text and html', { articles: [{ ...article, html: '<p>x</p>' }] }, 422, ['/articles/0/html']],
    [
      'no date',
      { articles: [{ ...article, publishedAt: '2024-13-40' }] },
      422,
      ['/articles/0/publishedAt'],
    ],
    [
      'keys alike',
      {
        articles: [
          { ...article, key: 'k' },
          { ...article, key: 'k' },
        ],
      },
      422,
      ['/articles/0/key', '/articles/1/key'],
    ],
    ['NUL', { articles: [{ ...article, text: 'a\0b' }] }, 422, ['/articles/0/text']],
    [
      'a lone surrogate',
      '{"articles":[{"outlet":"P","text":"a\\ud800b"}]}',
      422,
      ['/articles/0/text'],
    ],
  ])('%s', async (_, body, status, pointers) => {
    const response = await post('/v1/compare', body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const found = await pointersOf(response)
    expect(pointers.some((pointer) => found.includes(pointer))).toBe(true)
  })

  it('invalid UTF-8', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"articles":"'), 0xff, 0x22, 0x7d])
    const response = await post('/v1/compare', bytes)
    expect(response.status).toBe(400)
  })

  it('5 MB of text', async () => {
    const response = await post('/v1/compare', {
      articles: [{ outlet: 'Port', text: 'word '.repeat(1_000_000) }],
    })
    expect(response.status).toBe(413)
  })

  it('another content type', async () => {
    const response = await post('/v1/compare', 'a=b', { 'content-type': 'text/csv' })
    expect(response.status).toBe(415)
  })

  it('101 pairs', async () => {
    const pair = { a: { text: 'a b c' }, b: { text: 'd e f' } }
    const response = await post('/v1/relations', { pairs: Array(101).fill(pair) })
    expect(response.status).toBe(422)
    expect(await pointersOf(response)).toEqual(['/pairs'])
  })
})

describe('POST /v1/relations', () => {
  it('answers one relation a pair, in order', async () => {
    const response = await post('/v1/relations', {
      pairs: [
        { a: { text: 'ارتفاع أسعار النفط' }, b: { text: 'انخفاض أسعار النفط' } },
        { a: { text: 'The union ended its strike' }, b: { text: 'The union ended its strike' } },
      ],
    })
    expect(response.status).toBe(200)
    const { relations } = await response.json<{
      relations: { relation: string; score: number; strength: string | null; reasons: unknown[] }[]
    }>()
    expect(relations.map(({ relation }) => relation)).toEqual(['contrasts', 'agrees'])
    expect(relations[0]?.reasons.length).toBeGreaterThan(0)
    for (const { score } of relations) {
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })
})

describe('what every answer has', () => {
  it('headers that guard the page, and an id', async () => {
    const response = await ask('/')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('x-request-id')).toBeTruthy()
  })

  it('a way to tell that the service runs', async () => {
    const response = await ask('/healthz')
    expect(await response.json()).toMatchObject({ status: 'ok' })
  })

  it('a description of each operation', async () => {
    const { openapi, paths } = await (await ask('/openapi.json')).json<{
      openapi: string
      paths: Record<string, unknown>
    }>()
    expect(openapi).toMatch(/^3\.1/u)
    for (const path of [
      '/v1/compare',
      '/v1/relations',
      '/v1/articles',
      '/v1/topics/{slug}/comparison',
    ])
      expect(paths[path]).toBeDefined()
    expect((await ask('/docs')).status).toBe(200)
  })

  it('problems for what is not there or not allowed', async () => {
    expect((await ask('/v1/nothing')).status).toBe(404)
    const wrong = await ask('/v1/compare')
    expect(wrong.status).toBe(405)
    expect(wrong.headers.get('allow')).toBe('POST')
    expect((await ask('/nowhere?lang=en')).headers.get('content-type')).toContain('text/html')
  })

  it('an end to too many requests', async () => {
    // Two windows of 60 may be met at their edge; of twice as many and one some must be refused.
    const body = { pairs: [{ a: { text: 'x y' }, b: { text: 'x z' } }] }
    const answers = await Promise.all(
      Array.from({ length: 121 }, () =>
        post('/v1/relations', body, { 'cf-connecting-ip': 'one-client' }),
      ),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answers.every(({ status }) => status === 200 || status === 429)).toBe(true)
  })
})
