import { describe, expect, it } from 'vitest'
import { listUnusedVerifications } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { startRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { askProofCode } from '#lib/commands/verification/ask-proof-code.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { proveByAccessKey } from '#lib/commands/verification/prove-by-access-key.ts'
import { proveByCode } from '#lib/commands/verification/prove-by-code.ts'
import { OPEN_LINK_MAILS_PER_HOUR, WRONG_CODES_ALLOWED } from '#lib/domain/verification/policy.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readMyProof } from '#lib/reads/second-proof.ts'
import { accessKeyFrom, mailCode, subjectKeyFrom } from '#lib/vault/derived-secrets.ts'
import { atDesk, closeGranted, DESK_VERBS, givenMatched, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { lettersLeave } from '#tests/support/leaving.ts'
import { mailsIn } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

async function given() {
  const store = freshStore()
  const { request, reference, filingSecret, sessionSecret } = await givenConfirmedRequest(store.visitor())
  const accessKey = accessKeyFrom(store.context.keys, filingSecret)
  const me = (): Context => store.as({ type: 'requester', requestId: request.id })
  const byKey = must(await openByAccessKey(store.visitor(), { reference, accessKey })).sessionSecret
  const fresh = async (session: string) => (await readMyProof(me(), session)).isFresh
  const code = async () => {
    const [newest] = await listUnusedVerifications(store.context.db.read, request.id, 'second-proof')
    return newest ? mailCode(store.context.keys, 'second-proof', newest.id) : ''
  }
  return { store, request, accessKey, me, byMail: sessionSecret, byKey, fresh, code }
}

describe('who came by mail', () => {
  it('proves it again with the access key, in this sign-in only', async () => {
    const { me, byMail, byKey, accessKey, fresh } = await given()
    expect(await readMyProof(me(), byMail)).toMatchObject({ way: 'access-key', isFresh: false })
    must(await proveByAccessKey(me(), { sessionSecret: byMail, accessKey }))
    expect([await fresh(byMail), await fresh(byKey)]).toEqual([true, false])
  })

  it('proves nothing with a wrong key, or with a code of the mailbox they came by', async () => {
    const { me, byMail, fresh } = await given()
    const wrong = await proveByAccessKey(me(), { sessionSecret: byMail, accessKey: 'AAAA-3333' })
    expect(wrong).toMatchObject({ problem: { fields: [{ field: 'accessKey', code: 'access-key-wrong' }] } })
    expect(await askProofCode(me(), byMail)).toMatchObject({ problem: { code: 'not-permitted' } })
    const typed = await proveByCode(me(), { sessionSecret: byMail, code: 'AAAA3333' })
    expect(typed).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await fresh(byMail)).toBe(false)
  })
})

describe('the words of an answer', () => {
  const answerOf = async (context: Context, session: string) => {
    const { messages, answerWaits } = must(await readMyRequest(context, session))
    return { answerWaits, body: messages.find(({ kind }) => kind === 'answer')?.body }
  }

  it('that gives data out are read after the second proof only, for ten minutes', async () => {
    const { store, request, me, byMail, byKey, accessKey } = await given()
    must(await closeGranted(atDesk(store), await givenMatched(store, request.reference), 'You live in Ulm.'))
    const waits = { answerWaits: true, body: '' }
    for (const session of [byMail, byKey]) expect(await answerOf(me(), session)).toEqual(waits)
    must(await proveByAccessKey(me(), { sessionSecret: byMail, accessKey }))
    expect(await answerOf(me(), byMail)).toEqual({ answerWaits: false, body: 'You live in Ulm.' })
    expect(await answerOf(me(), byKey)).toEqual(waits)
    store.pass({ minutes: 11 })
    expect(await answerOf(me(), byMail)).toEqual(waits)
  })

  it('that give nothing out are read at once', async () => {
    const { store, request, me, byMail } = await given()
    const seen = await stored(store.context, request.reference)
    must(await DESK_VERBS['refuse-request'](atDesk(store), seen))
    expect(await answerOf(me(), byMail)).toEqual({ answerWaits: false, body: 'The law forbids it.' })
  })
})

describe('who came by the access key', () => {
  it('proves it again with the code of a mail that holds no link', async () => {
    const { store, me, byKey, fresh, code } = await given()
    must(await askProofCode(me(), byKey))
    const mail = (await mailsIn(store.context)).at(-1)
    expect(mail?.kind).toBe('second-proof')
    await lettersLeave(store)
    must(await proveByCode(me(), { sessionSecret: byKey, code: await code() }))
    expect(await fresh(byKey)).toBe(true)
    store.pass({ minutes: 11 })
    expect(await fresh(byKey)).toBe(false)
  })

  it('does not prove it with the key again', async () => {
    const { me, byKey, accessKey } = await given()
    expect(await proveByAccessKey(me(), { sessionSecret: byKey, accessKey })).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })

  it('has five tries at a code, and ten minutes', async () => {
    const { store, me, byKey, code } = await given()
    must(await askProofCode(me(), byKey))
    await lettersLeave(store)
    const right = await code()
    const type = (typed: string) => proveByCode(me(), { sessionSecret: byKey, code: typed })
    for (let tries = 0; tries < WRONG_CODES_ALLOWED; tries++)
      expect(await type('AAAA3333')).toMatchObject({ problem: { fields: [{ code: 'wrong-code' }] } })
    expect(await type(right)).toMatchObject({ problem: { fields: [{ code: 'too-many-codes' }] } })
    store.pass({ minutes: 11 })
    expect(await type(right)).toMatchObject({ problem: { fields: [{ code: 'code-expired' }] } })
  })

  it('gets one code at a time, and few an hour', async () => {
    const { store, me, byKey } = await given()
    const codes = async () => (await mailsIn(store.context)).filter(({ kind }) => kind === 'second-proof')
    must(await askProofCode(me(), byKey))
    must(await askProofCode(me(), byKey))
    expect(await codes()).toHaveLength(1)
    for (let sent = 1; sent < OPEN_LINK_MAILS_PER_HOUR; sent++) {
      await lettersLeave(store)
      must(await askProofCode(me(), byKey))
    }
    await lettersLeave(store)
    expect(await askProofCode(me(), byKey)).toMatchObject({ problem: { code: 'too-many-requests' } })
  })
})

it('another person’s session proves nothing here, and none proves nothing at all', async () => {
  const { store, me, accessKey } = await given()
  const other = await givenConfirmedRequest(store.visitor(), { email: 'other@mail.example' })
  for (const sessionSecret of [other.sessionSecret, null])
    expect(await proveByAccessKey(me(), { sessionSecret, accessKey })).toMatchObject({
      problem: { code: 'signed-out' },
    })
})

it('the person an agent acts for shows the key they got when they confirmed, and not the agent’s', async () => {
  const { store, me, request, accessKey: agents } = await given()
  const sessionSecret = await store.context.db.transaction((tx) =>
    startRequesterSession(store.context, tx, request.id, 'subject-mail'),
  )
  expect((await readMyProof(me(), sessionSecret)).way).toBe('access-key')
  expect((await proveByAccessKey(me(), { sessionSecret, accessKey: agents })).ok).toBe(false)
  const accessKey = subjectKeyFrom(store.context.keys, request)
  must(await proveByAccessKey(me(), { sessionSecret, accessKey }))
  expect((await readMyProof(me(), sessionSecret)).isFresh).toBe(true)
})
