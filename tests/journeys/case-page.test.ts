import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { stored } from '#tests/support/desk.ts'
import { fillIn, follow, leave, press } from '#tests/support/fill-in.ts'
import { type Filing, givenConfirmedRequest, must } from '#tests/support/given.ts'
import { textOf } from '#tests/support/requester.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { storeBeside } from '#tests/support/store-beside.ts'
import { look, setScene } from '#tests/support/story.ts'

const story = setScene()
const store = storeBeside(story)
const words = translatorFor('en', 'casefile')
const told = translatorFor('en', 'story')
const mentions = translatorFor('en', 'mentions')
const staff = translatorFor('en', 'staff')
let chief: Page
let anna: Page

beforeAll(async () => {
  ;({ chief, anna } = await store.two())
})

const given = (filing: Partial<Filing> = {}) =>
  givenConfirmedRequest(store.visitor(), { residence: 'DE', ...filing })
const casePath = (reference: string) => `/en/desk/requests/${reference}`
/** The line of the room in which mentions are counted. */
const mentionsRoom = (page: Page) => page.getByRole('link', { name: staff('frame.mentions') }).first()

/** What the person writes on the page of the request, with a file. */
async function write(sessionSecret: string, body: string): Promise<void> {
  const requester = await store.requester(sessionSecret, { javaScriptEnabled: false })
  await requester.goto('/en/my-request')
  await fillIn(requester, [['body', body]])
  const file = { name: 'passport.pdf', mimeType: 'application/pdf', buffer: pdf() }
  await requester.locator('input[type=file]').setInputFiles([file])
  await press(requester, translatorFor('en', 'my-request')('messages.send'))
}

describe('the page of a case', () => {
  it('reads like a story: who asks what under which law, what is next and by when, then all that happened', async () => {
    const zoe = { name: 'Zoe Quillfeather', email: 'zoe@mail.example' }
    const { reference, sessionSecret } = await given(zoe)
    const other = await given({ ...zoe, kind: 'deletion' })
    await write(sessionSecret, 'I was a customer until 2024.')
    await chief.goto(casePath(reference))
    await look(chief)
    const text = await textOf(chief)
    const inOrder = [
      translatorFor('en', 'nouns')('kinds.access'),
      'Zoe Quillfeather asked on',
      words('next.title'),
      'Answer by',
      'days left',
      words('next.actions.close'),
      words('facts.title'),
      told('title'),
      'The request was filed',
      'The e-mail address was confirmed',
      'The requester wrote',
      'I was a customer until 2024.',
      words('notes.title'),
      // beside the column where there is room
      words('clock.due'),
      translatorFor('en', 'identity')('title'),
      words('assign.title'),
      other.reference,
      translatorFor('en', 'record')('desk.title'),
    ]
    const places = inOrder.map((said) => text.indexOf(said))
    expect(places).toEqual(places.toSorted((one, another) => one - another))
    expect(places[0]).toBeGreaterThanOrEqual(0)
    expect(await chief.locator('#story').innerText()).toContain('passport.pdf')
    // with the words it came with, and once more among the files
    expect(text.lastIndexOf('passport.pdf')).toBeGreaterThan(text.indexOf(other.reference))
    const left = async (said: string) =>
      (await chief.locator('main').getByText(said, { exact: true }).first().boundingBox())?.x ?? 0
    expect(await left(words('clock.due'))).toBeGreaterThan(await left(told('title')))
    await chief.reload()
    expect(await textOf(chief)).toContain(told('views'))
  })

  it('is paged where it is long, and nothing that was written is lost between the pages', async () => {
    const { reference } = await given({ email: 'long@mail.example' })
    for (let n = 1; n <= 45; n++) {
      const seen = await stored(store.visitor(), reference)
      must(await addNote(store.as('administrator', 'chief'), { ...seen, body: `Step ${n} of forty-five.` }))
    }
    await chief.goto(casePath(reference))
    await look(chief)
    expect(await textOf(chief)).not.toContain('The request was filed')
    const read = [await textOf(chief)]
    await follow(chief, told('earlier'))
    await look(chief)
    read.push(await textOf(chief))
    expect(read.at(-1)).toContain('The request was filed')
    const missing = Array.from({ length: 45 }, (_, at) => `Step ${at + 1} of forty-five.`).filter(
      (step) => !read.some((text) => text.includes(step)),
    )
    expect(missing).toEqual([])
    await follow(chief, told('newest'))
    expect(await textOf(chief)).toContain('Step 45 of')
  })
})

describe('two people on one case', () => {
  it('see each other look and write, and are told of a change without anything moving', async () => {
    const { reference } = await given({ email: 'both@mail.example' })
    await anna.goto(casePath(reference))
    const place = () => anna.getByRole('heading', { name: told('title') }).boundingBox()
    const before = await place()
    await chief.goto(casePath(reference))
    await anna.getByText(`${told('live.looking')} Mei Lin`).waitFor()
    await chief.locator('[name=body]').pressSequentially('Called')
    await anna.getByText(`${told('live.writing')} Mei Lin`).waitFor()
    await look(anna)
    await press(chief, words('notes.submit'))
    await anna.getByText(told('live.changed')).waitFor()
    await look(anna)
    expect(await place()).toEqual(before)
    expect(await textOf(anna)).not.toContain('Called')
    await follow(anna, told('live.show'))
    expect(await textOf(anna)).toContain('Called')
  })

  it('cannot both decide: of an answer and a refusal at the same moment one is sent, and both texts are kept', async () => {
    const { reference } = await given({ kind: 'deletion', email: 'raced@mail.example' })
    const text = { close: 'We hold nothing about you.', refuse: 'Invoices are kept for ten years.' }
    const verbs = [
      { page: chief, verb: 'close', choice: ['outcome', 'no-data-held'] },
      { page: anna, verb: 'refuse', choice: ['ground', 'eu.erasure.legal-obligation'] },
    ] as const
    for (const { page, verb, choice } of verbs) {
      await page.goto(`${casePath(reference)}/${verb}`)
      await fillIn(page, [[...choice], ['body', text[verb]]])
    }
    await Promise.all(
      verbs.map(async ({ page, verb }) => {
        await page.getByRole('button', { name: words(`${verb}.submit`) }).click()
        await page.waitForFunction(
          (form) => document.title.startsWith('Error') || !location.pathname.endsWith(form),
          `/${verb}`,
        )
      }),
    )
    const hasChiefLost = new URL(chief.url()).pathname.endsWith('/close')
    const [lost, won] = hasChiefLost ? [chief, anna] : [anna, chief]
    const [unsent, sent] = hasChiefLost ? [text.close, text.refuse] : [text.refuse, text.close]
    await look(lost)
    expect(await textOf(lost)).toContain(sent)
    expect(await textOf(lost)).toContain(unsent)
    expect(await textOf(won)).toContain(sent)
    expect(await textOf(won)).not.toContain(unsent)
  })
})

describe('colleagues', () => {
  it('are named in a note, hear of it by mail without its words, and count what they have not seen', async () => {
    const { reference } = await given({ email: 'named@mail.example' })
    await chief.goto(casePath(reference))
    const field = chief.locator('[name=body]')
    await field.pressSequentially('Please look, @an')
    await chief.getByRole('list', { name: mentions('suggestions') }).waitFor()
    await look(chief)
    await field.press('Enter')
    await field.pressSequentially('the flamingo invoice.')
    expect(await field.inputValue()).toBe('Please look, @Anna Keller the flamingo invoice.')
    await press(chief, words('notes.submit'))
    await look(chief)
    const { raw, mail } = await story.mailbox.waitFor(({ to }) => to.includes('anna@desk.example'))
    expect(mail.text).toContain(reference)
    expect(raw).not.toMatch(/flamingo|named@mail/)
    await anna.goto('/en/desk')
    expect(await mentionsRoom(anna).innerText()).toContain('1 new')
    await leave(anna, mentionsRoom(anna))
    await look(anna)
    await follow(anna, reference)
    expect(await textOf(anna)).toContain('the flamingo invoice.')
    await anna.goto('/en/desk/mentions')
    await press(anna, mentions('seeOf', { reference }))
    expect(await textOf(anna)).toContain(mentions('seen'))
    await look(anna)
    expect(await mentionsRoom(anna).innerText()).not.toContain('1 new')
  })

  it('watch a case, hear when the person writes, and stop', async () => {
    const { reference, sessionSecret } = await given({ email: 'watched@mail.example' })
    await anna.goto(casePath(reference))
    await press(anna, mentions('watch'))
    await look(anna)
    expect(await textOf(anna)).toContain(mentions('watching', { names: 'Anna Keller' }))
    await write(sessionSecret, 'One thing more.')
    const { mail } = await story.mailbox.waitFor(
      ({ to, mail: { text } }) => to.includes('anna@desk.example') && text?.includes(reference) === true,
    )
    expect(mail.text).not.toContain('One thing more')
    await anna.goto(casePath(reference))
    await press(anna, mentions('unwatch'))
    expect(await textOf(anna)).not.toContain(mentions('watching', { names: 'Anna Keller' }))
  })
})
