import { describe, expect, it } from 'vitest'
import { listAuditAfter } from '#db/queries/audit.ts'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { markMailFailedAttempt } from '#lib/commands/messages/mark-mail-failed-attempt.ts'
import { must } from '#tests/support/given.ts'
import { givenDeskMails, mailsOf } from '#tests/support/mails.ts'
import { freshStore } from '#tests/support/store.ts'

const busy = { word: 'server-busy', permanent: false, detail: '451' } as const

describe('a failed attempt at a mail', () => {
  it('ends the mail after five days, and the trail says so', async () => {
    const store = freshStore()
    const [mail] = await givenDeskMails(store, 1, () => ({ attempts: 100 }))
    const mailId = mail?.id ?? ''
    store.pass({ hours: 121 })
    await claimMail(store.system(), 'a')
    const marked = must(await markMailFailedAttempt(store.system(), { mailId, owner: 'a', failure: busy }))
    expect(marked.gaveUp).toBe(true)
    expect((await mailsOf(store))[0]).toMatchObject({ status: 'failed', lastError: 'server-busy 451' })
    const [event] = await listAuditAfter(store.context.db.read, 0, 10)
    expect(event).toMatchObject({
      event: 'mail-failed',
      payload: JSON.stringify({ mailId, errorClass: 'server-busy 451' }),
    })
  })

  it('ends the mail at once when the failure is permanent', async () => {
    const store = freshStore()
    const [mail] = await givenDeskMails(store, 1)
    await claimMail(store.system(), 'a')
    const failure = { word: 'recipient-refused', permanent: true, detail: '550' } as const
    const marked = await markMailFailedAttempt(store.system(), {
      mailId: mail?.id ?? '',
      owner: 'a',
      failure,
    })
    expect(must(marked).gaveUp).toBe(true)
  })

  it('changes nothing when another worker holds the mail by now', async () => {
    const store = freshStore()
    const [mail] = await givenDeskMails(store, 1)
    await claimMail(store.system(), 'slow')
    store.pass({ seconds: 60 })
    await claimMail(store.system(), 'quick')
    await markMailFailedAttempt(store.system(), { mailId: mail?.id ?? '', owner: 'slow', failure: busy })
    expect((await mailsOf(store))[0]).toMatchObject({ attempts: 0, leaseOwner: 'quick' })
  })
})
