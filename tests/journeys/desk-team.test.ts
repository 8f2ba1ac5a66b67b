import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import {
  type AtWork,
  inviteColleague,
  setUpDesk,
  signIn,
  take,
  tickMatch,
} from '#tests/support/desk-visit.ts'
import { fillIn, follow, leave, press, pressInVain } from '#tests/support/fill-in.ts'
import { givenConfirmed, givenFiled, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const words = translatorFor('en', 'casefile')
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

describe('two people at work', () => {
  it('cannot overwrite each other: the second is told, and keeps what they typed', async () => {
    const { reference } = await givenConfirmed(story, { kind: 'access', email: 'raced@mail.example' })
    const anna = await inviteColleague(story, chief, {
      role: 'handler',
      name: 'Anna Keller',
      email: 'anna@operator.example',
    })
    await anna.page.goto(`/en/desk/requests/${reference}/reply`)
    await fillIn(anna.page, [['body', 'Anna was writing this when Mei answered.']])
    await take(chief.page, { reference, verb: 'reply', fields: [['body', 'Mei was faster.']] })
    await pressInVain(anna.page, words('reply.submit'))
    await look(anna.page)
    expect(await anna.page.locator('[name=body]').inputValue()).toBe(
      'Anna was writing this when Mei answered.',
    )
    expect(await textOf(anna.page)).toContain('Mei was faster.')
  })

  it('may do only what the table of permissions says, by direct post too', async () => {
    const { reference } = await givenConfirmed(story, { kind: 'access', email: 'readonly@mail.example' })
    const wu = await inviteColleague(story, chief, {
      role: 'reader',
      name: 'Wu Hao',
      email: 'wu@operator.example',
    })
    await wu.page.goto(`/en/desk/requests/${reference}`)
    await look(wu.page)
    expect(await wu.page.getByRole('link', { name: words('next.actions.close') }).count()).toBe(0)
    const status = await wu.page.evaluate(async (path) => {
      const body = new FormData()
      for (const [name, value] of [
        ['version', '2'],
        ['outcome', 'granted'],
        ['body', 'Not mine to say.'],
      ] as const)
        body.append(name, value)
      return (await fetch(path, { method: 'POST', body, headers: { accept: 'application/json' } })).status
    }, `/en/desk/requests/${reference}/close/send`)
    expect(status).toBe(403)
    await wu.page.goto('/en/desk/staff')
    expect(await textOf(wu.page)).not.toContain('anna@operator.example')
  })
})

describe('the outbox', () => {
  it('shows each mail as it was sent, without its links, and sends it again', async () => {
    const email = 'again@mail.example'
    await givenFiled(await newBrowser(story), story, { kind: 'access', email })
    await story.mailbox.waitFor(({ to }) => to.includes(email))
    await chief.page.goto('/en/desk/outbox')
    await look(chief.page)
    await leave(chief.page, chief.page.getByRole('row', { name: email }).first().getByRole('link').first())
    await look(chief.page)
    expect(await textOf(chief.page)).not.toMatch(/\/confirm\/[\w-]{20,}/)
    await press(chief.page, translatorFor('en', 'outbox')('again'))
    await look(chief.page)
    await story.mailbox.waitFor(
      ({ to, mail }) =>
        to.includes(email) &&
        story.mailbox.received.some(
          (other) => other.to.includes(email) && other.mail.messageId !== mail.messageId,
        ),
    )
  })
})

describe('the desk without scripts, in Chinese, on a phone', () => {
  it('signs in, finds a request, answers it and signs out for good', async () => {
    const { reference } = await givenConfirmed(story, { kind: 'correction', email: 'plain@mail.example' })
    const page = await newBrowser(story, {
      javaScriptEnabled: false,
      locale: 'zh-CN',
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
    })
    const colleague = await inviteColleague(story, chief, {
      role: 'handler',
      name: '吴浩',
      email: 'haowu@operator.example',
    })
    await colleague.page.context().close()
    await signIn(page, colleague, 'zh-CN')
    await look(page)
    await follow(page, reference)
    await look(page)
    await tickMatch(page, reference, 'zh-CN')
    await take(page, {
      reference,
      verb: 'close',
      locale: 'zh-CN',
      fields: [
        ['outcome', 'granted'],
        ['items.0.answer', 'corrected'],
        ['body', '已更正。'],
      ],
    })
    expect(await textOf(page)).toContain('已更正。')
    const rooms = page.getByRole('navigation', { name: translatorFor('zh-CN', 'staff')('frame.nav') })
    expect(await rooms.isVisible()).toBe(false)
    await page.getByRole('button', { name: translatorFor('zh-CN', 'staff')('frame.menu') }).press('Enter')
    await look(page)
    await page.keyboard.press('Escape')
    expect(await rooms.isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await follow(page, translatorFor('zh-CN', 'staff')('frame.account'))
    await look(page)
    await press(page, translatorFor('zh-CN', 'staff')('frame.signOut'))
    await page.goto('/zh-CN/desk')
    expect(new URL(page.url()).pathname).toBe('/zh-CN/desk/sign-in')
  })
})
