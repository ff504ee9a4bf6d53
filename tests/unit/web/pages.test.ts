import { describe, expect, it } from 'vitest'
import { ArticlePage } from '#web/article-page.tsx'
import { ComparePage } from '#web/compare-page.tsx'
import { NO_FILTERS } from '#web/filters.ts'
import { ProblemPage } from '#web/problem-page.tsx'
import { TopicPage } from '#web/topic-page.tsx'
import { LANGS } from '#web/words.ts'
import { ACTORS, COMPARISON, DENIED, DONE, SOURCES } from './bridge-comparison.ts'

const HOSTILE = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'

type PageProps = Parameters<typeof ComparePage>[0]

function comparePage(props: Partial<PageProps> = {}): string {
  return String(
    ComparePage({
      lang: 'en',
      form: [],
      comparison: COMPARISON,
      sources: SOURCES,
      problem: null,
      sampleHref: '/?sample=1',
      filters: NO_FILTERS,
      ...props,
    }),
  )
}

/** What a reader sees of a piece of markup. */
function readText(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function cardOf(page: string, id: string): string {
  const start = page.indexOf(`id="contrast-${id}"`)
  return page.slice(page.lastIndexOf('<article', start), page.indexOf('</article>', start))
}

describe('ComparePage(props)', () => {
  it('never lets text become markup', () => {
    const typed = { outlet: HOSTILE, title: HOSTILE, date: HOSTILE, text: HOSTILE }
    const problem = { title: HOSTILE, faults: [{ pointer: HOSTILE, detail: HOSTILE }] }
    const page = comparePage({ form: [typed], problem })
    const empty = comparePage({ form: [typed], problem, comparison: null })
    for (const markup of [page, empty]) {
      expect(markup.match(/<script/g)).toHaveLength(1)
      expect(markup).not.toContain('<img')
      expect(markup).not.toContain('<b>Courier')
      expect(markup).not.toContain('href="javascript:')
    }
    expect(page).toContain('Valley &lt;b&gt;Courier')
  })

  it('puts no style and no script into the page', () => {
    const page = comparePage()
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/)
    expect(page).toMatch(/^<!doctype html><html lang="en" dir="ltr">/)
  })

  it('shows both quotes with their deciding words and the reason between them', () => {
    const card = cardOf(comparePage(), 'k-strong')
    const reason = card.indexOf('On the axis')
    expect(card.indexOf('<mark>اكتمل</mark>')).toBeGreaterThan(0)
    expect(card.indexOf('<mark>اكتمل</mark>')).toBeLessThan(reason)
    expect(card.indexOf('<mark>سوى نصفه</mark>')).toBeGreaterThan(reason)
    expect(card).toContain('date unknown')
    expect(card).toContain('4 March 2031')
  })

  it('puts strong contrasts before weak ones, which stay folded', () => {
    const page = comparePage()
    const fold = page.indexOf('1 weak contrast')
    expect(page.indexOf('id="contrast-k-strong"')).toBeLessThan(fold)
    expect(page.indexOf('id="contrast-k-weak"')).toBeGreaterThan(fold)
  })

  it('shows a denied quote nowhere without its cue', () => {
    const quotations = comparePage().matchAll(
      /<(blockquote|p data-citation)[^>]*>(.*?)<\/(blockquote|p)>/gs,
    )
    const denied = [...quotations]
      .map(([, , inner = '']) => readText(inner))
      .filter((text) => text.includes(DENIED.quote))
    expect(denied.length).toBeGreaterThan(2)
    for (const text of denied) expect(text).toContain('نفت')
  })

  it('hides what the filter leaves out, and keeps the rest', () => {
    const page = comparePage({ filters: { ...NO_FILTERS, kind: 'negation' } })
    expect(cardOf(page, 'k-strong')).toMatch(/^<article[^>]* hidden/)
    expect(cardOf(page, 'k-weak')).not.toMatch(/^<article[^>]* hidden/)
    expect(page).toContain('1 of 2 shown')
  })

  it('counts people to the institution they speak for, in one column', () => {
    const table = comparePage().split('<table')[1]?.split('</thead>')[0] ?? ''
    expect(readText(table)).toContain('وزارة الأشغال')
    expect(readText(table)).not.toContain('سليم نادر')
  })

  it('says what was not read', () => {
    const text = readText(comparePage())
    expect(text).toContain('31% of the text is in no claim')
    expect(text).toContain('1 quote whose speaker was not identified')
    expect(text).toContain('The language of this text is not known')
    expect(text).toContain('42% of the shorter text')
  })

  it('gives every claim one anchor, in the text of its article', () => {
    const page = comparePage()
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id) => id === DONE.id)).toHaveLength(1)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows two empty articles at least, and names a fault at its field', () => {
    const fault = { pointer: '/articles/1/publishedAt', detail: 'is no date' }
    const page = comparePage({ comparison: null, problem: { title: 'Cannot', faults: [fault] } })
    expect(page).toContain('name="text2"')
    expect(page).not.toContain('name="text3"')
    expect(page).toMatch(/<input id="date2"[^>]*aria-invalid="true"/)
    expect(page).toContain('href="#date2"')
  })

  it('keeps a line feed at the start of a pasted text', () => {
    const article = { outlet: '', title: '', date: '', text: '\nfirst' }
    expect(comparePage({ comparison: null, form: [article] })).toMatch(/>\n\nfirst<\/textarea>/)
  })
})

describe.each(LANGS)('every page in %s', (lang) => {
  it('renders with its language and direction', () => {
    const [source] = SOURCES
    if (source === undefined) throw new Error('no sources')
    const topic = { slug: 'valley-bridge', name: { ar: 'جسر الوادي', en: 'Valley bridge' } }
    const claims = [DONE, DENIED]
    const problem = { title: 'x', faults: [] }
    const pages = [
      comparePage({ lang }),
      TopicPage({ lang, topic, comparison: COMPARISON, sources: SOURCES, filters: NO_FILTERS }),
      ArticlePage({ lang, source, language: 'ar', claims, actors: ACTORS }),
      ProblemPage({ lang, problem, status: 404, place: '/nowhere?x=1' }),
    ].map(String)
    for (const page of pages) {
      expect(page).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`)
      expect(page).toContain(`lang=${lang === 'ar' ? 'en' : 'ar'}`)
      expect(page).not.toMatch(/undefined|\[object|NaN/)
    }
    expect(pages[1]).toContain(`href="/articles/1?lang=${lang}#c-done"`)
  })
})
