import type { APIResponse, Page } from 'playwright-core'
import { SAMPLE_DETAILS } from '#tests/support/given.ts'
import { formFields, hiddenFields } from '#tests/support/person.ts'
import type { Filing } from '#tests/support/requester.ts'

/**
 * Files a request in a browser's name without drawing its pages: the same addresses and forms, in a tenth of the
 * time, for stories about what comes after. Ends on the page that shows reference and access key.
 */
export async function fileUnseen(page: Page, origin: string, filing: Filing): Promise<void> {
  const address = await answerUnseen(page, origin, filing)
  await page.goto(await send({ page, origin, address }))
}

/** Answers every question in a browser's name. @returns the address of the check page. */
export async function answerUnseen(page: Page, origin: string, filing: Filing): Promise<string> {
  const { kind, kinds = [kind], locale = 'en' } = filing
  const own = { email: filing.email, name: filing.name ?? 'Li Lei' }
  const answers: [step: string, fields: [string, string][]][] = [
    ['kind', kinds.map((each) => ['kinds[]', each])],
    ['residence', [['residence', filing.residence ?? 'CN']]],
    ['relation', [['relation', 'self']]],
    ['contact', Object.entries(own)],
  ]
  const visit = { page, origin, address: `${origin}/${locale}/request/kind` }
  for (const [step, fields] of answers) visit.address = await answer(visit, step, fields)
  for (const each of kinds) {
    const details = formFields(filing.details ?? SAMPLE_DETAILS[each])
    visit.address = await answer(visit, 'details', details)
  }
  return `${origin}/${locale}/request/check`
}

type Visit = { page: Page; origin: string; address: string }

function answer(visit: Visit, step: string, fields: [string, string][]): Promise<string> {
  return post(visit, `/request/${step}/save`, fields)
}

function send(visit: Visit): Promise<string> {
  return post(visit, '/request/check/send', [])
}

/** @returns where the answer leads. */
async function post(
  { page, origin, address }: Visit,
  action: string,
  fields: [string, string][],
): Promise<string> {
  const html = await (await page.request.get(address)).text()
  const locale = new URL(address).pathname.split('/')[1]
  const answer = await page.request.post(`${origin}/${locale}${action}`, {
    data: new URLSearchParams([...hiddenFields(html, action), ...fields]).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      origin,
    },
    maxRedirects: 0,
  })
  return new URL(ledTo(answer), origin).href
}

function ledTo(answer: APIResponse): string {
  const to = answer.headers().location
  if (answer.status() !== 303 || !to || to.includes('attempt='))
    throw new Error(`${answer.url()}: ${answer.status()} ${to}`)
  return to
}
