import type { Locator, Page } from 'playwright-core'

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

/** Clicks what leads to another page and waits for it: a new document, not the router's own bookkeeping. */
export async function leave(page: Page, by: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), by.click()])
}

/** Presses a form's button and waits for the page it leads to. */
export async function press(page: Page, name: string): Promise<void> {
  await leave(page, page.getByRole('button', { name, exact: true }))
}

/** Presses a button of a form that is not in order, and waits until the page says so, wherever it was checked. */
export async function pressInVain(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  for (let attempt = 0; attempt < 300; attempt++) {
    // the page may be on its way to the next document
    if (/^(Error|错误)/.test(await page.title().catch(() => ''))) return
    await page.waitForTimeout(100)
  }
  throw new Error(`Nothing was wrong with ${page.url()}.`)
}

/** Follows a link and waits for the page it leads to. */
export async function follow(page: Page, name: string): Promise<void> {
  await leave(page, page.getByRole('link', { name }).first())
}
