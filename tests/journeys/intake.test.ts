import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press, pressInVain } from '#tests/support/fill-in.ts'
import { ANNA, listOf, OTTO } from '#tests/support/import-list.ts'
import { givenFiled, textOf } from '#tests/support/requester.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

const intake = translatorFor('en', 'intake')
const imports = translatorFor('en', 'imports')
const blocks = translatorFor('en', 'blocks')
const casefile = translatorFor('en', 'casefile')
const duplicates = translatorFor('en', 'duplicates')
const SPAMMER = 'offers@roofs.example'

const upload = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles([{ name, mimeType: 'text/csv', buffer }])

describe('a letter that came by post', () => {
  it('is entered with its scan, answered on paper, and its mistyped mailbox corrected', async () => {
    const desk = chief.page
    await desk.goto('/en/desk/enter')
    await look(desk)
    await desk
      .locator('input[type=file]')
      .setInputFiles([{ name: 'letter.pdf', mimeType: 'application/pdf', buffer: pdf() }])
    await fillIn(desk, [
      ['channel', 'post'],
      ['on', '2026-01-05'],
      ['kinds[]', 'access'],
      ['words', 'Please send me everything you have on me.'],
      ['residence', 'DE'],
      ['locale', 'en'],
      ['postal', 'Lindenweg 14\n79098 Freiburg'],
    ])
    await pressInVain(desk, intake('submit'))
    await fillIn(desk, [['name', 'Helga Brandt']])
    await press(desk, intake('submit'))
    await look(desk)
    const reference = /DSR-\w{4}-\w{4}/.exec(await textOf(desk))?.[0] ?? ''
    expect(await desk.locator('.paper-letter').innerText()).toMatch(/Helga Brandt\s+Lindenweg 14/)
    await desk.goto(`/en/desk/requests/${reference}`)
    await look(desk)
    expect(await textOf(desk)).toContain('letter.pdf')
    await follow(desk, casefile('correct-address.add'))
    await look(desk)
    await fillIn(desk, [['email', 'helga@mail.example']])
    await press(desk, casefile('correct-address.submit'))
    await look(desk)
    await story.mailbox.waitFor(({ to }) => to.includes('helga@mail.example'))
  })
})

describe('a list of requests received elsewhere', () => {
  it('is checked row by row, its good rows are entered once, and its broken ones are a file to mend', async () => {
    const desk = await newBrowser(story, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
      storageState: await chief.page.context().storageState(),
    })
    await desk.goto('/en/desk/enter/import')
    await look(desk)
    await upload(desk, 'gbk.csv', Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a]))
    await press(desk, imports('submit'))
    await look(desk)
    expect(await textOf(desk)).toContain(translatorFor('en', 'problems')('import-not-utf8'))
    const broken = OTTO.replace('2026-11-19', '19.11.2026').replace('Otto Maier', '"=HYPERLINK(1)"')
    await upload(desk, 'list.csv', Buffer.from(listOf(ANNA.replaceAll('2026-11', '2026-01'), broken)))
    await press(desk, imports('submit'))
    await look(desk)
    const checked = await textOf(desk)
    expect(checked).toContain(imports('list.counts.good', { count: 1 }))
    expect(checked).toContain(`${imports('columns.on.heading')}: `)
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('link', { name: imports('list.broken') }).click(),
    ])
    const file = await readFile(await download.path(), 'utf8')
    expect(file).toContain("'=HYPERLINK(1)")
    await press(desk, imports('list.enter', { count: 1 }))
    await look(desk)
    expect(await textOf(desk)).toContain(imports('list.counts.entered', { count: 1 }))

    const mended = file.replace('19.11.2026', '2026-01-06')
    await desk.goto('/en/desk/enter/import')
    await upload(desk, 'to-mend.csv', Buffer.from(mended))
    await press(desk, imports('submit'))
    await press(desk, imports('list.enter', { count: 1 }))
    await follow(desk, 'DSR-')
    expect(await textOf(desk)).toContain('=HYPERLINK(1)')
    await desk.context().close()
  })
})

describe('two requests of one person', () => {
  it('are suggested, compared, and put together', async () => {
    // a complaint is open at once
    const filing = { kind: 'complaint', email: 'twice@mail.example', name: 'Zoe Quillfeather' } as const
    const first = await givenFiled(await newBrowser(story), story, filing)
    const second = await givenFiled(await newBrowser(story), story, filing)
    const desk = chief.page
    await desk.goto(`/en/desk/requests/${second.reference}`)
    await follow(desk, duplicates('pairs.compare'))
    await look(desk)
    await follow(desk, duplicates('compare.merge'))
    await look(desk)
    await press(desk, casefile('close-as-duplicate.submit'))
    await look(desk)
    expect(await textOf(desk)).toContain(duplicates('aside.isMerged', { reference: first.reference }))
  })
})

describe('a sender of spam', () => {
  it('is blocked; what they file next waits apart, is brought back, and the block is lifted', async () => {
    const filing = { kind: 'complaint', email: SPAMMER, name: 'Roofs Today' } as const
    const spam = await givenFiled(await newBrowser(story), story, filing)
    const desk = chief.page
    await desk.goto(`/en/desk/requests/${spam.reference}/close-as-spam`)
    await look(desk)
    await fillIn(desk, [
      ['body', 'Advertising for roofs.'],
      ['block[]', 'mailbox'],
    ])
    await press(desk, casefile('close-as-spam.submit'))
    await look(desk)

    const next = await givenFiled(await newBrowser(story), story, filing)
    await desk.goto('/en/desk')
    expect(await textOf(desk)).not.toContain(next.reference)
    await follow(desk, translatorFor('en', 'queue')('views.aside'))
    await look(desk)
    await follow(desk, next.reference)
    await look(desk)
    expect(await textOf(desk)).toContain(blocks('aside.title'))
    await press(desk, blocks('aside.bringBack'))
    await look(desk)
    await desk.goto('/en/desk')
    expect(await textOf(desk)).toContain(next.reference)

    await desk.goto('/en/desk/settings/blocks')
    await look(desk)
    expect(await textOf(desk)).toContain('Advertising for roofs.')
    await desk.getByRole('button', { name: /Lift/ }).click()
    await desk.waitForURL(/done=lifted/)
    await look(desk)
    expect(await textOf(desk)).toContain('Mei Lin')
  })
})
