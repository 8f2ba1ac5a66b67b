import { beforeAll, describe, expect, it } from 'vitest'
import { openDb } from '#db/client.ts'
import { findRequestByReference, saveRequest } from '#db/queries/requests.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { type AtWork, inviteColleague, setUpDesk } from '#tests/support/desk-visit.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { answerQuestions, givenConfirmed, givenFiled, textOf } from '#tests/support/requester.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()
const t = translatorFor('en', 'law-desk')
const laws = translatorFor('en', 'clock')
const nouns = translatorFor('en', 'nouns')
let chief: AtWork

beforeAll(async () => {
  chief = await setUpDesk(story)
})

/** An open complaint from England, as if it had been filed before DPA 2018 s. 164A was in force. */
async function givenOldComplaint(email: string): Promise<string> {
  const { reference } = await givenConfirmed(story, { kind: 'complaint', residence: 'GB-ENG', email })
  const db = openDb(story.portal.dataDir)
  const dates = { dueOn: '2026-12-28', sortOn: '2026-12-28', acknowledgeDueOn: null }
  await db.transaction(async (tx) => {
    const request = await findRequestByReference(tx, reference)
    if (request) await saveRequest(tx, request, { lawVersion: '2018-05-25', ...dates })
  })
  db.close()
  return reference
}

describe('a new version of a law', () => {
  it('moves an open request only when an administrator has seen what changes', async () => {
    const reference = await givenOldComplaint('moved@mail.example')
    const { page } = chief
    await page.goto('/en/desk/laws')
    await look(page)
    await follow(page, t('undecided.see'))
    await look(page)
    expect(await textOf(page)).toMatch(new RegExp(`${reference}.*December 28, 2026`, 's'))
    await press(page, t('versions.move', { to: 'June 19, 2026' }))
    await look(page)
    expect(await textOf(page)).toContain(t('done.moved', { moved: 1 }))
    await page.goto(`/en/desk/requests/${reference}`)
    await look(page)
    expect(await textOf(page)).toContain('Moved to the version of the law of June 19, 2026')
  })

  it('is not asked about again once the request is kept under its own', async () => {
    const reference = await givenOldComplaint('kept@mail.example')
    const page = await newBrowser(story, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    await page.context().addCookies(await chief.page.context().cookies())
    await page.goto('/en/desk/laws/UK/versions')
    await look(page)
    await press(page, t('versions.keep', { from: 'May 25, 2018' }))
    await look(page)
    expect(await textOf(page)).toContain(t('done.kept'))
    await page.goto('/en/desk/laws')
    await look(page)
    expect(await textOf(page)).not.toContain(t('undecided.see'))
    await page.goto(`/en/desk/requests/${reference}`)
    expect(await textOf(page)).toContain('December 28, 2026')
  })
})

describe('a law that the operator does not follow', () => {
  it('is replaced by the home law for whoever files from then on, who is told so before sending', async () => {
    const before = await givenConfirmed(story, {
      kind: 'access',
      residence: 'GB-SCT',
      email: 'before@mail.example',
    })
    const { page } = chief
    await page.goto('/en/desk/laws/UK')
    await look(page)
    await fillIn(page, [['mode', 'off']])
    await press(page, t('mode.submit'))
    await look(page)
    expect(await textOf(page)).toContain(t('modes.off'))
    // the two that were moved and kept, and the one from before
    expect(await textOf(page)).toContain(t('mode.stillOpen', { open: 3 }))

    const requester = await newBrowser(story)
    const filing = { kind: 'access', residence: 'GB-SCT', email: 'after@mail.example' } as const
    await answerQuestions(requester, filing)
    expect(await textOf(requester)).toContain(nouns('laws.CN'))
    const { reference } = await givenFiled(await newBrowser(story), story, filing)
    await page.goto(`/en/desk/requests/${reference}`)
    await look(page)
    expect(await textOf(page)).toContain(nouns('laws.CN'))
    expect(await textOf(page)).toContain(laws('modes.mandatory'))

    await page.goto(`/en/desk/requests/${before.reference}`)
    expect(await textOf(page)).toContain(nouns('laws.UK'))

    await before.requester.goto('/en/my-request')
    await look(before.requester)
    expect(await textOf(before.requester)).toContain(laws('laws.UK'))
    expect(await textOf(before.requester)).toContain(laws('modes.voluntary'))
    await requester.goto('/en/deadlines?place=GB-SCT')
    await look(requester)
    expect(await textOf(requester)).toContain(
      translatorFor('en', 'deadlines')('instead.off', { law: laws('laws.UK') }),
    )
  })

  it('can be seen by every colleague and changed by administrators alone', async () => {
    const reader = await inviteColleague(story, chief, {
      role: 'reader',
      name: 'Ana Reader',
      email: 'ana@operator.example',
    })
    await reader.page.goto('/en/desk/laws/UK')
    await look(reader.page)
    expect(await textOf(reader.page)).toContain(t('modeHints.off'))
    expect(await reader.page.getByRole('button', { name: t('mode.submit') }).count()).toBe(0)
  })
})
