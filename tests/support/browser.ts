import { AxeBuilder } from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as engine, type Page } from 'playwright-core'
import { sessions } from '#server/storage/tables/people.ts'
import type { Language } from '#shared/language/languages.ts'
import { type Colleague, openOffice } from './office.ts'

// Made for a machine without a sandbox and one page at a time; the rest would weaken what we test.
const unwanted = /single-process|web-security|insecure-content|site-isolation|headless|disable-features/

let running: Promise<Browser> | undefined

/** The Chromium of this worker, started once. */
export function openBrowser(): Promise<Browser> {
  running ??= chromium
    .executablePath()
    .then((executablePath) =>
      engine.launch({ executablePath, args: chromium.args.filter((arg) => !unwanted.test(arg)), headless: true }),
    )
  return running
}

type Look = {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  /** What the browser asks for; a colleague's own language goes before it. */
  readonly language?: Language
}

type WantedPages = {
  readonly setUpCode?: string
  /** Makes the database file that is opened; a new one unless told otherwise. */
  readonly makeFile?: (file: string) => void
  /** When it is, in the office and in every browser, where it then stands still; otherwise noon of `today`, and time goes on. */
  readonly now?: string
}

/** What day it is in the pages unless a test says otherwise: the same at whatever hour the tests run. */
export const today = '2026-03-02'
const noon = `${today}T11:00:00.000Z`

/**
 * An office with its pages. Each colleague opens them in a browser of their own; at the end, an error of a page, on a
 * console or against the policy fails the test. A refusal, or an answer that did not come, is none: the page says so itself.
 */
export async function openBrowserOffice({ now, ...options }: WantedPages = {}) {
  const office = await openOffice({ ...options, now: now ?? noon, clientFolder: 'dist' })
  let standsAt = now
  const browser = await openBrowser()
  const contexts: BrowserContext[] = []
  const complaints: string[] = []

  return {
    ...office,
    /** The colleague's page at this address; of somebody who is not signed in when null. */
    async open(colleague: Colleague | null, address = '/', look: Look = {}): Promise<Page> {
      const { width = 1440, height = 900, theme = 'light', language = 'fr' } = look
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: theme,
        locale: `${language}-BE`,
        reducedMotion: 'reduce',
      })
      contexts.push(context)
      if (standsAt === undefined) await context.clock.install({ time: noon })
      else await context.clock.setFixedTime(standsAt)
      if (colleague) {
        const [name = '', value = ''] = colleague.cookie.split('=')
        await context.addCookies([{ name, value, url: office.url }])
      }
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message))
      page.on('console', (line) => {
        if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text())
      })
      await page.goto(`${office.url}${address}`)
      return page
    },
    /** Makes it this instant in the office and in every browser; colleagues come back to the pages that they left open, signed in anew. */
    async comeBackAt(instant: string) {
      standsAt = new Date(instant).toISOString()
      const at = { startedAt: standsAt, seenAt: standsAt }
      office.setClock(instant)
      await office.office.store.transact((tx) => tx.update(sessions).set(at))
      for (const context of contexts) {
        await context.clock.setFixedTime(standsAt)
        for (const page of context.pages()) await page.reload()
      }
    },
    async [Symbol.asyncDispose]() {
      for (const context of contexts) await context.close()
      await office[Symbol.asyncDispose]()
      if (complaints.length > 0) throw new Error(`the pages complained:\n${complaints.join('\n')}`)
    },
  }
}

/** What axe finds wrong with the page as it stands: the rule and the places, nothing when it is right. */
export const axe = (page: Page) => faultsIn(page, { type: 'tag', values: rules })

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const contrast = ['color-contrast']

const themes = ['light', 'dark'] as const
const widths = [1440, 360] as const

/** What is wrong with the page, light and dark, on a desk and on a telephone; also where it would scroll sideways. */
export async function axeInEveryLook(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      await page.locator(`[data-mantine-color-scheme=${colorScheme}]`).waitFor()
      // Light and dark differ in nothing but their colours.
      const faults =
        colorScheme === 'light' ? await axe(page) : await faultsIn(page, { type: 'rule', values: contrast })
      found.push(...faults.map((fault) => `${colorScheme} ${width}: ${fault}`))
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) found.push(`${width}: the page is ${wide} wide`)
  }
  return found
}

type Chosen = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] }
type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

async function faultsIn(page: Page, runOnly: Chosen): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await bringAxe(page)
  const violations = await page.evaluate(runAxe, { runOnly, resultTypes: ['violations'] })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}

/** Its builder brings it along at each run, and opens a page to put together what it found in frames: ours have none. */
const bringAxe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().withRules('document-title').analyze()

async function runAxe(options: object): Promise<Violations> {
  const { axe } = window as unknown as {
    axe: { run(place: Document, how: object): Promise<{ violations: Violations }> }
  }
  // A colour that is still changing is none of the page's.
  const changing = document.getAnimations().filter((one) => one instanceof CSSTransition)
  await Promise.allSettled(changing.map(({ finished }) => finished))
  return (await axe.run(document, options)).violations
}
