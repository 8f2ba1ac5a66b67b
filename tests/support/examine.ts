import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { shapeOfDocument } from '#tests/support/page-shape.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe judges a page by, and by how many pixels it is wider than its window. */
export async function glance(page: Page): Promise<{ shape: string; overflow: number }> {
  // a page that has only begun to arrive has no body yet
  await page.waitForLoadState('load')
  return page.evaluate(shapeOfDocument)
}

/** What axe finds on a page. */
export async function examine(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run({ runOnly: rules })
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }, RULES)
}
