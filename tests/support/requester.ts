import type { Page } from 'playwright-core'
import type { Locale } from '#lib/domain/locales.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { SAMPLE_DETAILS } from '#tests/support/given.ts'
import { formFields } from '#tests/support/person.ts'
import { fileUnseen } from '#tests/support/quick-filing.ts'
import { look, newBrowser, type Story } from '#tests/support/story.ts'

export type Filing = {
  kind: AskedKind
  /** Several rights in one visit, each with its sample answers; instead of `kind`. */
  kinds?: readonly AskedKind[]
  email: string
  name?: string
  residence?: string
  locale?: Locale
  details?: unknown
}

/** Answers every question from the start page to the check page, looking at each page on the way. */
export async function answerQuestions(page: Page, filing: Filing): Promise<void> {
  const { kind, kinds = [kind], email, name = 'Li Lei', residence = 'CN', locale = 'en' } = filing
  const t = translatorFor(locale, 'request')
  await page.goto(`/${locale}`)
  await look(page)
  await follow(page, translatorFor(locale, 'start')('begin'))
  const pages: [string, [string, string][]][] = [
    [t('continue'), kinds.map((each) => ['kinds[]', each])],
    [t('continue'), [['residence', residence]]],
    [t('continue'), [['relation', 'self']]],
    [
      t('continue'),
      [
        ['name', name],
        ['email', email],
      ],
    ],
    ...kinds.map((each): [string, [string, string][]] => [
      t('continue'),
      formFields(filing.details ?? SAMPLE_DETAILS[each]).filter(([, value]) => value !== ''),
    ]),
  ]
  for (const [button, answers] of pages) {
    await look(page)
    await fillIn(page, answers)
    await press(page, button)
  }
  await look(page)
}

/** Files a request as a person does. @returns its reference and access key, as the page shows them. */
export async function fileRequest(
  page: Page,
  filing: Filing,
): Promise<{ reference: string; accessKey: string }> {
  await answerQuestions(page, filing)
  await press(page, translatorFor(filing.locale ?? 'en', 'request')('check.send'))
  await look(page)
  return shownOnce(page)
}

/** A request that somebody filed, in a browser that need not draw the questions: for stories about what comes after. */
export async function givenFiled(
  page: Page,
  story: Pick<Story, 'portal'>,
  filing: Filing,
): Promise<{ reference: string; accessKey: string }> {
  await fileUnseen(page, story.portal.baseUrl, filing)
  return shownOnce(page)
}

/** The reference and the access key on the page that shows them once. */
async function shownOnce(page: Page): Promise<{ reference: string; accessKey: string }> {
  const text = await page.locator('main').innerText()
  const reference = /DSR-\w{4}-\w{4}/.exec(text)?.[0]
  const accessKey = /\b(?:\w{3}[-\s]){8}\w{3}\b/.exec(text)?.[0]
  if (!reference || !accessKey) throw new Error(`No reference or access key on the page:\n${text}`)
  return { reference, accessKey }
}

/** What the newest confirmation mail to an address holds: its link and its code. */
export async function confirmationMail(story: Story, email: string): Promise<{ link: string; code: string }> {
  return linkAndCode(story, email, '/confirm/')
}

/** Waits for a mail to an address whose text holds a link with this part. */
export async function linkAndCode(
  story: Story,
  email: string,
  part: string,
): Promise<{ link: string; code: string }> {
  const { mail } = await story.mailbox.waitFor(
    ({ to, mail }) => to.includes(email) && (mail.text ?? '').includes(part),
  )
  const link = new RegExp(`https?://\\S+${part}\\S+`).exec(mail.text ?? '')?.[0]
  const code = /\b[3-9A-Y]{4}[ -][3-9A-Y]{4}\b(?!.*DSR)/.exec(
    (mail.text ?? '').replaceAll(/DSR-\S+/g, ''),
  )?.[0]
  if (!link || !code) throw new Error(`No link or no code in the mail:\n${mail.text}`)
  return { link, code }
}

/** Opens the mailed link in a browser and confirms: by the button where it was filed, with the code elsewhere. */
export async function confirmByMail(
  page: Page,
  story: Story,
  filing: Filing & { withCode?: boolean },
): Promise<void> {
  const { link, code } = await confirmationMail(story, filing.email)
  await page.goto(link)
  await look(page)
  if (filing.withCode) await fillIn(page, [['code', code]])
  await press(page, translatorFor(filing.locale ?? 'en', 'confirm')('button'))
  await look(page)
}

/** A person whose request is filed and confirmed, both in their browser. */
export async function givenConfirmed(
  story: Story,
  filing: Filing,
): Promise<{ requester: Page; reference: string; accessKey: string; email: string }> {
  const requester = await newBrowser(story)
  const filed = await givenFiled(requester, story, filing)
  await confirmByMail(requester, story, filing)
  return { requester, ...filed, email: filing.email }
}

/** Shows the access key as second proof, from the page of the request, and comes back to it. */
export async function showAccessKey(page: Page, accessKey: string, locale: Locale = 'en'): Promise<void> {
  await follow(page, translatorFor(locale, 'files')('mine.prove'))
  await fillIn(page, [['accessKey', accessKey]])
  await press(page, translatorFor(locale, 'prove')('submit'))
}

/** What the main part of a page says. */
export async function textOf(page: Page): Promise<string> {
  return (await page.locator('main').textContent()) ?? ''
}
