import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchChromium } from '#tests/support/chromium.ts'
import { examine, glance } from '#tests/support/examine.ts'
import { noteExamined, wasExamined } from '#tests/support/examined-pages.ts'
import { type Mailbox, startMailbox } from '#tests/support/mailbox.ts'
import { newDataDir, type Portal, removeDataDir, startPortal } from '#tests/support/portal.ts'
import { keepDocuments, markupFaults } from '#tests/support/valid-html.ts'

/** What a story is told with: the real portal, a real SMTP peer, and a Chromium. */
export type Story = { portal: Portal; mailbox: Mailbox; browser: Browser }

/** Sets the scene for all stories of a file, and clears it afterwards. */
export function setScene(settings: Record<string, string> = {}): Story {
  const story = {} as Story
  const dataDir = newDataDir()
  beforeAll(async () => {
    story.mailbox = await startMailbox()
    story.browser = await launchChromium()
    story.portal = await startPortal({ PORTAL_SMTP_URL: story.mailbox.url, ...settings }, dataDir)
  })
  afterAll(async () => {
    await story.browser?.close()
    await story.portal?.stop()
    await story.mailbox?.stop()
    removeDataDir(dataDir)
  })
  return story
}

/** A browser of its own, with its own cookies. Anything its pages complain about fails the story. */
export async function newBrowser(story: Story, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await story.browser.newContext({ baseURL: story.portal.baseUrl, ...options })
  const page = await context.newPage()
  keepDocuments(page)
  // two stories share a machine: a page may take its time
  page.setDefaultTimeout(30_000)
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // Chromium reports every refused fetch as an error of the page; refusing is what those stories are about.
    const refused = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !refused) complaints.push(`${page.url()}: ${message.text()}`)
  })
  if (options.javaScriptEnabled === false) twins.set(page, await twinOf(story, page, options))
  return page
}

const complaints: string[] = []

/** For a browser without scripts: one that has them, and shows what the other one shows, as axe needs timers. */
const twins = new WeakMap<Page, Page>()

async function twinOf(story: Story, page: Page, options: BrowserContextOptions): Promise<Page> {
  const context = await story.browser.newContext({ ...options, javaScriptEnabled: true, bypassCSP: true })
  const twin = await context.newPage()
  await twin.route('**/*', async (route) => {
    if (route.request().resourceType() === 'script') return route.abort()
    if (route.request().resourceType() !== 'document') return route.continue()
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: await page.content() })
  })
  return twin
}

/**
 * Holds a page to the HTML standard, to WCAG 2.2 AA by axe, to no sideways scrolling, and to silence on the console. Its width is measured
 * each time; a page whose shape a story of this run has looked at is not examined twice.
 */
export async function look(page: Page): Promise<void> {
  expect(complaints, 'complaints of pages').toEqual([])
  const { shape, overflow } = await glance(page)
  expect(overflow, `sideways scrolling of ${page.url()}`).toBeLessThanOrEqual(0)
  if (wasExamined(shape)) return
  expect(await markupFaults(page), `markup of ${page.url()}`).toEqual([])
  const twin = twins.get(page)
  if (twin) await twin.goto(page.url())
  expect(await examine(twin ?? page), `accessibility of ${page.url()}`).toEqual([])
  expect(complaints, 'complaints of pages').toEqual([])
  noteExamined(shape)
}
