import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { fillIn, follow, press, pressInVain } from '#tests/support/fill-in.ts'
import { type Filing, givenConfirmedRequest } from '#tests/support/given.ts'
import { textOf } from '#tests/support/requester.ts'
import { storeBeside } from '#tests/support/store-beside.ts'
import { look, setScene } from '#tests/support/story.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'

const RULES = { ...TEST_RULES, undoSeconds: 6 }
const story = setScene({ PORTAL_DESK_RULES: JSON.stringify(RULES) })
const store = storeBeside(story)
const letters = translatorFor('en', 'letters')
const words = translatorFor('en', 'casefile')
const problems = translatorFor('en', 'problems')
let chief: Page
let anna: Page

beforeAll(async () => {
  ;({ chief, anna } = await store.two())
})

const casePath = (reference: string) => `/en/desk/requests/${reference}`
const given = (filing: Partial<Filing>) =>
  givenConfirmedRequest(store.visitor(), { residence: 'DE', ...filing })

describe('a letter', () => {
  it('is a draft with versions, is taken back in its time, and goes by itself once that is over', async () => {
    const { reference, sessionSecret } = await given({ kind: 'complaint', email: 'undone@mail.example' })
    const requester = await store.requester(sessionSecret)
    await anna.goto(`${casePath(reference)}/reply`)
    await fillIn(anna, [['body', 'First words.']])
    await press(anna, letters('draft.save'))
    await look(anna)
    expect(await textOf(anna)).toContain(letters('draft.saved'))
    await fillIn(anna, [['body', 'Second words, in a hurry.']])
    await anna.getByText(letters('draft.kept')).waitFor()
    await press(anna, words('reply.submit'))
    await look(anna)
    expect(await textOf(anna)).toMatch(/Goes in \d seconds/)
    await requester.goto('/en/my-request')
    expect(await textOf(requester)).not.toContain('Second words')
    await press(anna, letters('onWay.undo'))
    await look(anna)
    expect(await anna.locator('[name=body]').inputValue()).toBe('Second words, in a hurry.')

    await follow(anna, letters('draft.versions'))
    await look(anna)
    await anna.locator('summary', { hasText: letters('page.versions') }).click()
    await press(anna, letters('page.restore', { version: '1' }))
    await look(anna)
    expect(await anna.locator('[name=body]').inputValue()).toBe('First words.')
    await press(anna, words('reply.submit'))
    await anna.locator('#story').getByText('First words.').waitFor()
    await requester.goto('/en/my-request')
    expect(await textOf(requester)).toContain('First words.')
    expect(await textOf(requester)).not.toContain('Second words')
  })
})

describe('a letter that decides', () => {
  it('is read by a second person where the rules ask for it, comes back with a comment, and goes after a yes', async () => {
    await chief.goto('/en/desk/settings/rules')
    await fillIn(chief, [['reviewLetters', 'yes']])
    await press(chief, translatorFor('en', 'desk-rules')('submit'))
    const { reference, sessionSecret } = await given({ kind: 'deletion', email: 'read@mail.example' })
    await anna.goto(`${casePath(reference)}/refuse`)
    await fillIn(anna, [
      ['ground', 'eu.erasure.legal-obligation'],
      ['body', 'No.'],
    ])
    await press(anna, words('refuse.submit'))
    await look(anna)
    expect(await textOf(anna)).toContain(letters('onWay.in-review'))
    await chief.goto('/en/desk/waiting')
    await follow(chief, reference)
    await fillIn(chief, [['decision', 'return']])
    await pressInVain(chief, letters('judge.submit'))
    expect(await textOf(chief)).toContain(problems('comment-missing'))
    await look(chief)
    await fillIn(chief, [['comment', 'Say for how long, and why.']])
    await press(chief, letters('judge.submit'))

    await anna.goto('/en/desk/waiting')
    await look(anna)
    await follow(anna, reference)
    await look(anna)
    expect(await textOf(anna)).toContain('Say for how long, and why.')
    await fillIn(anna, [['body', 'Invoices are kept for ten years by law.']])
    await press(anna, words('refuse.submit'))
    await chief.goto('/en/desk/waiting')
    await follow(chief, reference)
    await fillIn(chief, [['decision', 'pass']])
    await press(chief, letters('judge.submit'))
    await chief.locator('#story').getByText('for ten years by law').waitFor()
    const requester = await store.requester(sessionSecret)
    await requester.goto('/en/my-request')
    expect(await textOf(requester)).toContain('Invoices are kept for ten years by law.')
    expect(await textOf(requester)).not.toContain('Say for how long')
  })
})
