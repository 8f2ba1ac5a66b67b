import { describe, expect, it } from 'vitest'
import { outbox } from '#db/schema/index.ts'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { markMailFailedAttempt } from '#lib/commands/messages/mark-mail-failed-attempt.ts'
import { sendTestMail } from '#lib/commands/settings/send-test-mail.ts'
import { readMailSettings } from '#lib/reads/mail-settings.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'

const DESK = { email: 'admin@kagebatteries.com' }

describe('the test mail', () => {
  it('goes to the mailbox of the desk by the outbox, and its page says how it stands', async () => {
    const { store, mei } = await givenDesk()
    const context = store.as(mei.actor)
    expect(await readMailSettings(context)).toEqual({ mailbox: 'admin@kagebatteries.com', test: null })
    must(await sendTestMail(context, DESK))
    const test = (await readMailSettings(context))?.test
    expect(test).toMatchObject({ to: DESK.email, status: 'queued', failure: null })
    const mails = await store.context.db.read.select().from(outbox)
    expect(mails.filter(({ kind }) => kind === 'admin-mail-test')).toMatchObject([
      { id: test?.id, audience: 'admin' },
    ])
    expect(await eventsIn(store)).toContain('test-mail-queued')
  })

  it('goes to a mailbox outside too, which says whether others trust it', async () => {
    const { store, mei } = await givenDesk()
    const email = 'mei@outside.example'
    must(await sendTestMail(store.as(mei.actor), { email }))
    expect((await readMailSettings(store.as(mei.actor)))?.test).toMatchObject({ to: email, status: 'queued' })
    const mails = await store.context.db.read.select().from(outbox)
    expect(mails.filter(({ kind }) => kind === 'admin-mail-test')).toMatchObject([{ audience: 'staff' }])
  })

  it('that cannot be sent says why, and another one can be tried', async () => {
    const { store, mei } = await givenDesk()
    must(await sendTestMail(store.as(mei.actor), DESK))
    const [mail] = must(await claimMail(store.system(), 'worker'))
    const failure = { word: 'sender-refused', permanent: true, detail: '550' } as const
    const attempt = { mailId: mail?.id ?? '', owner: 'worker', failure }
    must(await markMailFailedAttempt(store.system(), attempt))
    const test = (await readMailSettings(store.as(mei.actor)))?.test
    expect(test).toMatchObject({ status: 'failed', failure: { word: 'sender-refused', detail: '550' } })
    must(await sendTestMail(store.as(mei.actor), DESK))
    expect((await readMailSettings(store.as(mei.actor)))?.test).toMatchObject({ status: 'queued' })
  })

  it('that still waits is not sent twice', async () => {
    const { store, mei } = await givenDesk()
    must(await sendTestMail(store.as(mei.actor), DESK))
    must(await sendTestMail(store.as(mei.actor), DESK))
    const mails = await store.context.db.read.select().from(outbox)
    expect(mails.filter(({ kind }) => kind === 'admin-mail-test')).toHaveLength(1)
  })

  it('is for whoever may change settings', async () => {
    const { store, li } = await givenDesk()
    expect(await sendTestMail(store.as(li.actor), DESK)).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await readMailSettings(store.as(li.actor))).toBeNull()
  })
})
