import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, inviteColleague, setUpDesk, signIn, signInAhead } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { startPortal } from '#tests/support/portal.ts'
import { givenConfirmed, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const rules = translatorFor('en', 'assignment-rules')
const absences = translatorFor('en', 'absences')
const words = translatorFor('en', 'assignment')
const casefile = translatorFor('en', 'casefile')
const bulk = translatorFor('en', 'bulk')
const problems = translatorFor('en', 'problems')
let chief: AtWork
let anna: AtWork
let lena: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
  anna = await inviteColleague(story, chief, {
    ...{ role: 'handler', name: 'Anna Keller', email: 'anna@operator.example' },
  })
  lena = await inviteColleague(story, chief, {
    ...{ role: 'lead', name: 'Lena Vogt', email: 'lena@operator.example' },
  })
})

/** Mails to somebody whose subject says so. */
const mailsTo = ({ email }: AtWork, subject: RegExp) =>
  story.mailbox.received.filter(({ to, mail }) => to.includes(email) && subject.test(mail.subject ?? ''))

const holderOn = (work: AtWork) =>
  work.page.locator('main select[name="assignee"] option:checked').textContent()

const inDays = (days: number) =>
  Temporal.Now.zonedDateTimeISO('Asia/Shanghai').toPlainDate().add({ days }).toString()

let waiting: string
let ruled: string

describe('who gets a case', () => {
  it('is whoever takes the next one, and it can be taken back', async () => {
    waiting = (await givenConfirmed(story, { kind: 'deletion', email: 'waits@mail.example' })).reference
    await anna.page.goto('/en/desk')
    await press(anna.page, words('takeNext'))
    expect(anna.page.url()).toContain(`/requests/${waiting}`)
    await look(anna.page)
    expect(await holderOn(anna)).toContain('Anna Keller')
    await press(anna.page, casefile('assign.undo', { name: casefile('assign.nobody') }))
    expect(await holderOn(anna)).toBe(casefile('assign.nobody'))
  })

  it('is nobody new by a careless press in the list, where what was ticked waits to be put right', async () => {
    const { page } = lena
    const tick = async () => {
      await page.goto('/en/desk')
      await page.locator('main tbody tr', { hasText: waiting }).locator('input[type=checkbox]').check()
    }
    await tick()
    await press(page, bulk('assign'))
    await look(page)
    expect(await textOf(page)).toContain(bulk('nothing'))
    expect(await page.locator('[data-field=assignee]').innerText()).toContain(problems('assignee-missing'))
    expect(await page.getByRole('checkbox', { name: waiting }).isChecked()).toBe(true)
    for (const [who, holds] of [
      ['Anna Keller', 'Anna Keller'],
      [bulk('nobody'), casefile('assign.nobody')],
    ] as const) {
      if (who !== 'Anna Keller') await tick()
      await page.locator('main select[name=assignee]:not(search *)').selectOption({ label: who })
      await press(page, bulk('assign'))
      expect(await textOf(page)).toContain(bulk('summary', { done: 1, all: 1 }))
      await anna.page.goto(`/en/desk/requests/${waiting}`)
      expect(await holderOn(anna)).toContain(holds)
    }
    await tick()
    await page.locator('summary', { hasText: bulk('close') }).click()
    await press(page, bulk('spam'))
    await look(page)
    await fillIn(page, [['reason', 'An advertisement.']])
    await page.getByRole('checkbox', { name: waiting }).uncheck({ force: true })
    await page.getByRole('button', { name: bulk('spam'), exact: true }).click()
    await page.getByText(problems('cases-missing')).first().waitFor()
    await look(page)
    expect(await page.locator('[name=reason]').inputValue()).toBe('An advertisement.')
  })

  it('is said by a rule that a lead makes, and they are told', async () => {
    const { page } = lena
    await page.goto('/en/desk')
    await follow(page, rules('link'))
    await look(page)
    await follow(page, rules('add'))
    await look(page)
    await page.getByRole('button', { name: rules('submit') }).click()
    await page.waitForFunction(() => document.title.startsWith('Error'))
    await look(page)
    await fillIn(page, [['kind', 'access']])
    await page.getByLabel('Anna Keller').check({ force: true })
    await press(page, rules('submit'))
    await look(page)
    expect(await textOf(page)).toContain(rules('saved'))
    ruled = (await givenConfirmed(story, { kind: 'access', email: 'ruled@mail.example' })).reference
    await anna.page.goto(`/en/desk/requests/${ruled}`)
    await look(anna.page)
    expect(await holderOn(anna)).toContain('Anna Keller')
    expect(await textOf(anna.page)).toContain('Assigned to Anna Keller by a rule')
    await expect.poll(() => mailsTo(anna, /News on request/).length).toBe(1)
  })

  it('is the stand-in while somebody is away, who sees what they have', async () => {
    const { page } = anna
    await page.goto('/en/desk/account')
    await look(page)
    await page.goto('/en/desk/account/absence')
    await look(page)
    await fillIn(page, [
      ['from', inDays(0)],
      ['until', inDays(-1)],
    ])
    await page.getByRole('button', { name: absences('submit') }).click()
    await page.waitForFunction(() => document.title.startsWith('Error'))
    await fillIn(page, [['until', inDays(5)]])
    await page.locator('main select[name="standIn"]').selectOption({ label: 'Lena Vogt' })
    await press(page, absences('submit'))
    await look(page)
    expect(await textOf(page)).toContain(absences('saved'))
    const { reference } = await givenConfirmed(story, { kind: 'access', email: 'away@mail.example' })
    await lena.page.goto('/en/desk')
    await look(lena.page)
    await follow(lena.page, words('standingInLink', { name: 'Anna Keller' }))
    expect(await textOf(lena.page)).toContain(ruled)
    await lena.page.goto(`/en/desk/requests/${reference}`)
    expect(await holderOn(lena)).toContain('Lena Vogt')
    const choice = lena.page.locator('main select[name="assignee"]')
    const away = choice.locator('option', { hasText: 'Anna Keller (away until' })
    await choice.selectOption(await away.getAttribute('value'))
    await press(lena.page, casefile('assign.submit'))
    await look(lena.page)
    expect(await textOf(lena.page)).toMatch(/Anna Keller is away until .*; Lena Vogt stands in/)
  })

  it('is nobody whom it was taken from, where work is handed over by the rules', async () => {
    await lena.page.goto('/en/desk/settings/assignment')
    await look(lena.page)
    await chief.page.goto('/en/desk/staff')
    await follow(chief.page, 'Anna Keller')
    await look(chief.page)
    await follow(chief.page, translatorFor('en', 'staff')('person.handOver'))
    await look(chief.page)
    await chief.page.locator('main select[name="handTo"]').selectOption({ label: words('byRule') })
    await press(chief.page, translatorFor('en', 'staff')('handOver.submit'))
    await look(chief.page)
    expect(await textOf(chief.page)).toMatch(/Handed over: [1-9]/)
  })
})

describe('a case that nobody takes', () => {
  it('is told to leads once, when the hours of the desk’s rules are over', async () => {
    await story.portal.stop()
    const offset = 26 * 3600
    const settings = { PORTAL_SMTP_URL: story.mailbox.url, PORTAL_CLOCK_OFFSET_SECONDS: String(offset) }
    story.portal = await startPortal(settings, story.portal.dataDir)
    signInAhead(offset)
    await expect.poll(() => mailsTo(lena, /need.* somebody/).length, { timeout: 20_000 }).toBe(1)
    const [mail] = mailsTo(lena, /need.* somebody/)
    expect(mail?.mail.text).toContain(waiting)
    expect(mail?.raw).not.toMatch(/mail\.example/)
    const page = await newBrowser(story)
    await signIn(page, chief)
    await page.goto(`/en/desk/requests/${waiting}`)
    expect(await textOf(page)).toContain('Leads were told that nobody has taken it')
    await look(page)
  })
})
