import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { filesFolder } from '#lib/platform/file-store.ts'
import { type AtWork, setUpDesk, tickMatch } from '#tests/support/desk-visit.ts'
import { fillIn, follow, leave, press } from '#tests/support/fill-in.ts'
import { confirmByMail, fileRequest, givenConfirmed, textOf } from '#tests/support/requester.ts'
import { pdf, png } from '#tests/support/sample-files.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })
const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.locator('input[type=file]').setInputFiles(files)
const sending = (locale: Locale) => translatorFor(locale, 'my-request')('messages.send')
const lineOf = (page: Page, name: string) => page.locator('main li', { hasText: name })

describe('a person without scripts', () => {
  it('sends a message with files, is told which one is wrong, and takes one back; the desk downloads the rest', async () => {
    const locale = 'zh-CN'
    const options = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } }
    const page = await newBrowser(story, options)
    const filing = { kind: 'access', email: 'noscript-files@mail.example', locale } as const
    const { reference } = await fileRequest(page, filing)
    await confirmByMail(page, story, filing)
    await page.goto(`/${locale}/my-request`)
    await fillIn(page, [['body', '见附件。']])
    await choose(page, file('护照.pdf', pdf()), file('照片.png', pdf()))
    await press(page, sending(locale))
    await look(page)
    expect(await textOf(page)).toContain('“照片.png”的内容与文件名所示的类型不符')
    expect(await page.locator('[name=body]').inputValue()).toBe('见附件。')
    expect(await lineOf(page, '护照.pdf').count()).toBe(1)

    await choose(page, file('第二.png', png()))
    await press(page, sending(locale))
    await look(page)
    expect(await textOf(page)).toContain('您的留言已发送')
    await leave(page, lineOf(page, '第二.png').getByRole('button'))
    await look(page)
    expect(await lineOf(page, '第二.png').count()).toBe(0)

    const desk = chief.page
    await desk.goto(`/en/desk/requests/${reference}`)
    await look(desk)
    const link = desk.locator('#story').getByRole('link', { name: '护照.pdf' })
    const [download] = await Promise.all([desk.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('护照.pdf')
    expect(readFileSync(await download.path()).equals(pdf())).toBe(true)
    expect(await textOf(desk)).toContain(translatorFor('en', 'files')('scan.off'))
    await desk.reload()
    expect(await textOf(desk)).toContain('Downloaded a file completely')
  })
})

describe('the files of an answer', () => {
  it('go with it, and to the person alone, who shows the access key before the download', async () => {
    const locale = 'zh-CN'
    const filing = { kind: 'access', email: 'answer-files@mail.example', locale } as const
    const options = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } }
    const page = await newBrowser(story, options)
    const { reference, accessKey } = await fileRequest(page, filing)
    await confirmByMail(page, story, filing)

    const desk = chief.page
    await tickMatch(desk, reference)
    await desk.goto(`/en/desk/requests/${reference}/close`)
    await fillIn(desk, [
      ['outcome', 'granted'],
      ['body', 'Your copy is attached.'],
    ])
    await choose(desk, file('copy.pdf', pdf()))
    await lineOf(desk, 'copy.pdf').getByText(translatorFor('en', 'files')('ready')).waitFor()
    await look(desk)
    await press(desk, translatorFor('en', 'casefile')('close.submit'))
    await look(desk)

    const t = translatorFor(locale, 'files')
    const prove = translatorFor(locale, 'prove')
    await page.goto(`/${locale}/my-request`)
    await look(page)
    expect(await page.getByRole('button', { name: t('mine.get') }).count()).toBe(0)
    await follow(page, t('mine.prove'))
    await fillIn(page, [['accessKey', 'AAAA-3333-AAAA-3333-AAAA-3333']])
    await press(page, prove('submit'))
    await look(page)
    expect(await page.title()).toContain(translatorFor(locale, 'site')('form.error'))
    await fillIn(page, [['accessKey', accessKey]])
    await press(page, prove('submit'))
    await look(page)
    const button = lineOf(page, 'copy.pdf').getByRole('button')
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(download.suggestedFilename()).toBe('copy.pdf')
    expect(readFileSync(await download.path()).equals(pdf())).toBe(true)
    await page.reload()
    expect(await textOf(page)).toContain(t('mine.taken', { count: 1 }))
    await press(page, t('mine.renew'))
    await look(page)
    expect(await textOf(page)).toContain(t('mine.renewed'))
  })
})

describe('a person with scripts', () => {
  it('sees each file arrive, loses nothing to a cut connection, and sends what is there', async () => {
    const filing = { kind: 'access', email: 'script-files@mail.example' } as const
    const { requester: page, reference } = await givenConfirmed(story, filing)
    const t = translatorFor('en', 'files')
    await page.goto('/en/my-request')
    await fillIn(page, [['body', 'The flamingo letter.']])
    await page.route('**/files/add', (route) => route.abort())
    await choose(page, file('letter.pdf', pdf()))
    await page.getByText(t('lost')).waitFor()
    await look(page)
    expect(await page.locator('[name=body]').inputValue()).toBe('The flamingo letter.')
    await page.unroute('**/files/add')
    await lineOf(page, 'letter.pdf').getByRole('button').click()
    await lineOf(page, 'letter.pdf').getByText(t('ready')).waitFor()

    await choose(page, file('wrong.png', pdf()), file('second.png', png()))
    await page.getByText('“wrong.png” is not the type').waitFor()
    await lineOf(page, 'second.png').getByText(t('ready')).waitFor()
    await look(page)
    await press(page, `${t('remove')} second.png`)
    await look(page)
    expect(await page.locator('[name=body]').inputValue()).toBe('The flamingo letter.')
    expect(await lineOf(page, 'second.png').count()).toBe(0)
    await press(page, sending('en'))
    await look(page)
    expect(await lineOf(page, 'letter.pdf').count()).toBe(1)

    await chief.page.goto(`/en/desk/requests/${reference}`)
    for (const place of ['#story', '#files'])
      expect(await chief.page.locator(place).getByRole('link', { name: 'letter.pdf' }).count()).toBe(1)
    expect(await textOf(chief.page)).not.toContain('second.png')
  })

  it('is told at once of a file that is too large, and nobody else can fetch a file', async () => {
    const filing = { kind: 'access', email: 'large-files@mail.example' } as const
    const { requester: page } = await givenConfirmed(story, filing)
    await page.goto('/en/my-request')
    await choose(page, file('long.pdf', Buffer.alloc(10 * 1024 * 1024 + 1, 32)))
    await page.getByText('“long.pdf” is larger than 10 MB').waitFor()
    await choose(page, file('whole.pdf', Buffer.concat([pdf(), Buffer.alloc(10_000_000, 32), pdf()])))
    await lineOf(page, 'whole.pdf').getByText(translatorFor('en', 'files')('ready')).waitFor()
    const stranger = await page.request.get('/en/desk/requests/DSR-2222-2222/files/0')
    expect(stranger.status()).toBe(401)
  })

  it('whose connection breaks in the middle leaves nothing on the disk (D23)', async () => {
    const filing = { kind: 'access', email: 'broken-files@mail.example' } as const
    const { requester: page } = await givenConfirmed(story, filing)
    const cookies = await page.context().cookies()
    const before = storedFiles()
    await breakOff(cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
    await expect.poll(storedFiles, { timeout: 5000 }).toEqual(before)
    await page.goto('/en/my-request')
    await choose(page, file('again.pdf', pdf()))
    await lineOf(page, 'again.pdf').getByText(translatorFor('en', 'files')('ready')).waitFor()
  })
})

const storedFiles = () => {
  const folder = filesFolder(story.portal.dataDir)
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

/** Announces five megabytes, sends one, waits until it is being written, and hangs up. */
async function breakOff(cookie: string): Promise<void> {
  const { baseUrl } = story.portal
  const before = storedFiles().length
  const type = 'multipart/form-data; boundary=x'
  const headers = { 'content-type': type, 'content-length': 5_000_000, origin: baseUrl, cookie }
  const site = { 'sec-fetch-site': 'same-origin', accept: 'application/json' }
  const sent = request(`${baseUrl}/en/my-request/files/add`, {
    method: 'POST',
    headers: { ...headers, ...site },
  })
  sent.on('error', () => {})
  sent.write('--x\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF-1.7')
  sent.write(Buffer.alloc(1_000_000, 32))
  await expect.poll(() => storedFiles().length, { timeout: 5000 }).toBe(before + 1)
  sent.destroy()
}
