import { beforeAll, describe, expect, it } from 'vitest'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { yearsOf } from '#lib/domain/clock/loaded-years.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { CHINA_2027_TABLE } from '#tests/support/china-2027.ts'
import { type AtWork, setUpDesk, signInAhead } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press, pressInVain } from '#tests/support/fill-in.ts'
import { givenConfirmed, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

/** A January in the first year to come that has no whole list for China. */
const thisYear = Temporal.Now.plainDateISO('Asia/Shanghai').year
const year = [1, 2, 3, 4].map((n) => thisYear + n).find((n) => !yearsOf(CALENDARS.CN)?.[n]?.complete) ?? 0
const january = Temporal.PlainDateTime.from(`${year}-01-18T10:00`)
  .toZonedDateTime('Asia/Shanghai')
  .toInstant()
const offset = Math.round(january.since(Temporal.Now.instant()).total('seconds'))
// weekend days that are worked are those of 2027 only
const list =
  year === 2027
    ? CHINA_2027_TABLE
    : CHINA_2027_TABLE.replace(/.*,work\n/g, '').replaceAll('2027', String(year))

const story = setScene({ PORTAL_CLOCK_OFFSET_SECONDS: String(offset) })
const words = translatorFor('en', 'calendars')
const sent = translatorFor('en', 'sent')
const source = 'The State Council’s notice'
let chief: AtWork

beforeAll(async () => {
  signInAhead(offset)
  chief = await setUpDesk(story)
})

/** A table as a spreadsheet in China writes it: 元旦 in two bytes each. */
const GB18030_TABLE = Buffer.concat([
  Buffer.from(`date,name,kind\n${year}-01-01,`),
  Buffer.from([0xd4, 0xaa, 0xb5, 0xa9]),
  Buffer.from(',off\n'),
])

const dueOn = (text: string) =>
  /([JFMASOND][a-z]+ \d+, \d{4})/.exec(text.slice(text.indexOf(sent('due.label'))))?.[1] ?? ''

describe('a year of holidays', () => {
  it('is loaded by an administrator who saw which requests it moves; the person sees the new date', async () => {
    const { page } = chief
    const filed = await givenConfirmed(story, { kind: 'deletion', email: 'moved@mail.example' })
    await filed.requester.goto('/en/my-request')
    await look(filed.requester)
    const before = await textOf(filed.requester)
    expect(before).toContain(sent('due.provisional'))

    await page.goto('/en/desk')
    await follow(page, translatorFor('en', 'staff')('frame.calendars'))
    await look(page)
    await follow(page, 'Mainland China')
    await look(page)
    expect(await textOf(page)).toContain(words('view.incomplete'))
    await follow(page, words('view.loadYear', { year: String(year) }))
    await look(page)
    await fillIn(page, [
      ['source', source],
      ['list', `${list}${year}-12-12,,x,maybe\n`],
    ])
    await pressInVain(page, words('form.submit'))
    await look(page)
    const line = list.split('\n').length
    expect(await textOf(page)).toContain(`Line ${line}: enter off or work`)
    await fillIn(page, [['list', list]])
    await press(page, words('form.submit'))
    await look(page)
    const preview = await textOf(page)
    expect(preview).toContain(filed.reference)
    expect(preview).toContain(dueOn(before))
    expect(preview).toContain(words('preview.lead'))
    await filed.requester.reload()
    expect(dueOn(await textOf(filed.requester))).toBe(dueOn(before))

    await press(page, words('preview.submit', { year: String(year), count: 1 }))
    await look(page)
    expect(await textOf(page)).toContain(words('view.loadedTitle', { year: String(year) }))
    expect(await textOf(page)).toContain(source)
    await filed.requester.reload()
    await look(filed.requester)
    const after = await textOf(filed.requester)
    expect(after).not.toContain(sent('due.provisional'))
    expect(dueOn(after)).not.toBe(dueOn(before))
    expect(preview).toContain(dueOn(after))

    const told = await story.mailbox.waitFor(({ mail }) => /due date has moved/.test(mail.subject ?? ''))
    expect(told.mail.text).toContain(filed.reference)
    await page.goto(`/en/desk/requests/${filed.reference}`)
    expect(await textOf(page)).toContain(dueOn(after))
  })

  it('is loaded without scripts too, and asks before a list that looks cut off', async () => {
    const t = translatorFor('zh-CN', 'calendars')
    const plain = await newBrowser(story, { javaScriptEnabled: false })
    await plain.context().addCookies(await chief.page.context().cookies())
    await plain.goto('/zh-CN/desk/calendars/load')
    await look(plain)
    await press(plain, t('form.submit'))
    await look(plain)
    expect(await plain.title()).toMatch(/^错误/)
    const short = `日期,名称,类型\n${year + 1}-01-01,元旦,休\n`
    await fillIn(plain, [
      ['calendar', 'CN'],
      ['year', String(year + 1)],
      ['source', '通知'],
      ['list', `${short}${year}-05-01,劳动节,休\n`],
    ])
    await press(plain, t('form.submit'))
    await look(plain)
    expect(await textOf(plain)).toContain(`第 3 行：该日不在 ${year + 1} 年`)
    expect(await plain.locator('textarea').inputValue()).toContain('劳动节')
    await fillIn(plain, [['list', short]])
    await press(plain, t('form.submit'))
    await look(plain)
    const button = t('preview.submit', { year: String(year + 1), count: 0 })
    await press(plain, button)
    await look(plain)
    expect(await textOf(plain)).toContain(translatorFor('zh-CN', 'problems')('list-short'))
    await fillIn(plain, [['isWhole', 'yes']])
    await press(plain, button)
    await look(plain)
    expect(await textOf(plain)).toContain(t('view.loadedTitle', { year: String(year + 1) }))
  })

  it('is not loaded when another request would move by now: the list is shown again', async () => {
    const { page } = chief
    await page.goto(`/en/desk/calendars/load?calendar=CN&year=${year}`)
    const file = { name: '放假安排.csv', mimeType: 'text/csv', buffer: GB18030_TABLE }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText(words('form.fileRead')).waitFor()
    expect(await page.locator('textarea').inputValue()).toBe(`date,name,kind\n${year}-01-01,元旦,off\n`)
    await look(page)
    await fillIn(page, [
      ['source', source],
      ['list', list.replace('02-11', '02-16').replace(/.*02-20.*\n/, '')],
    ])
    await press(page, words('form.submit'))
    await look(page)
    await givenConfirmed(story, { kind: 'deletion', email: 'later@mail.example' })
    await press(page, words('preview.submit', { year: String(year), count: 1 }))
    await look(page)
    expect(await textOf(page)).toContain(translatorFor('en', 'problems')('list-changed'))
    await press(page, words('preview.submit', { year: String(year), count: 2 }))
    expect(await textOf(page)).toContain(words('view.moved', { count: 2 }))
  })
})
