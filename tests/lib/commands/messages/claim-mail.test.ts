import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDb } from '#db/client.ts'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { markMailCaptured } from '#lib/commands/messages/mark-mail-captured.ts'
import { markMailSent } from '#lib/commands/messages/mark-mail-sent.ts'
import { must } from '#tests/support/given.ts'
import { givenDeskMails, mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const claim = async (store: TestStore, owner: string) => must(await claimMail(store.system(), owner))[0]?.id

describe('claiming mail', () => {
  it('is for the worker alone', async () => {
    const store = freshStore()
    const staff = store.as({ type: 'staff', staffId: 'someone', role: 'administrator' })
    expect(await claimMail(staff, 'a')).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('gives each mail to one worker only, whoever asks in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 60, maxLength: 120 }), async (turns) => {
        const store = freshStore()
        const other = openDb(store.dataDir)
        const rows = await givenDeskMails(store, 40)
        const first = store.system()
        const second = { ...first, db: other }
        const taken: string[] = []
        // One after the other: two connections of one thread would wait for each other; processes are tried in worker.test.ts.
        for (const mine of turns) {
          const [row] = must(await claimMail(mine ? first : second, mine ? 'first' : 'second'))
          if (row) taken.push(row.id)
        }
        other.close()
        expect(taken).toHaveLength(40)
        expect(new Set(taken)).toEqual(new Set(rows.map(({ id }) => id)))
      }),
      { numRuns: 5 },
    )
  }, 60_000)

  it('gives many at once, oldest first, and never two of one road', async () => {
    const store = freshStore()
    const rows = await givenDeskMails(store, 4, (n) => (n < 2 ? { requestId: 'a-request' } : {}))
    const taken = must(await claimMail(store.system(), 'a', 3))
    expect(taken.map(({ id }) => id)).toEqual([rows[0]?.id, rows[2]?.id, rows[3]?.id])
    expect(must(await claimMail(store.system(), 'a', 3))).toEqual([])
  })

  it('lets sixty a minute go to unproven mailboxes, however many wait, and holds up no other mail (SR-043)', async () => {
    const store = freshStore()
    const rows = await givenDeskMails(store, 63, (n) => (n < 62 ? { capped: 1 } : {}))
    const take = async () => must(await claimMail(store.system(), 'a', 100)).map(({ id }) => id)
    const first = await take()
    expect(first).toHaveLength(61)
    expect(first).toContain(rows[62]?.id)
    must(await markMailCaptured(store.system(), first))
    expect(await take()).toEqual([])
    store.pass({ seconds: 59 })
    expect(await take()).toEqual([])
    store.pass({ seconds: 1 })
    expect(await take()).toEqual([rows[60]?.id, rows[61]?.id])
  })

  it('gives a mail again when its lease ended, and not before', async () => {
    const store = freshStore()
    const [mail] = await givenDeskMails(store, 1)
    expect(await claim(store, 'died')).toBe(mail?.id)
    store.pass({ seconds: 59 })
    expect(await claim(store, 'next')).toBeUndefined()
    store.pass({ seconds: 1 })
    expect(await claim(store, 'next')).toBe(mail?.id)
  })

  it('does not believe a lease that a wrong clock made', async () => {
    const store = freshStore()
    const [mail] = await givenDeskMails(store, 1, () => ({
      leaseOwner: 'died',
      leaseUntil: '2027-11-23T02:00:00.000Z',
    }))
    expect(await claim(store, 'next')).toBe(mail?.id)
  })

  it('keeps mails of one request and kind in order, and lets others pass', async () => {
    const store = freshStore()
    const later = '2026-11-23T03:00:00.000Z'
    const requestId = 'a-request'
    const rows = await givenDeskMails(
      store,
      3,
      (n) => [{ requestId, nextAttemptAt: later }, { requestId }, {}][n] ?? {},
    )
    expect(await claim(store, 'a')).toBe(rows[2]?.id)
    expect(await claim(store, 'a')).toBeUndefined()
    store.pass({ hours: 1 })
    expect(await claim(store, 'a')).toBe(rows[2]?.id)
    expect(await claim(store, 'a')).toBe(rows[0]?.id)
    expect(await claim(store, 'a')).toBeUndefined()
    const text = { subject: 's', text: 't' }
    must(await markMailSent(store.system(), { mailId: rows[0]?.id ?? '', text }))
    expect(await claim(store, 'a')).toBe(rows[1]?.id)
  })

  it('writes down that a mail was sent even when it was dropped while it was under way', async () => {
    const store = freshStore()
    const [mail] = await givenDeskMails(store, 1, () => ({ status: 'dropped' }))
    must(await markMailSent(store.system(), { mailId: mail?.id ?? '', text: { subject: 's', text: 't' } }))
    expect((await mailsOf(store))[0]?.status).toBe('sent')
  })
})
