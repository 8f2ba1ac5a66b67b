import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { Keyboard } from '#tests/support/keyboard.ts'
import { confirmationMail } from '#tests/support/requester.ts'
import { newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const EMAIL = 'keys@mail.example'
/** What issue and README promise: from the start page to the page that says it was sent. */
const PAGE_VIEWS = 9

const [start, request] = [translatorFor('en', 'start'), translatorFor('en', 'request')]
const [confirm, mine] = [translatorFor('en', 'confirm'), translatorFor('en', 'my-request')]

it('a request is filed, confirmed, followed and left with keys alone, and the focus is seen at every step', async () => {
  const page = await newBrowser(story)
  const keys = new Keyboard(page)
  await page.goto('/en')
  await fileByKeys(keys)
  expect(new URL(page.url()).pathname).toBe('/en/request/sent')
  const [strokes, views] = [keys.strokes, keys.views]
  expect(views).toBeLessThanOrEqual(PAGE_VIEWS)
  await page.goto((await confirmationMail(story, EMAIL)).link)
  await keys.press('button', confirm('button'))
  await writeByKeys(page, keys)
  await keys.press('button', mine('signOut'))
  await page.goto('/en/my-request')
  expect(new URL(page.url()).pathname).toBe('/en/my-request/sign-in')
  process.stdout.write(
    `A plain request by keys: ${strokes} strokes and ${views} pages to its confirmation, ${keys.strokes} strokes to the sign-out.\n`,
  )
})

/** From the start page to the confirmation: every answer chosen or typed, every button pressed. */
async function fileByKeys(keys: Keyboard): Promise<void> {
  await keys.press('link', start('begin'))
  await keys.choose('kinds[]', 'access')
  await keys.press('button', request('continue'))
  await keys.typeInto('residence', 'Mainland China')
  await keys.press('button', request('continue'))
  await keys.choose('relation', 'self')
  await keys.press('button', request('continue'))
  await keys.typeInto('name', 'Li Lei')
  await keys.typeInto('email', EMAIL)
  await keys.press('button', request('continue'))
  await keys.choose('scope', 'all')
  await keys.choose('delivery', 'portal')
  await keys.press('button', request('continue'))
  await keys.press('button', request('check.send'))
}

async function writeByKeys(page: Page, keys: Keyboard): Promise<void> {
  if (new URL(page.url()).pathname !== '/en/my-request') await page.goto('/en/my-request')
  await keys.typeInto('body', 'Thank you.')
  await keys.press('button', mine('messages.send'))
  expect(await page.locator('main').textContent()).toContain('Thank you.')
}
