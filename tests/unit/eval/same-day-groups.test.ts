import { describe, expect, it } from 'vitest'
import { groupSameDay } from '../../eval/same-day-groups.ts'
import { buildArticle } from '../../support/read-claims.ts'

const ALIKE = { from: 0.4, below: 0.98 }

function titled(key: string, title: string | null, outlet: string, day = '2024-05-02') {
  return buildArticle('نص', { key, title, outlet, publishedAt: `${day}T08:00:00Z` })
}

function keysOf(...articles: Parameters<typeof groupSameDay>[0]) {
  return groupSameDay(articles, ALIKE).map((group) => group.map(({ key }) => key))
}

const bridge = titled('1', 'انهيار جسر المدينة القديم', 'الأفق')
const alike = titled('2', 'انهيار الجسر القديم شرقي البلاد', 'الضفة')

describe('groupSameDay(articles, likeness)', () => {
  it('puts articles of two outlets with like titles together, past article and vowel signs', () => {
    const other = titled('3', 'افتتاح معرض الكتاب', 'الضفة')
    expect(keysOf(bridge, alike, other)).toEqual([['1', '2']])
  })

  it.each([
    ['another day', titled('2', 'انهيار الجسر القديم شرقي البلاد', 'الضفة', '2024-05-03')],
    ['the same outlet', titled('2', 'انهيار الجسر القديم شرقي البلاد', 'الأفق')],
    ['one word in common', titled('2', 'ترميم القديم', 'الضفة')],
    ['no title', titled('2', null, 'الضفة')],
    ['the same title, which is one account', titled('2', 'انهيار جسر المدينة القديم', 'الضفة')],
  ])('leaves out %s', (_, second) => {
    expect(keysOf(bridge, second)).toEqual([])
  })

  it('puts at most six together', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      titled(String(at), `انهيار جسر المدينة القديم حي${at}`, `صحيفة ${at}`),
    )
    const sizes = keysOf(...many).map(({ length }) => length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(6)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(9)
  })
})
