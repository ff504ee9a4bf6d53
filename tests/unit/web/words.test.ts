import { describe, expect, it } from 'vitest'
import { formatDate } from '#web/dates.ts'
import { hrefIn, originalHref } from '#web/links.ts'
import { LANGS, wordsOf } from '#web/words.ts'

/** Paths of all strings and functions of a table. */
function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`))
}

describe('wordsOf(lang)', () => {
  it('has the same entries in both languages', () => {
    expect(pathsOf(wordsOf('ar'))).toEqual(pathsOf(wordsOf('en')))
    expect(pathsOf(wordsOf('en')).length).toBeGreaterThan(80)
  })

  it.each(LANGS)('leaves nothing empty in %s', (lang) => {
    const values = JSON.stringify(wordsOf(lang))
    expect(values).not.toContain('""')
  })

  it.each([
    [0, 'لا أقوال'],
    [1, 'قول واحد'],
    [2, 'قولان'],
    [3, '3 أقوال'],
    [10, '10 أقوال'],
    [11, '11 قولًا'],
    [99, '99 قولًا'],
    [100, '100 قول'],
    [103, '103 أقوال'],
  ])('counts %i as Arabic does', (count, expected) => {
    expect(wordsOf('ar').claims(count)).toBe(expected)
  })
})

describe('formatDate(iso, words)', () => {
  it.each([
    [null, 'date unknown'],
    ['2031', '2031'],
    ['2031-04', 'April 2031'],
    ['2031-04-05', '5 April 2031'],
    ['2031-04-05T23:30:00+05:00', '5 April 2031'],
    ['last week', 'last week'],
    ['2031-99', '2031-99'],
  ])('shows %s as precisely as it was given', (iso, expected) => {
    expect(formatDate(iso, wordsOf('en'))).toBe(expected)
  })

  it('names months in Arabic with Western digits', () => {
    expect(formatDate('2031-04-05', wordsOf('ar'))).toBe('5 أبريل 2031')
  })
})

describe('hrefIn(lang, place)', () => {
  it.each([
    ['/', '/?lang=en'],
    ['/topics/x?kind=date&lang=ar', '/topics/x?kind=date&lang=en'],
    ['/articles/7#c1', '/articles/7?lang=en#c1'],
  ])('keeps the place %s', (place, expected) => {
    expect(hrefIn('en', place)).toBe(expected)
  })
})

describe('originalHref(url, quote)', () => {
  it('opens the page at the quote', () => {
    expect(originalHref('https://a.example/x', 'one-two, three')).toBe(
      'https://a.example/x#:~:text=one%2Dtwo%2C%20three',
    )
  })

  it('never links to anything but the web', () => {
    expect(originalHref('javascript:alert(1)', null)).toBeNull()
  })
})
