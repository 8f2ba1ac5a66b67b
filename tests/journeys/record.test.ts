import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press, pressInVain } from '#tests/support/fill-in.ts'
import { confirmByMail, fileRequest, linkAndCode, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()

/** A confirmed request in a browser of its own, and what opens it elsewhere. */
async function givenFiled(email: string, locale: Locale, options = {}) {
  const page = await newBrowser(story, options)
  const filed = await fileRequest(page, { kind: 'deletion', email, locale })
  await confirmByMail(page, story, { kind: 'deletion', email, locale })
  return { page, ...filed }
}

/** The day of a record has come: the worker finds it with its next round. */
function letItsDayCome(reference: string): void {
  const database = new Database(databasePath(story.portal.dataDir))
  database
    .prepare(`update requests set erase_on = '2026-01-01', version = version + 1 where reference = ?`)
    .run(reference)
  database.prepare(`delete from job_runs where name = 'erase-records'`).run()
  database.close()
}

async function signInByKey(page: Page, locale: Locale, filed: { reference: string; accessKey: string }) {
  await page.goto(`/${locale}/my-request/sign-in`)
  await fillIn(page, [
    ['reference', filed.reference],
    ['accessKey', filed.accessKey],
  ])
  await press(page, translatorFor(locale, 'my-request')('signIn.open'))
}

describe('somebody whose mailbox changes', () => {
  it.each([
    ['en', true, 390, 'dark'],
    ['zh-CN', false, 1280, 'light'],
  ] as const)(
    'has the request known by the new one; the old one is told and can stop it (%s, scripts: %s)',
    async (locale, javaScriptEnabled, width, colorScheme) => {
      const t = translatorFor(locale, 'address')
      const [old, next] = [`old-${width}@mail.example`, `new-${width}@mail.example`]
      const options = { javaScriptEnabled, viewport: { width, height: 800 }, colorScheme }
      const { page, reference, accessKey } = await givenFiled(old, locale, options)
      await follow(page, t('link'))
      await look(page)
      await fillIn(page, [
        ['email', next],
        ['accessKey', 'ACD-ACD'],
      ])
      await pressInVain(page, t('ask'))
      await look(page)
      await fillIn(page, [['accessKey', accessKey.toLowerCase()]])
      await press(page, t('ask'))
      await look(page)
      expect(await textOf(page)).toContain(t('mailed'))
      const { link, code } = await linkAndCode(story, next, '/my-request/new-address/')
      // a scanner opens the link and presses the button: nothing is confirmed
      const scanner = await newBrowser(story, { javaScriptEnabled })
      await scanner.goto(link)
      await look(scanner)
      await pressInVain(scanner, t('confirm'))
      await fillIn(page, [['code', code]])
      await press(page, t('confirm'))
      await look(page)
      expect(await textOf(page)).toContain(t('done'))
      await page.goto(`/${locale}/my-request/address`)
      await look(page)
      expect(await textOf(page)).toContain(t('held'))

      const changed = await story.mailbox.waitFor(
        ({ to, mail }) => to.includes(old) && /was changed|已更改/.test(mail.text ?? ''),
      )
      expect(changed.mail.text).not.toContain(next)
      const stop = await linkAndCode(story, old, '/my-request/stop-address/')
      const former = await newBrowser(story, { javaScriptEnabled, viewport: { width, height: 800 } })
      await former.goto(/http\S+\/stop-address\/\S+/.exec(changed.mail.text ?? '')?.[0] ?? stop.link)
      await look(former)
      const stopCode = /\b[3-9A-Y]{4}[ -][3-9A-Y]{4}\b/.exec(
        (changed.mail.text ?? '').replaceAll(/DSR-\S+/g, ''),
      )
      await fillIn(former, [['code', stopCode?.[0] ?? '']])
      await press(former, t('stop'))
      await look(former)
      expect(await textOf(former)).toContain(t('stopped'))
      await signInByKey(page, locale, { reference, accessKey })
      await look(page)
      expect(await textOf(page)).toContain(t('frozen'))
    },
  )
})

describe('the record of a request that is over', () => {
  it('has a day that is told, stays under a legal hold, and leaves a certificate that the desk can check', async () => {
    const desk = await setUpDesk(story)
    const t = translatorFor('en', 'record')
    const filed = await givenFiled('over@mail.example', 'en')
    await filed.page.goto('/en/my-request/withdraw')
    await press(filed.page, translatorFor('en', 'my-request')('withdraw.button'))
    await look(filed.page)
    expect(await textOf(filed.page)).toMatch(/This record will be deleted on/)

    const words = translatorFor('en', 'casefile')
    const setHold = async (verb: 'hold-record' | 'lift-hold') => {
      await desk.page.goto(`/en/desk/requests/${filed.reference}`)
      await follow(desk.page, t(verb === 'hold-record' ? 'desk.hold' : 'desk.lift'))
      await look(desk.page)
      await fillIn(desk.page, [['body', 'Court of Guangzhou, file 12']])
      await press(desk.page, words(`${verb}.submit`))
      await look(desk.page)
    }
    await setHold('hold-record')
    await filed.page.goto('/en/my-request')
    await look(filed.page)
    expect(await textOf(filed.page)).toContain(t('onHold'))
    expect(await textOf(filed.page)).not.toContain('Guangzhou')
    await setHold('lift-hold')

    letItsDayCome(filed.reference)
    const plain = await newBrowser(story, { javaScriptEnabled: false })
    await expect
      .poll(
        async () => {
          await signInByKey(plain, 'en', filed)
          return plain.url()
        },
        { timeout: 20_000 },
      )
      .toMatch(/\/en\/my-request\/certificate$/)
    await look(plain)
    expect(await textOf(plain)).toContain(t('certificate.title'))
    const check = await plain.locator('main dd .font-mono').innerText()
    await desk.page.goto(`/en/desk/requests/${filed.reference}`)
    await look(desk.page)
    expect(await textOf(desk.page)).toContain(check)
    expect(await textOf(desk.page)).not.toMatch(/Li Lei|over@mail|Guangzhou/)
  })
})
