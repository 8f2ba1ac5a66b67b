import { beforeAll, describe, expect, it } from 'vitest'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, setUpDesk, take } from '#tests/support/desk-visit.ts'
import { follow } from '#tests/support/fill-in.ts'
import { givenConfirmed, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const t = translatorFor('en', 'reports')
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

describe('the reports', () => {
  it('teach while there is nothing to count', async () => {
    await chief.page.goto('/en/desk/reports')
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(t('empty.title'))
  })

  it('count what came in and what was answered, and give the same as a file', async () => {
    const { reference } = await givenConfirmed(story, { kind: 'complaint', email: 'counted@mail.example' })
    await givenConfirmed(story, { kind: 'access', email: 'open@mail.example' })
    await take(chief.page, {
      reference,
      verb: 'close',
      fields: [
        ['outcome', 'granted'],
        ['body', 'Done.'],
      ],
    })
    await chief.page.goto('/en/desk/reports')
    await look(chief.page)
    const figures = await chief.page.locator('main').innerText()
    expect(figures).toMatch(/Received\s+2\s/)
    expect(figures).toMatch(/In time\s+100%/)
    const csv = await chief.page.request.get('/en/desk/reports/table/figures.csv')
    expect(csv.headers()['content-disposition']).toContain('figures.csv')
    expect(await csv.text()).toMatch(/By kind,Complaint,1,1,1,0,100,0,0/)
    const workbook = await chief.page.request.get('/zh-CN/desk/reports/table/figures.xlsx')
    expect((await workbook.body()).subarray(0, 2).toString()).toBe('PK')
  })

  it('have the yearly Californian table', async () => {
    await chief.page.goto('/en/desk/reports/california?whom=everybody&year=2026')
    await look(chief.page)
    expect(await textOf(chief.page)).toContain(t('california.everybodySaid'))
  })

  it('are for nobody who is not signed in', async () => {
    const stranger = await newBrowser(story)
    expect((await stranger.request.get('/en/desk/reports/table/figures.csv')).status()).toBe(401)
  })
})

describe('the public page', () => {
  it('is not there until the desk’s rules show it', async () => {
    const visitor = await newBrowser(story)
    expect((await visitor.goto('/en/figures'))?.status()).toBe(404)
  })
})

describe('the public page, once it is shown', () => {
  const open = setScene({ PORTAL_DESK_RULES: JSON.stringify({ publicFigures: true }) })

  it('is named at the foot of every page, and tells nothing of few', async () => {
    const visitor = await newBrowser(open, { javaScriptEnabled: false })
    await visitor.goto('/en')
    await follow(visitor, t('public.footer'))
    await look(visitor)
    expect(await textOf(visitor)).toContain(t('public.suppressedTitle'))
  })
})
