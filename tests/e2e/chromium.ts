import { accessSync, constants, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

const { CHROMIUM: EXECUTABLE = '/usr/bin/chromium' } = process.env

/** Why there is no browser to test in; null where there is one. */
export function missingBrowser(): string | null {
  try {
    accessSync(EXECUTABLE, constants.X_OK)
    return null
  } catch {
    return `no browser at ${EXECUTABLE}: install Debian's chromium or set CHROMIUM`
  }
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page, every fold opened: rule, elements and why. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState('load')
  // Through the debugger, since the page's own policy forbids scripts from elsewhere.
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', {
    expression: `${AXE}; document.querySelectorAll('details').forEach((fold) => { fold.open = true })`,
  })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run().then(({ violations }) => violations.flatMap((violation) =>
      violation.nodes.map((node) => violation.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)))`,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  if (!Array.isArray(result.value)) throw new Error('axe gave no answer')
  return result.value.map(String)
}

/** Pixels by which the page is wider than the window, once its style sheet stands. */
export async function measureOverflow(page: Page): Promise<number> {
  // While a page is still being read its parts are there before their style: unstyled it is wider.
  await page.waitForLoadState('load')
  const session = await page.context().newCDPSession(page)
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    returnByValue: true,
  })
  await session.detach()
  return Number(result.value)
}
