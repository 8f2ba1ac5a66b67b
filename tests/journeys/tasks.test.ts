import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { linkIn } from '#tests/support/mailbox.ts'
import { givenConfirmed, textOf } from '#tests/support/requester.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

const t = translatorFor('en', 'tasks')
const file = (name: string) => ({ name, mimeType: 'application/octet-stream', buffer: pdf() })
const PROCESSOR = 'mailing@processor.example'

/** Hands the first open task of the page out. @returns the mailed link. */
async function handOut(desk: Page): Promise<string> {
  await follow(desk, t('handOut.link'))
  await fillIn(desk, [
    ['email', PROCESSOR],
    ['instructions', 'Look for customer 4711.'],
    ['show[]', 'name'],
    ['language', 'zh-CN'],
  ])
  await look(desk)
  await press(desk, t('handOut.submit'))
  return linkIn(await story.mailbox.waitFor(({ to }) => to.includes(PROCESSOR)), '/task/')
}

describe('the tasks of a case', () => {
  it('are taken as they are proposed, handed out by link, reported done, and asked about before the case ends', async () => {
    const { reference } = await givenConfirmed(story, { kind: 'deletion', email: 'tasks@mail.example' })
    const desk = chief.page
    await desk.goto(`/en/desk/requests/${reference}`)
    await look(desk)
    await press(desk, t('plan.take'))
    await look(desk)
    expect(await textOf(desk)).toContain(t('progress', { settled: 0, all: 2 }))
    await follow(desk, 'Marketing tools')
    await look(desk)
    const link = await handOut(desk)
    await look(desk)
    expect(await textOf(desk)).toContain(PROCESSOR)

    const outside = await newBrowser(story, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    })
    const words = translatorFor('zh-CN', 'task-link')
    await outside.goto(link)
    await look(outside)
    expect(outside.url()).not.toContain(link.split('/').at(-1))
    expect(await textOf(outside)).toContain('Look for customer 4711.')
    expect(await textOf(outside)).not.toMatch(/tasks@mail|App cache/)
    await press(outside, words('submit'))
    await look(outside)
    expect(await textOf(outside)).toContain(translatorFor('zh-CN', 'problems')('task-note-or-file'))
    await outside.locator('input[type=file]').setInputFiles([file('名单.pdf')])
    await fillIn(outside, [['note', '已删除。']])
    await press(outside, words('submit'))
    await look(outside)
    expect(await textOf(outside)).toContain(words('doneTitle'))
    await outside.goto(link)
    await look(outside)
    expect(await textOf(outside)).toContain(words('goneTitle'))
    await story.mailbox.waitFor(
      ({ to, mail }) => to.includes(chief.email) && mail.text?.includes('/tasks/') === true,
    )

    await desk.reload()
    await look(desk)
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('link', { name: '名单.pdf' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('名单.pdf')

    // it stands beside the case too, and among all its files
    await desk.goto(`/en/desk/requests/${reference}`)
    const beside = await desk.locator('#files').innerText()
    expect(beside).toContain('名单.pdf')
    expect(beside).toContain(translatorFor('en', 'files')('all.byLink'))
    expect(await textOf(desk)).toContain('Opened a task by its link')
    await desk.goto(`/en/desk/requests/${reference}/files`)
    await look(desk)
    expect(await textOf(desk)).toContain('名单.pdf')

    await desk.goto(`/en/desk/requests/${reference}/close`)
    await look(desk)
    expect(await textOf(desk)).toContain(t('openTasks.title', { count: 1 }))
    await desk.goto('/en/desk/tasks')
    await look(desk)
    await follow(desk, 'App cache')
    await follow(desk, t('pages.skip'))
    await fillIn(desk, [['note', 'The app was never installed.']])
    await look(desk)
    await press(desk, t('skip.submit'))
    await look(desk)
    expect(await textOf(desk)).toContain(t('states.not-applicable'))
    await desk.goto(`/en/desk/requests/${reference}/close`)
    expect(await desk.locator('[name=openTasks]').count()).toBe(0)
  })
})
