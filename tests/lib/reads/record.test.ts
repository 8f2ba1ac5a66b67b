import { describe, expect, it } from 'vitest'
import { eraseRecords, FIRST_TO_ERASE } from '#lib/commands/retention/erase-records.ts'
import { holdRecord } from '#lib/commands/retention/hold-record.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readMyCertificate } from '#lib/reads/record.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import {
  atDesk,
  DESK_VERBS,
  givenColleague,
  givenMatched,
  givenRequestIn,
  stored,
} from '#tests/support/desk.ts'
import { type Filing, givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const holder = (store: TestStore, requestId: string) => store.as({ type: 'requester', requestId })
const YEARS = { hours: 24 * (3 * 365 + 2) }

async function givenErased(store: TestStore, filing: Partial<Filing> = {}) {
  const filed = await givenConfirmedRequest(store.visitor(), filing)
  must(await DESK_VERBS['close-request'](atDesk(store), await givenMatched(store, filed.reference)))
  store.pass(YEARS)
  must(await eraseRecords(store.system(), FIRST_TO_ERASE))
  return filed
}

describe('what a requester is told of the record', () => {
  it('is how long it is kept while the request is open, and the day once it is closed', async () => {
    const store = freshStore()
    const { id, reference } = await givenRequestIn(store, 'open', { residence: 'US-CA' })
    const mine = async () => must(await readMyRequest(holder(store, id))).record
    expect(await mine()).toMatchObject({ eraseOn: null, months: 24, onHold: false, erased: false })
    must(await DESK_VERBS['close-request'](atDesk(store), await stored(store.context, reference)))
    expect(await mine()).toMatchObject({ eraseOn: '2028-11-24', source: { en: '11 CCR 7101(a)' } })
  })

  it('is that there is a legal hold, and not why', async () => {
    const store = freshStore()
    await givenColleague(store, { id: 'administrator', name: 'Ada', role: 'administrator' })
    const { id, reference, version } = await givenRequestIn(store, 'open')
    must(await holdRecord(atDesk(store, 'administrator'), { reference, version, body: 'HOLD-CANARY' }))
    const mine = must(await readMyRequest(holder(store, id)))
    expect(mine.record.onHold).toBe(true)
    expect(JSON.stringify(mine)).not.toContain('HOLD-CANARY')
    const file = must(await readRequestFile(atDesk(store), reference))
    expect(file.record.legalHold).toMatchObject({ reason: 'HOLD-CANARY', by: 'Ada' })
  })
})

describe('a certificate of deletion', () => {
  it('is had with reference and access key, and says what was and what is left', async () => {
    const store = freshStore()
    const { reference, filingSecret, request } = await givenErased(store)
    const accessKey = accessKeyFrom(store.context.keys, filingSecret)
    must(await openByAccessKey(store.visitor(), { reference, accessKey }))
    expect(must(await readMyCertificate(holder(store, request.id)))).toEqual({
      ...{ reference, kind: 'access', law: 'CN', outcome: 'granted', keepsWithdrawal: false },
      ...{
        receivedOn: '2026-11-23',
        closedOn: '2026-11-23',
        erasedOn: '2029-11-24',
        printedOn: '2029-11-24',
      },
      checkValue: expect.stringMatching(/^([3-9A-Y]{3}-){5}[3-9A-Y]{3}$/),
    })
  })

  it('has a check value that the desk sees too, and that is no other request’s', async () => {
    const store = freshStore()
    const [one, other] = [await givenErased(store), await givenErased(store)]
    const checkOf = async (id: string) => must(await readMyCertificate(holder(store, id))).checkValue
    const file = must(await readRequestFile(atDesk(store), one.reference))
    expect(file.record.checkValue).toBe(await checkOf(one.request.id))
    expect(await checkOf(other.request.id)).not.toBe(file.record.checkValue)
    expect(file).toMatchObject({ contact: null, details: null, decision: null, notes: [], actions: [] })
  })

  it('says that the fingerprint beside a withdrawal stays', async () => {
    const store = freshStore()
    const { request } = await givenErased(store, { kind: 'withdrawal' })
    const certificate = must(await readMyCertificate(holder(store, request.id)))
    expect(certificate.keepsWithdrawal).toBe(true)
  })

  it('is not had before, and by nobody else', async () => {
    const store = freshStore()
    const { id } = await givenRequestIn(store, 'closed')
    expect(await readMyCertificate(holder(store, id))).toMatchObject({ problem: { code: 'not-found' } })
    for (const context of [store.visitor(), atDesk(store)])
      expect(await readMyCertificate(context)).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
