import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { fillIn, press, pressInVain } from '#tests/support/fill-in.ts'
import { givenConfirmedRequest } from '#tests/support/given.ts'
import { textOf } from '#tests/support/requester.ts'
import { givenKnown, storeBeside } from '#tests/support/store-beside.ts'
import { look, setScene } from '#tests/support/story.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'
import { textPdf } from '#tests/support/text-pdf.ts'

const RULES = { ...TEST_RULES, completeness: 'block', wrongPersonGuard: 'on' }
const story = setScene({ PORTAL_DESK_RULES: JSON.stringify(RULES) })
const store = storeBeside(story)
const templates = translatorFor('en', 'templates')
const care = translatorFor('en', 'care')
const words = translatorFor('en', 'casefile')
const problems = translatorFor('en', 'problems')
let chief: Page
let anna: Page

beforeAll(async () => {
  ;({ chief, anna } = await store.two())
})

const casePath = (reference: string) => `/en/desk/requests/${reference}`
const open = (page: Page, summary: string) => page.locator('summary', { hasText: summary }).first().click()
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([{ name, mimeType: 'application/pdf', buffer }])
  await page.locator('main li', { hasText: name }).getByText(translatorFor('en', 'files')('ready')).waitFor()
}

describe('a template', () => {
  it('is refused with a variable that nothing fills in, seen as a letter, and offered where it fits', async () => {
    await chief.goto('/en/desk/settings/templates/new')
    await look(chief)
    await fillIn(chief, [
      ['use', 'no-data-held'],
      ['kind', 'access'],
      ['law', 'EU'],
      ['name.en', 'We know nobody of this name'],
      ['body.en', 'Dear {name}, we searched for {refrence} and found nothing: [[where]].'],
    ])
    await pressInVain(chief, templates('submit'))
    await look(chief)
    expect(await textOf(chief)).toContain(
      problems('variable-unknown', { name: 'refrence', nearest: 'reference' }),
    )
    await fillIn(chief, [
      ['body.en', 'Dear {name}, we searched for {reference} and found nothing: [[where]].'],
    ])
    await press(chief, templates('preview.again'))
    await look(chief)
    expect(await textOf(chief)).toMatch(/Dear Wang Fang, we searched for DSR-7K3M-9P4R/)
    await press(chief, templates('submit'))
    await look(chief)
    expect(await textOf(chief)).toContain(templates('saved'))

    const { reference } = await givenConfirmedRequest(store.visitor(), {
      ...{ name: 'Zoe Quillfeather', email: 'zoe@mail.example', residence: 'DE' },
    })
    const offered = anna.locator('[name=template] option', { hasText: 'We know nobody of this name' })
    await anna.goto(`${casePath(reference)}/refuse`)
    expect(await offered.count()).toBe(0)
    await anna.goto(`${casePath(reference)}/close`)
    await look(anna)
    await anna.locator('[name=template]').selectOption({ label: 'We know nobody of this name' })
    await fillIn(anna, [
      ['outcome', 'no-data-held'],
      ['body', 'With kind regards.'],
    ])
    await press(anna, templates('picker.fill'))
    await look(anna)
    const body = await anna.locator('[name=body]').inputValue()
    expect(body).toContain(
      `Dear Zoe Quillfeather, we searched for ${reference} and found nothing: [[where]].`,
    )
    expect(body).toContain('With kind regards.')
    await pressInVain(anna, words('close.submit'))
    await look(anna)
    expect(await textOf(anna)).toContain(problems('blank-left', { what: '[[where]]' }))
    await fillIn(anna, [['body', body.replace('[[where]]', 'in every system')]])
    await press(anna, templates('preview.show'))
    await look(anna)
    expect(await textOf(anna)).toContain(templates('preview.title', { language: 'English' }))
    const chinese = await givenConfirmedRequest(store.visitor(), {
      ...{ email: 'zh@mail.example', residence: 'DE', locale: 'zh-CN' },
    })
    await anna.goto(`${casePath(chinese.reference)}/close`)
    expect(await offered.count()).toBe(0)
    expect(await textOf(anna)).toContain(templates('picker.missing', { count: 1, language: '简体中文' }))
  })
})

describe('an answer that lacks what its law wants said', () => {
  it('does not go, shows what is missing, and goes without it only for a reason, which is kept', async () => {
    const { reference, sessionSecret } = await givenConfirmedRequest(store.visitor(), {
      ...{ email: 'lacks@mail.example', residence: 'DE' },
    })
    await anna.goto(`${casePath(reference)}/close`)
    await fillIn(anna, [
      ['outcome', 'no-data-held'],
      ['body', 'Nothing.'],
    ])
    await pressInVain(anna, words('close.submit'))
    await look(anna)
    expect(await textOf(anna)).toMatch(/that the law wants said (is|are) not in it/)
    expect(await textOf(anna)).toContain(care('states.missing'))
    expect(await anna.locator('[name=body]').inputValue()).toBe('Nothing.')
    await fillIn(anna, [['care.without', 'The person asked for one line only.']])
    await press(anna, words('close.submit'))
    await look(anna)
    const text = await textOf(anna)
    expect(text).toMatch(/Sent an answer although .* the law wants said/)
    expect(text).toContain('The person asked for one line only.')
    const requester = await store.requester(sessionSecret)
    await requester.goto('/en/my-request')
    expect(await textOf(requester)).toContain('Nothing.')
    expect(await textOf(requester)).not.toContain('one line only')
  })
})

describe('files', () => {
  it('go to the right person: the reference is typed, and what is somebody else’s is found before it leaves', async () => {
    const { reference } = await givenKnown(store, { email: 'right@mail.example', residence: 'DE' })
    await anna.goto(`${casePath(reference)}/reply`)
    await choose(anna, 'orders.pdf', textPdf('Delivered to wang.wei@elsewhere.example'))
    await fillIn(anna, [['body', 'Your orders are attached.']])
    await pressInVain(anna, words('reply.submit'))
    await look(anna)
    expect(await textOf(anna)).toContain(problems('last-four-missing'))
    await fillIn(anna, [['care.lastFour', 'ZZZZ']])
    await pressInVain(anna, words('reply.submit'))
    await anna.getByText(problems('last-four-wrong')).first().waitFor()
    await fillIn(anna, [['care.lastFour', reference.slice(-4).toLowerCase()]])
    await pressInVain(anna, words('reply.submit'))
    await anna.getByText('holds “wang.wei@elsewhere.example”').first().waitFor()
    await look(anna)
    await press(anna, `${translatorFor('en', 'files')('remove')} orders.pdf`)
    await choose(anna, 'own.pdf', textPdf('Delivered to right@mail.example'))
    await press(anna, words('reply.submit'))
    await look(anna)
    expect(await anna.locator('#story').innerText()).toContain('Your orders are attached.')
    expect(await textOf(anna)).toContain('own.pdf')
    expect(await textOf(anna)).not.toContain('wang.wei')
  })
})

describe('a letter thought in another language', () => {
  it('is kept in both, and the person can open the one it was first written in', async () => {
    const { reference, sessionSecret } = await givenConfirmedRequest(store.visitor(), {
      ...{ kind: 'complaint', email: 'both@mail.example', locale: 'zh-CN' },
    })
    await anna.goto(`${casePath(reference)}/reply`)
    await open(anna, care('original.title', { language: '简体中文' }))
    await fillIn(anna, [
      ['body', '我们正在调查。'],
      ['care.original', 'We are looking into it.'],
    ])
    await press(anna, words('reply.submit'))
    await look(anna)
    const requester = await store.requester(sessionSecret, { javaScriptEnabled: false })
    await requester.goto('/zh-CN/my-request')
    await look(requester)
    expect(await textOf(requester)).toContain('我们正在调查。')
    const original = requester.getByText('We are looking into it.')
    expect(await original.isVisible()).toBe(false)
    await open(requester, translatorFor('zh-CN', 'care')('original.shown'))
    expect(await original.isVisible()).toBe(true)
  })
})
