import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Locale } from '#lib/domain/locales.ts'
import { examine, glance } from '#tests/support/examine.ts'

const FOLDER = 'screenshots'
const WIDTHS = { phone: 390, desktop: 1280 } as const
const NARROWEST = 320

/** What was wrong on the pages that were looked at: by axe, by their width, on the console. */
export const complaints: string[] = []

/** Where somebody is: the page they look at, in their language. */
export type Walker = { page: Page; locale: Locale }

/** Keeps what the console of a page says. */
export function listen(page: Page): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    const refused = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !refused) complaints.push(`${page.url()}: ${message.text()}`)
  })
}

/** Pictures of the whole page on a phone and a desktop, by light and, where asked for, by dark. */
export async function snap({ page, locale }: Walker, name: string, dark = false): Promise<void> {
  for (const colorScheme of dark ? (['dark', 'light'] as const) : (['light'] as const)) {
    await page.emulateMedia({ colorScheme })
    await settled(page)
    await check(page, `${name} ${locale} ${colorScheme}`)
    for (const [device, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: device === 'phone' ? 844 : 900 })
      const folder = join(FOLDER, `${locale}-${device}${colorScheme === 'dark' ? '-dark' : ''}`)
      mkdirSync(folder, { recursive: true })
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
    }
  }
}

/** Colours change with the next frame, not at once. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Holds a page to axe, and to no sideways scrolling on the narrowest phone. */
async function check(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: NARROWEST, height: 640 })
  const { overflow } = await glance(page)
  const violations = await examine(page)
  complaints.push(...violations.map((violation) => `${name}: ${violation}`))
  if (overflow > 0) complaints.push(`${name}: ${overflow} px wider than ${NARROWEST} px`)
}
