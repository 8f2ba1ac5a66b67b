import { ASKED_KINDS, type AskedKind } from '#lib/domain/requests/kinds.ts'
import { snap, type Walker } from '#scripts/screenshots/camera.ts'
import { newPage, openRequest, type Scene, seenRequests, visitor } from '#scripts/screenshots/scene.ts'
import { fillIn } from '#tests/support/fill-in.ts'
import { confirmationToken, SAMPLE_DETAILS } from '#tests/support/given.ts'
import { formFields } from '#tests/support/person.ts'

const FILED: AskedKind = 'access'

/** Every page a person meets who files a request, kind by kind. */
export async function walkForm(scene: Scene, { page, locale }: Walker): Promise<void> {
  const look = (name: string, dark = false) => snap({ page, locale }, name, dark)
  await page.goto(`/${locale}`)
  await look('start', true)
  for (const kind of ASKED_KINDS) {
    const first = kind === FILED
    const answers: [string, [string, string][]][] = [
      ['kind', [['kinds[]', kind]]],
      ['residence', [['residence', locale === 'en' ? 'DE' : 'CN']]],
      ['relation', [['relation', 'self']]],
      [
        'contact',
        [
          ['name', locale === 'en' ? 'Emma Fischer' : '王小明'],
          ['email', `${kind}-${locale.toLowerCase()}@gmial.com`],
        ],
      ],
      ['details', formFields(SAMPLE_DETAILS[kind]).filter(([, value]) => value !== '')],
    ]
    for (const [step, fields] of answers) {
      if (step === 'kind') await page.goto(`/${locale}/request/kind`)
      if (first || step === 'details') await look(`request-${step}-${kind}`, first)
      if (step === 'contact' && first) await wrong({ page, locale }, 'request-contact-wrong')
      if (step === 'details' && !first) await wrong({ page, locale }, `request-details-${kind}-wrong`)
      await fillIn(page, fields)
      await send(page, `/request/${step}/save`)
    }
    await look(`request-check-${kind}`, first)
    await send(page, '/request/check/send')
    await look(`request-sent-${kind}`, first)
    if (first) await walkConfirmation(scene, { page, locale })
  }
  await page.goto(`/${locale}/request/check`)
  await look('request-check-gone')
}

/** Everything a confirmation mail's link leads to, in the browser that filed and in another. */
async function walkConfirmation(scene: Scene, { page, locale }: Walker): Promise<void> {
  const reference = /DSR-\w{4}-\w{4}/.exec(await page.locator('main').innerText())?.[0]
  const request = (await seenRequestsOf(scene)).find((each) => each.reference === reference)
  if (!request) throw new Error('The request was not stored.')
  const link = `/${locale}/confirm/${await confirmationToken(visitor(scene), request.id)}`
  const elsewhere = { page: await newPage(scene, locale), locale }
  await elsewhere.page.goto(link)
  await snap(elsewhere, 'confirm-elsewhere', true)
  await wrong(elsewhere, 'confirm-elsewhere-wrong', '/confirm/confirm-email')
  await elsewhere.page.goto(`/${locale}/confirm/dispute`)
  await snap(elsewhere, 'confirm-dispute')
  await page.goto(link)
  await snap({ page, locale }, 'confirm-same-browser')
  await send(page, '/confirm/confirm-email')
  await snap({ page, locale }, 'my-request-confirmed', true)
  await elsewhere.page.goto(link)
  await snap(elsewhere, 'confirm-confirmed')
  await elsewhere.page.goto(`/${locale}/confirm/${'x'.repeat(43)}`)
  await snap(elsewhere, 'confirm-unknown')
  await page.goto(`/${locale}/request/sent`)
  await snap({ page, locale }, 'request-sent-confirmed')
  await elsewhere.page.context().close()
}

const QUESTIONS: Record<string, string> = {
  deadlines: '',
  'deadlines-break': '?place=CN&right=deletion&on=2026-02-10&at=10:00',
  'deadlines-extension': '?place=US-CA&right=access&on=2026-11-20&at=12:00',
  'deadlines-not-in-force': '?place=US-OK&right=access&on=2026-12-01&at=09:30',
  'deadlines-wrong': '?place=DE&right=telecom-complaint&on=2026-02-30&at=25:00',
}

/** The calculator, asked for what it answers in different ways. */
export async function walkDeadlines({ page, locale }: Walker): Promise<void> {
  for (const [name, question] of Object.entries(QUESTIONS)) {
    await page.goto(`/${locale}/deadlines${question}`)
    await snap({ page, locale }, name, name === 'deadlines-extension')
  }
}

/** One's own request in every state, and the ways to it. */
export async function walkMyRequest(scene: Scene, { page, locale }: Walker): Promise<void> {
  const look = (name: string, dark = false) => snap({ page, locale }, name, dark)
  await page.goto(`/${locale}/my-request/sign-in`)
  await look('my-request-sign-in', true)
  await wrong({ page, locale }, 'my-request-sign-in-wrong', '/open-by-access-key')
  for (const link of ['open', 'new-address', 'stop-address']) {
    await page.goto(`/${locale}/my-request/${link}`)
    await look(`my-request-${link}-gone`)
  }
  for (const { id, name, status } of await seenRequests(scene)) {
    await openRequest(scene, page, id)
    await page.goto(`/${locale}/my-request`)
    await look(`my-request-${name}`, name === 'waiting' || name === 'refused')
    if (name === 'open' || name === 'waiting') {
      await page.goto(`/${locale}/my-request/receipt`)
      await look(`my-receipt-${name}`, name === 'open')
      await page.goto(`/${locale}/my-request`)
    }
    if (name === 'waiting') await wrong({ page, locale }, 'my-request-wrong', '/send-message')
    if (name === 'refused') {
      await page.goto(`/${locale}/my-request/appeal`)
      await look('my-appeal', true)
      await wrong({ page, locale }, 'my-appeal-wrong', '/appeal/send')
    }
    if (name === 'open') {
      await page.goto(`/${locale}/my-request/address`)
      await look('my-request-address', true)
      await wrong({ page, locale }, 'my-request-address-wrong', '/address/ask')
    }
    if (name === 'open' || (status === 'closed' && name === 'granted')) {
      await page.goto(`/${locale}/my-request/withdraw`)
      await look(`my-request-withdraw-${name}`)
    }
  }
  for (const address of ['foo', 'request/zzz']) {
    await page.goto(`/${locale}/${address}`)
    await look(`not-found-${address.replace('/', '-')}`)
  }
}

async function seenRequestsOf({ db }: Scene) {
  const { requests } = await import('#db/schema/index.ts')
  return db.read.select().from(requests)
}

/** Sends a form as it stands, and looks at what is said about it. */
export async function wrong({ page, locale }: Walker, name: string, action = '/'): Promise<void> {
  await page.locator(`main form[action*="${action}"] button[type=submit]`).last().click()
  await page.waitForFunction(() => document.querySelector('main [role=alert], main .text-danger'))
  await snap({ page, locale }, name)
}

/** Sends a form and waits for the page it leads to. */
async function send(page: Walker['page'], action: string): Promise<void> {
  await Promise.all([
    page.waitForNavigation(),
    page.locator(`main form[action*="${action}"] button[type=submit]`).last().click(),
  ])
}
