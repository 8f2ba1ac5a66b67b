import type { Page } from 'playwright-core'

/** Fills in a form's fields by their names: words are typed, choices chosen. */
export async function fillIn(page: Page, fields: Iterable<[string, string]>): Promise<void> {
  for (const [name, value] of fields) {
    const field = page.locator(`main [name="${name}"]`)
    const type = await field
      .first()
      .evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName))
    if (type === 'radio' || type === 'checkbox')
      // The whole card of a choice is its label, which lies over the button itself.
      await page.locator(`main [name="${name}"][value="${value}"]`).check({ force: true })
    else if (type === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
}

/** Presses a form's button and waits for the page it leads to: a new document, not the router's own bookkeeping. */
export async function press(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])
}

/** Follows a link and waits for the page it leads to. */
export async function follow(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name }).first().click()])
}
