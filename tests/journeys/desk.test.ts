import { beforeAll, describe, expect, it } from 'vitest'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { MINIMUM } from '#lib/domain/verification/minimum.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk, take, tickMatch } from '#tests/support/desk-visit.ts'
import { fillIn, follow, leave, press, pressInVain } from '#tests/support/fill-in.ts'
import { givenConfirmed, showAccessKey, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const ADMIN_MAILBOX = 'admin@kagebatteries.com'
const mine = translatorFor('en', 'my-request')
const words = translatorFor('en', 'casefile')
const nouns = translatorFor('en', 'nouns')
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

describe('the first administrator', () => {
  it('is set up by the printed link, which works once', async () => {
    const stranger = await newBrowser(story)
    await stranger.goto(story.portal.setupLink() ?? '')
    await look(stranger)
    expect(await textOf(stranger)).toContain(translatorFor('en', 'staff')('join.gone'))
  })
})

describe('a request', () => {
  it.each(ASKED_KINDS)('to %s is filed, confirmed, told to the desk, and answered', async (kind) => {
    const { requester, reference, accessKey, email } = await givenConfirmed(story, {
      kind,
      email: `${kind}@mail.example`,
      name: 'Zoe Quillfeather',
    })
    const told = await story.mailbox.waitFor(
      ({ to, mail }) => to.includes(ADMIN_MAILBOX) && (mail.subject ?? '').startsWith(reference),
    )
    expect(told.raw).not.toMatch(/Quillfeather|mail\.example/)

    await chief.page.goto('/en/desk')
    await look(chief.page)
    await follow(chief.page, reference)
    await look(chief.page)
    expect(await textOf(chief.page)).toContain('Zoe Quillfeather')
    if (MINIMUM[kind].level > 0) await tickMatch(chief.page, reference)
    const answer = `Done for ${kind}; nothing is missing.`
    await take(chief.page, {
      reference,
      verb: 'close',
      fields: [
        ['outcome', 'granted'],
        // what is wrong is answered item by item
        ...(kind === 'correction' ? [['items.0.answer', 'corrected'] as [string, string]] : []),
        ['body', answer],
      ],
    })
    expect(await textOf(chief.page)).toContain(nouns('outcomes.granted'))

    await requester.goto('/en/my-request')
    await look(requester)
    if (kind === 'access') {
      expect(await textOf(requester)).not.toContain(answer)
      await showAccessKey(requester, accessKey)
      await look(requester)
    }
    expect(await textOf(requester)).toContain(answer)
    expect(await textOf(requester)).not.toContain('Mei Lin')
    const mailed = await story.mailbox.waitFor(
      ({ to, mail }) => to.includes(email) && (mail.text ?? '').includes('/my-request/sign-in'),
    )
    expect(mailed.raw).not.toContain('nothing is missing')
  })

  it('waits for the requester when asked, and goes on by itself when they answer', async () => {
    const { requester, reference } = await givenConfirmed(story, {
      kind: 'access',
      residence: 'GB-ENG',
      email: 'asked@mail.example',
    })
    await take(chief.page, {
      reference,
      verb: 'ask',
      fields: [
        ['about', 'scope'],
        ['body', 'Which of your two accounts?'],
      ],
    })
    expect(await textOf(chief.page)).toContain(nouns('statuses.waiting'))
    await requester.goto('/en/my-request')
    await look(requester)
    expect(await textOf(requester)).toContain('Which of your two accounts?')
    await fillIn(requester, [['body', 'The newer one.']])
    await press(requester, mine('messages.send'))
    await look(requester)
    await story.mailbox.waitFor(
      ({ to, mail }) =>
        to.includes(ADMIN_MAILBOX) &&
        /written/.test(mail.subject ?? '') &&
        (mail.subject ?? '').startsWith(reference),
    )
    await chief.page.goto(`/en/desk/requests/${reference}`)
    expect(await textOf(chief.page)).toContain('The newer one.')
    expect(await textOf(chief.page)).not.toContain(nouns('statuses.waiting'))
  })

  it('is refused only with a ground and reasons, and the person reads both with what they can do', async () => {
    const { requester, reference } = await givenConfirmed(story, {
      kind: 'deletion',
      residence: 'DE',
      email: 'refused@mail.example',
    })
    await chief.page.goto(`/en/desk/requests/${reference}/refuse`)
    await pressInVain(chief.page, words('refuse.submit'))
    await look(chief.page)
    await take(chief.page, {
      reference,
      verb: 'refuse',
      fields: [
        ['ground', 'eu.erasure.legal-obligation'],
        ['body', 'Invoices are kept for ten years.'],
      ],
    })
    await requester.goto('/en/my-request')
    await look(requester)
    const text = await textOf(requester)
    expect(text).toContain('Invoices are kept for ten years.')
    expect(text).toContain('17(3)(b)')
    expect(text).toContain(mine('answer.remedies'))
    expect(text).toContain('edpb.europa.eu')
  })

  it('is withdrawn by the requester, and the desk sees it', async () => {
    const { requester, reference } = await givenConfirmed(story, {
      kind: 'access',
      email: 'gone@mail.example',
    })
    await requester.goto('/en/my-request/withdraw')
    await leave(requester, requester.locator('main form button[type=submit]').last())
    await chief.page.goto(`/en/desk/requests/${reference}`)
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(nouns('outcomes.withdrawn'))
  })
})
describe('the list of requests', () => {
  it('is turned round by the head of its dates, under the same filter', async () => {
    for (const kind of ['deletion', 'withdrawal', 'access'] as const)
      await givenConfirmed(story, { kind, email: `${kind}.waits@mail.example` })
    const { page } = chief
    const listed = () => page.locator('main tbody tr th a').allInnerTexts()
    await page.goto('/en/desk?assignee=nobody')
    const soonestFirst = await listed()
    const head = page.getByRole('columnheader', { name: translatorFor('en', 'desk')('columns.due') })
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await leave(page, head.getByRole('link'))
    await look(page)
    expect(page.url()).toMatch(/assignee=nobody&sort=due-last/)
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect(await listed()).toEqual(soonestFirst.toReversed())
    expect(soonestFirst.length).toBeGreaterThan(2)
  })
})
