import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press, pressInVain } from '#tests/support/fill-in.ts'
import { givenConfirmed, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const mine = translatorFor('en', 'my-identity')
const desk = translatorFor('en', 'identity')
const casefile = translatorFor('en', 'casefile')
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

describe('whoever is asked for a document', () => {
  it('blacks it out and sends it, with scripts and without; it is checked, destroyed, and they see when', async () => {
    const filing = { kind: 'access', email: 'passport@mail.example' } as const
    const { requester: page, reference } = await givenConfirmed(story, filing)
    await page.goto('/en/my-request/identity')
    expect(await textOf(page)).toContain(mine('send.impossible'))
    const photo = { name: 'IMG_2041.png', mimeType: 'image/png', buffer: await page.screenshot() }
    await askForDocument(reference)

    await page.goto('/en/my-request')
    await look(page)
    await follow(page, mine('toSend'))
    await page.locator('[name=files]').setInputFiles(photo)
    await blackOutTwice(page)
    await look(page)
    await press(page, mine('send.submit'))
    await look(page)
    expect(await textOf(page)).toContain(mine('standing'))

    const plain = await newBrowser(story, {
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
      viewport: { width: 320, height: 700 },
    })
    const zh = translatorFor('zh-CN', 'my-identity')
    await plain.goto('/zh-CN/my-request/identity')
    await look(plain)
    await plain.locator('[name=files]').setInputFiles(photo)
    await press(plain, zh('send.submit'))
    await look(plain)
    expect(await textOf(plain)).toContain(zh('standing'))

    await openAndCompare(reference)
    await acceptDocument(reference)
    await page.goto('/en/my-request')
    await look(page)
    expect(await textOf(page)).toContain('It was checked and destroyed on')
    expect(await textOf(page)).not.toContain('IMG_2041')
  })
})

/** The doubt comes first: without it the question is not sent. */
async function askForDocument(reference: string): Promise<void> {
  const { page } = chief
  await page.goto(`/en/desk/requests/${reference}/close`)
  await look(page)
  expect(await textOf(page)).toContain(desk('below.title'))
  await page.goto(`/en/desk/requests/${reference}/ask-identity`)
  await fillIn(page, [['body', 'Please show us your passport.']])
  await pressInVain(page, casefile('ask.submit'))
  await look(page)
  expect(await textOf(page)).toContain(translatorFor('en', 'problems')('doubt-reason-missing'))
  await fillIn(page, [
    ['doubt', 'several-people'],
    ['reason', 'Two people of that name share the address and the telephone.'],
    ['proofs[]', 'account'],
    ['proofs[]', 'document'],
  ])
  await press(page, casefile('ask.submit'))
  await look(page)
}

/** One area with the mouse, one with keys alone. */
async function blackOutTwice(page: Page): Promise<void> {
  const picture = page.getByRole('img', { name: mine('tool.picture') })
  await picture.scrollIntoViewIfNeeded()
  const box = await picture.boundingBox()
  if (!box) throw new Error('The picture is not shown.')
  await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.1)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.4, { steps: 4 })
  await page.mouse.up()
  await page.getByText(`${mine('tool.ready')} 1`).waitFor()
  await page.getByRole('button', { name: mine('tool.add') }).press('Enter')
  await page.getByText(`${mine('tool.ready')} 2`).waitFor()
}

/** Opens the first picture, and sees that under the black nothing is left. */
async function openAndCompare(reference: string): Promise<void> {
  const { page } = chief
  await page.goto(`/en/desk/requests/${reference}`)
  await look(page)
  await follow(page, 'Picture of a document')
  await look(page)
  await press(page, desk('file.open'))
  await look(page)
  const link = page.getByRole('link', { name: desk('file.download') })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('document.jpg')
  const bytes = readFileSync(await download.path())
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  expect(await brightness(page, bytes, { x: 0.25, y: 0.25 })).toBeLessThan(30)
  expect(await brightness(page, bytes, { x: 0.5, y: 0.7 })).toBeLessThan(30)
  expect(await brightness(page, bytes, { x: 0.97, y: 0.5 })).toBeGreaterThan(100)
}

async function acceptDocument(reference: string): Promise<void> {
  const { page } = chief
  await page.goto(`/en/desk/requests/${reference}`)
  await fillIn(page, [
    ['proof', 'document'],
    ['documentType', 'passport'],
  ])
  await press(page, desk('accept.submit'))
  await look(page)
  expect(await textOf(page)).toContain(desk('levels.3'))
  expect(await textOf(page)).toContain(desk('documentTypes.passport'))
  expect(await page.getByRole('link', { name: 'Picture of a document' }).count()).toBe(0)
}

/** The brightest colour of a picture at a point given as shares of its width and height: 0 is black. */
function brightness(page: Page, bytes: Buffer, at: { x: number; y: number }): Promise<number> {
  return page.evaluate(
    async ({ base64, x, y }) => {
      const binary = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([binary]))
      const brush = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
      brush?.drawImage(picture, 0, 0)
      const pixel = brush?.getImageData(picture.width * x, picture.height * y, 1, 1).data ?? [255, 255, 255]
      return Math.max(...[...pixel].slice(0, 3))
    },
    { base64: bytes.toString('base64'), ...at },
  )
}
