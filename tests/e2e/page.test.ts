import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations, measureOverflow, missingBrowser, openBrowser } from './chromium.ts'
import type { Server } from './serve.ts'
import { serve } from './serve.ts'

const missing = missingBrowser()
const { CI } = process.env
const isRequired = CI === 'true'
if (missing !== null) console.warn(`e2e: ${missing}${isRequired ? '' : ' (skipped)'}`)

const MINISTRY_SAYS =
  'The interior ministry said on Monday that four people were killed in the harbour fire.\n\nThe fire started at night.'
const UNION_SAYS =
  'The firefighters’ union said on Monday that nine people were killed in the harbour fire.\n\nThe port is closed.'

describe.skipIf(missing !== null && !isRequired)('the page', () => {
  let server: Server
  let browser: Browser
  const complaints: string[] = []

  beforeAll(async () => {
    server = await serve()
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  async function visit(
    place: string,
    options: { readonly width?: number; readonly javaScriptEnabled?: boolean } = {},
  ): Promise<Page> {
    const { width = 1280, javaScriptEnabled = true } = options
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(server.url + place)
    return page
  }

  async function compareTwo(page: Page): Promise<void> {
    const first = page.getByRole('group', { name: 'Article 1' })
    const second = page.getByRole('group', { name: 'Article 2' })
    await first.getByLabel('Outlet').fill('Harbour Gazette')
    await first.getByLabel('Published').fill('2031-05-06')
    await first.getByLabel('Text').fill(MINISTRY_SAYS)
    await second.getByLabel('Outlet').fill('Dock Courier')
    await second.getByLabel('Text').fill(UNION_SAYS)
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Comparison' }).waitFor()
  }

  it('opens the sample in Arabic: the ministry faces the outlet, the deciding words marked', async () => {
    const page = await visit('/?lang=ar')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'افتح المثال' }).click()
    const card = page
      .locator('article.contrast')
      .filter({ has: page.locator('.voice-attributed .speaker', { hasText: 'كازاخستان' }) })
      .filter({ has: page.locator('.voice-outlet .speaker', { hasText: 'نداء بوست' }) })
      .first()
    await card.waitFor()
    const [one, other] = await card.locator('.quotation').all()
    expect(await one?.locator('mark').count()).toBeGreaterThan(0)
    expect(await other?.locator('mark').count()).toBeGreaterThan(0)
    expect(await card.locator('.reasons li').first().innerText()).toMatch(/[\u0600-\u06ff]/)
    expect(await findViolations(page)).toEqual([])
  })

  it('opens a quote where it stands in its article', async () => {
    const page = await visit('/?lang=ar')
    await page.getByRole('link', { name: 'افتح المثال' }).click()
    const quotation = page.locator('article.contrast .quotation').first()
    const mark = await quotation.locator('.quote').first().innerText()
    await quotation.locator('[data-opens-claim]').click()
    const target = page.locator('.article-text :target')
    await target.waitFor({ state: 'visible' })
    expect(await target.innerText()).toContain(mark)
  })

  it('shows the sample in English', async () => {
    const page = await visit('/?lang=en')
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Open the sample' }).click()
    await page.locator('article.contrast').first().waitFor({ state: 'attached' })
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await findViolations(page)).toEqual([])
  })

  it('compares two pasted articles, and keeps them when the language changes', async () => {
    const page = await visit('/?lang=en')
    await compareTwo(page)
    const card = page.locator('article.contrast[data-kind="figure"]').first()
    await card.waitFor({ state: 'attached' })
    expect(await card.locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/four/i), expect.stringMatching(/nine/i)]),
    )
    expect(await card.innerText()).toContain('date unknown')
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'العربية' }).click()
    await page.getByRole('heading', { level: 1, name: 'المقارنة' }).waitFor()
    expect(await page.locator('#text1').inputValue()).toBe(MINISTRY_SAYS)
    expect(await findViolations(page)).toEqual([])
  })

  it('filters at once and copies a citation', async () => {
    const page = await visit('/?lang=en')
    await compareTwo(page)
    const cards = page.locator('article.contrast[data-kind]')
    const all = await cards.count()
    await page.getByLabel('Kind').selectOption('figure')
    const figures = page.locator('article.contrast[data-kind="figure"]')
    const shown = await figures.count()
    expect(await page.locator('[data-shown]').innerText()).toBe(`${shown} of ${all} shown`)
    const citation = figures.first().locator('.citation').first()
    await citation.locator('summary').click()
    await citation.getByRole('button', { name: 'Copy' }).click()
    await citation.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await citation.locator('[data-citation]').innerText()).toContain('Harbour Gazette')
  })

  it('works without scripts: adds an article and keeps what was typed', async () => {
    const page = await visit('/?lang=en', { javaScriptEnabled: false })
    await page.getByLabel('Outlet').first().fill('Harbour Gazette')
    await page.getByRole('button', { name: 'Add an article' }).click()
    await page.getByRole('group', { name: 'Article 3' }).waitFor()
    expect(await page.locator('#outlet1').inputValue()).toBe('Harbour Gazette')
    await compareTwo(page)
    expect(await page.locator('article.contrast').count()).toBeGreaterThan(0)
  })

  it.each(['ar', 'en'])('never scrolls sideways on a narrow screen (%s)', async (lang) => {
    const page = await visit(`/?lang=${lang}`, { width: 390 })
    expect(await measureOverflow(page)).toBe(0)
    await page.locator('.intro a.button').click()
    await page.locator('article.contrast').first().waitFor({ state: 'attached' })
    expect(await measureOverflow(page)).toBe(0)
    expect(await findViolations(page)).toEqual([])
    expect(await measureOverflow(page)).toBe(0)
  })

  it('describes the API for people, each shape once', async () => {
    const page = await visit('/docs?lang=en', { width: 390 })
    await page.getByRole('link', { name: 'CompareRequest' }).click()
    await page.locator('#shape-CompareRequest:target').waitFor()
    expect(await measureOverflow(page)).toBe(0)
    expect(await findViolations(page)).toEqual([])
  })

  it('made no complaint to the console on the way', () => {
    expect(complaints).toEqual([])
  })
})
