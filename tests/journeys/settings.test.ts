import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { fillIn, press, pressInVain } from '#tests/support/fill-in.ts'
import { Keyboard } from '#tests/support/keyboard.ts'
import { textOf } from '#tests/support/requester.ts'
import { storeBeside } from '#tests/support/store-beside.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const store = storeBeside(story)
const t = translatorFor('en', 'settings')
const rules = translatorFor('en', 'desk-rules')
let chief: Page
let stranger: Page

beforeAll(async () => {
  chief = await store.colleague({ id: 'chief', role: 'administrator', name: 'Mei Lin' })
  stranger = await newBrowser(story, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
})

describe('the operator', () => {
  it('is seen in both languages before it is saved, and stands on every page afterwards', async () => {
    await chief.goto('/en/desk/settings/operator')
    await fillIn(chief, [
      ['name.en', 'Kage Energy'],
      ['name.zh-CN', '卡格能源'],
      ['accentLight', '#fffff0'],
    ])
    await pressInVain(chief, t('changes.show'))
    await look(chief)
    await fillIn(chief, [['accentLight', '#5a0b4e']])
    await press(chief, t('changes.show'))
    await look(chief)
    expect(await chief.title()).not.toMatch(/^Error/)
    const changes = chief.getByRole('region', { name: t('changes.title') })
    for (const said of ['Kage Energy', '卡格能源', '#5a0b4e', t('changes.look')])
      expect(await changes.innerText()).toContain(said)
    expect(await changes.innerText()).toContain(translatorFor('zh-CN', 'settings')('operator.name'))
    await stranger.goto('/en')
    expect(await stranger.content()).not.toContain('Kage Energy')
    await press(chief, t('operator.submit'))
    await look(chief)
    await stranger.goto('/zh-CN')
    await look(stranger)
    expect(await stranger.locator('header').innerText()).toContain('卡格能源')
  })
})

describe('the rules of the desk', () => {
  it('are shown as they would change, in both languages, before they count', async () => {
    await chief.goto('/en/desk/settings/rules')
    await fillIn(chief, [['undoSeconds', '900']])
    await pressInVain(chief, t('changes.show'))
    await look(chief)
    await fillIn(chief, [
      ['undoSeconds', '45'],
      ['approval', 'two-person'],
    ])
    await press(chief, t('changes.show'))
    await look(chief)
    const changes = await chief.getByRole('region', { name: t('changes.title') }).innerText()
    expect(changes).toMatch(/Seconds to take back what was sent\s+0 → 45/)
    expect(changes).toContain(translatorFor('zh-CN', 'desk-rules')('approval.options.two-person'))
    const elsewhere = await chief.context().newPage()
    await elsewhere.goto('/en/desk/settings/rules')
    expect(await elsewhere.locator('[name=undoSeconds]').inputValue()).toBe('0')
    await press(chief, rules('submit'))
    await fillIn(elsewhere, [['recordMonths', '24']])
    await pressInVain(elsewhere, rules('submit'))
    await look(elsewhere)
    const lost = await elsewhere.getByRole('region', { name: t('changes.title') }).innerText()
    expect(lost, 'what sending it again would set back').toMatch(
      /Seconds to take back what was sent\s+45 → 0/,
    )
    expect(lost).toMatch(/Months that a closed request is kept\s+36 → 24/)
    await elsewhere.goto('/en/desk/settings/rules')
    expect(await elsewhere.locator('[name=undoSeconds]').inputValue()).toBe('45')
  })
})

describe('a purpose', () => {
  it('is added in both languages and can be withdrawn from at once', async () => {
    await chief.goto('/en/desk/settings/purposes/new')
    await look(chief)
    await fillIn(chief, [
      ['name.en', 'Repair diary'],
      ['name.zh-CN', '维修日记'],
      ['explanation.en', 'We write down what was repaired.'],
      ['explanation.zh-CN', '记录维修情况。'],
      ['restsOnConsent', 'yes'],
      ['isShared', 'no'],
    ])
    await press(chief, t('entry.submit'))
    await look(chief)
    await stranger.goto('/zh-CN/withdraw-consent')
    await look(stranger)
    expect(await textOf(stranger)).toContain('维修日记')
  })
})

describe('a list of people', () => {
  it('is sorted with keys alone, without scripts, on a phone, and the keyboard stays where it was', async () => {
    const words = translatorFor('en', 'staff')
    const phone = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } }
    const reader = await store.colleague({ id: 'boss', role: 'administrator', name: 'Zhang Wei' }, phone)
    await store.colleague({ id: 'anna', role: 'handler', name: 'Anna Keller' })
    const names = () => reader.locator('tbody th .table-value').allInnerTexts()
    const keys = new Keyboard(reader)
    await reader.goto('/en/desk/staff')
    await keys.press('link', words('people.columns.name'))
    await look(reader)
    expect(await names()).toEqual(['Anna Keller', 'Mei Lin', words('people.you', { name: 'Zhang Wei' })])
    const head = reader.getByRole('columnheader', { name: words('people.columns.name') })
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await Promise.all([reader.waitForEvent('load'), reader.keyboard.press('Enter')])
    await look(reader)
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect((await names()).at(-1)).toBe('Anna Keller')
  })
})

describe('the mail of the desk', () => {
  it('is tested by a button, and the page says whether it left', async () => {
    const mail = translatorFor('en', 'mail-settings')
    await chief.goto('/en/desk/settings/mail')
    await look(chief)
    await fillIn(chief, [['email', 'mei at outside']])
    await pressInVain(chief, mail('submit'))
    await fillIn(chief, [['email', 'mei@outside.example']])
    await press(chief, mail('submit'))
    await story.mailbox.waitFor(({ mail: { subject } }) => /^Test mail/.test(subject ?? ''))
    expect(await textOf(chief)).toContain('mei@outside.example')
    const isSent = async () => {
      await chief.goto('/en/desk/settings/mail')
      return (await textOf(chief)).includes('The mail server took it')
    }
    await expect.poll(isSent, { timeout: 10_000, interval: 500 }).toBe(true)
    await look(chief)
  })
})
