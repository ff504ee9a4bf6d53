import { describe, it } from 'vitest'
import { compareArticles } from '#actions/compare-articles.ts'
import { readSource } from '#actions/read-source.ts'

const PAGE =
  '<html lang="en"><head><title>حملة التطعيم</title><meta name="date" content="2024-05-01"></head><body><nav><a href="/">الرئيسية</a></nav><p>قالت وزارة الصحة إن حملة التطعيم حققت أهدافها في كل المحافظات.</p></body></html>'

describe('readSource(given, pointer)', () => {
  it('fills in what was left out from the page, but no language that the letters deny', ({
    expect,
  }) => {
    expect(readSource({ outlet: 'وكالة', html: PAGE }, '')).toMatchObject({
      ok: true,
      value: {
        text: 'قالت وزارة الصحة إن حملة التطعيم حققت أهدافها في كل المحافظات.',
        title: 'حملة التطعيم',
        publishedAt: '2024-05-01',
        language: null,
      },
    })
  })

  it('keeps what was given', ({ expect }) => {
    const given = {
      outlet: 'وكالة',
      html: PAGE,
      title: 'غيره',
      publishedAt: '2023',
      language: 'ar',
    }
    expect(readSource(given, '')).toMatchObject({
      value: { title: 'غيره', publishedAt: '2023', language: 'ar' },
    })
  })

  it('takes a page’s word for a language that cannot be told', ({ expect }) => {
    const html =
      '<html lang="fr-FR"><body><p>Le ministre a annoncé hier la fermeture du pont pour six mois, et les commerçants protestent.</p></body></html>'
    expect(readSource({ outlet: 'Agence', html }, '')).toMatchObject({ value: { language: 'fr' } })
  })

  it('points at HTML without text', ({ expect }) => {
    expect(readSource({ outlet: 'وكالة', html: '<div></div>' }, '/articles/0')).toEqual({
      ok: false,
      error: {
        pointer: '/articles/0/html',
        detail: 'No text of an article was found in this HTML.',
      },
    })
  })
})

describe('compareArticles(inputs)', () => {
  it('tells the texts read out of pages, which offsets point into', ({ expect }) => {
    const page = readSource({ outlet: 'وكالة', html: PAGE }, '')
    if (!page.ok) throw new Error(page.error.detail)
    const compared = compareArticles([
      page.value,
      { outlet: 'صحيفة', text: 'وبعد شهرين لم تحقق حملة التطعيم أي نتيجة في المحافظات.' },
    ])
    if (!compared.ok) throw new Error(compared.error.kind)
    const { extracted, comparison } = compared.value
    expect([...extracted]).toEqual([['1', page.value.text]])
    const claims = comparison.articles[0]?.claims ?? []
    expect(claims.length).toBeGreaterThan(0)
    for (const { start, end, quote } of claims) {
      expect(page.value.text.slice(start, end)).toBe(quote)
    }
  })
})
