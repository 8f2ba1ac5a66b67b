import { describe, expect, it } from 'vitest'
import { listAttachments } from '#db/queries/attachments.ts'
import { listCorrespondence } from '#db/queries/messages.ts'
import { outbox } from '#db/schema/index.ts'
import { prepareFile } from '#lib/commands/files/prepare-file.ts'
import { stopLetter, stopOwnLetter } from '#lib/commands/letters/stop-letter.ts'
import { openRecipient } from '#lib/vault/mail-vault.ts'
import { findVault } from '#lib/vault/request-vault.ts'
import { atDesk, closeGranted, DESK_VERBS, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersLeave } from '#tests/support/leaving.ts'
import { carefulStore, givenSentOff, letterNow, nextRound } from '#tests/support/letters.ts'
import { letterOf, postEverything } from '#tests/support/post.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'

const alone = { approval: 'single', singleHoldDays: 0 } as const

async function givenHeld() {
  const store = carefulStore(alone)
  const given = await givenSentOff(store, { kind: 'deletion' })
  await postEverything(store.context)
  return { store, ...given, mail: await letterOf(store.context, given.request.id, 'stop-letter') }
}

describe('a cooling-off', () => {
  it('holds the case, tells the contact on file what and when, and does not stop the clock', async () => {
    const { store, request, letter } = await givenHeld()
    expect([request.status, request.pausedSince, letter.state]).toEqual(['held', null, 'cooling-off'])
    const mails = await store.context.db.read.select().from(outbox)
    const notice = mails.find(({ kind }) => kind === 'letter-held')
    expect(JSON.parse(notice?.payload ?? '{}')).toMatchObject({ does: 'erase', until: '2026-11-30' })
    const vault = await findVault(store.context.keys, store.context.db.read, request.id)
    expect(notice && vault && openRecipient(vault, notice)).toBe('li.lei@mail.example')
    expect(letter.noticeMailId).toBe(notice?.id)
  })

  it('lets nothing of the desk through meanwhile', async () => {
    const { store, request } = await givenHeld()
    expect(await closeGranted(atDesk(store), request)).toMatchObject({ problem: { code: 'wrong-status' } })
  })

  it('but words: the person is told that it is held, and it goes on as announced', async () => {
    const { store, request, letter } = await givenHeld()
    must(await DESK_VERBS['reply-to-requester'](atDesk(store), request))
    store.pass({ minutes: 1 })
    await nextRound(store)
    const messages = await listCorrespondence(store.context.db.read, request.id)
    expect(messages.map(({ kind }) => kind)).toEqual(['reply'])
    expect((await stored(store.context, request.reference)).status).toBe('held')
    store.pass({ hours: 24 * 8 })
    await nextRound(store)
    expect((await letterNow(store.context, letter.id)).state).toBe('sent')
  })

  it('and no files: those of the answer stay with it, and leave when it does', async () => {
    const store = carefulStore({ ...alone, wrongPersonGuard: 'off' })
    const { reference, id } = await givenRequestIn(store, 'open', { kind: 'deletion' })
    const settings = { dataDir: store.dataDir, scanning: false }
    const file = { reference, name: 'list.pdf', source: inPieces(pdf()) }
    must(await prepareFile(atDesk(store), settings, file))
    must(await closeGranted(atDesk(store), await stored(store.context, reference)))
    must(await DESK_VERBS['reply-to-requester'](atDesk(store), await stored(store.context, reference)))
    await lettersLeave(store)
    store.pass({ minutes: 1 })
    await nextRound(store)
    const kindsWithFiles = async () => {
      const files = await listAttachments(store.context.db.read, id)
      const messages = await listCorrespondence(store.context.db.read, id)
      return messages.map(
        (message) => `${message.kind} ${files.filter(({ messageId }) => messageId === message.id).length}`,
      )
    }
    expect(await kindsWithFiles()).toEqual(['reply 0'])
    store.pass({ hours: 24 * 8 })
    await nextRound(store)
    expect(await kindsWithFiles()).toEqual(['reply 0', 'answer 1'])
  })
})

describe('stopping what was announced', () => {
  it('freezes it by the link and the code, and tells the desk', async () => {
    const { store, request, letter, mail } = await givenHeld()
    must(await stopLetter(store.visitor(), mail))
    store.pass({ hours: 24 * 30 })
    await nextRound(store)
    expect((await letterNow(store.context, letter.id)).state).toBe('frozen')
    expect((await stored(store.context, request.reference)).status).toBe('held')
    const kinds = (await store.context.db.read.select().from(outbox)).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['admin-letter-stopped', 'staff-letter']))
    expect(kinds).not.toContain('request-answered')
  })

  it('takes the code: a scanner with the link alone stops nothing, and five wrong codes end it', async () => {
    const { store, letter, mail } = await givenHeld()
    expect((await stopLetter(store.visitor(), { ...mail, code: null })).ok).toBe(false)
    for (let tries = 0; tries < 5; tries++)
      expect((await stopLetter(store.visitor(), { ...mail, code: 'WRONG-CODE' })).ok).toBe(false)
    expect((await stopLetter(store.visitor(), mail)).ok).toBe(false)
    expect((await letterNow(store.context, letter.id)).state).toBe('cooling-off')
  })

  it('works once, by the link of its own purpose only', async () => {
    const { store, request, mail } = await givenHeld()
    const other = await letterOf(store.context, request.id, 'stop-letter')
    expect(await stopLetter(store.visitor(), { token: 'x'.repeat(43), code: other.code })).toMatchObject({
      problem: { code: 'link-unknown' },
    })
    must(await stopLetter(store.visitor(), mail))
    expect(await stopLetter(store.visitor(), mail)).toMatchObject({ problem: { code: 'link-expired' } })
  })

  it('can be done on the page of the request by whoever is signed in to it, and by nobody else', async () => {
    const { store, request, letter } = await givenHeld()
    expect(await stopOwnLetter(atDesk(store))).toMatchObject({ problem: { code: 'not-permitted' } })
    const mine = store.as({ type: 'requester', requestId: request.id })
    must(await stopOwnLetter(mine))
    expect((await letterNow(store.context, letter.id)).state).toBe('frozen')
    expect(await stopOwnLetter(mine)).toMatchObject({ problem: { code: 'wrong-status' } })
  })
})
