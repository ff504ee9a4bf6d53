import { describe, expect, it } from 'vitest'
import { compareArticles } from '#compare/index.ts'
import { relateTexts } from '#compare/relate-texts.ts'
import type { Article } from '#domain/article.ts'

function article(key: string, outlet: string, text: string): Article {
  return {
    key,
    outlet,
    title: null,
    language: 'ar',
    publishedAt: '2024-05-06',
    rendition: 'verbatim',
    text,
  }
}

const ARTICLES = [
  article(
    '1',
    'صحيفة الفجر',
    'قال وزير الري سامي الخطيب إن مفاوضات سد النهر حققت أهدافها كاملة. وأضاف أن انهيار السور أدى إلى مقتل 12 عاملا.',
  ),
  article(
    '2',
    'موقع المدى',
    'قال رئيس النقابة ماجد حداد إن مفاوضات سد النهر لم تحقق أهدافها. وأضاف أن انهيار السور أدى إلى مقتل 15 عاملا.',
  ),
]

describe('compareArticles(articles)', () => {
  const comparison = compareArticles(ARTICLES)

  it('finds where the two accounts part, and marks words that stand in the texts', () => {
    const kinds = comparison.contrasts.map(({ kind }) => kind)
    expect(kinds).toContain('negation')
    expect(kinds).toContain('figure')
    const textOf = (claim: string) => {
      const read = comparison.articles.find(({ claims }) => claims.some(({ id }) => id === claim))
      return ARTICLES.find(({ key }) => key === read?.key)?.text ?? ''
    }
    for (const { a, b, reasons } of comparison.contrasts)
      for (const reason of reasons) {
        for (const { start, end, quote } of reason.a)
          expect(textOf(a).slice(start, end)).toBe(quote)
        for (const { start, end, quote } of reason.b)
          expect(textOf(b).slice(start, end)).toBe(quote)
      }
  })

  it('sets the accounts side by side and counts what was not read', () => {
    expect(comparison.aspects.length).toBeGreaterThan(0)
    for (const { cells } of comparison.aspects) expect(cells.length).toBeGreaterThan(1)
    for (const { uncovered } of comparison.articles) {
      expect(uncovered).toBeGreaterThan(0)
      expect(uncovered).toBeLessThan(1)
    }
  })

  it('gives the same comparison each time', () => {
    expect(JSON.stringify(compareArticles(ARTICLES))).toBe(JSON.stringify(comparison))
  })

  it('reads no claims in a language without a pack', () => {
    const { articles, contrasts } = compareArticles([
      { ...article('1', 'Zeitung', 'Der Minister sagte nichts.'), language: 'und' },
    ])
    expect(articles).toMatchObject([{ claims: [], uncovered: 1 }])
    expect(contrasts).toEqual([])
  })
})

describe('relateTexts(a, b)', () => {
  it('tells a turned headline from a restated one', () => {
    const rise = { text: 'ارتفاع أسعار القمح في الأسواق العالمية' }
    expect(relateTexts(rise, { text: 'انخفاض أسعار القمح في الأسواق العالمية' }).relation).toBe(
      'contrasts',
    )
    expect(relateTexts(rise, { text: 'أسعار القمح ترتفع في الأسواق العالمية' }).relation).toBe(
      'agrees',
    )
  })

  it('takes an empty statement for unrelated', () => {
    expect(relateTexts({ text: ' ' }, { text: 'ارتفاع أسعار القمح' })).toMatchObject({
      relation: 'unrelated',
      score: 0,
    })
  })
})
