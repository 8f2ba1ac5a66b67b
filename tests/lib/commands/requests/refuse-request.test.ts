import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listCorrespondence } from '#db/queries/messages.ts'
import { outbox } from '#db/schema/index.ts'
import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const REASONS = 'The customs law obliges us to keep this secret.'

describe('refusing a request', () => {
  it('stores ground and reasons, answers in the portal and mails that an answer is there', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const ground = 'cn.confidential-by-law'
    must(await refuseRequest(atDesk(store), { ...request, ground, body: REASONS }))
    const { db, keys } = store.context
    const saved = await stored(store.context, request.reference)
    expect(saved).toMatchObject({ status: 'closed', outcome: 'refused', refusalGround: ground })
    expect(saved.closedAt).toBe('2026-11-23T02:00:00.000Z')
    const vault = await openVault(keys, db.read, request.id)
    const decision = vault.open('requests.sealed_decision', request.id, saved.sealedDecision ?? '')
    expect(JSON.parse(decision)).toEqual({ outcome: 'refused', ground, body: REASONS })
    const [letter] = await listCorrespondence(db.read, request.id)
    expect(letter).toMatchObject({ author: 'staff', staffId: 'handler', kind: 'answer' })
    expect(vault.open('correspondence.sealed_body', letter?.id ?? '', letter?.sealedBody ?? '')).toBe(REASONS)
    const mails = await db.read.select().from(outbox)
    expect(mails.at(-1)).toMatchObject({ kind: 'request-answered', audience: 'requester', status: 'queued' })
    const last = (await listAudit(db.read, request.id)).at(-1)
    expect([last?.event, last?.payload]).toEqual(['request-refused', JSON.stringify({ ground })])
  })

  it('keeps the reasons out of the trail, the mail and the clear columns', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    must(await refuseRequest(atDesk(store), { ...request, ground: 'cn.state-organ', body: REASONS }))
    const { db } = store.context
    const rows = [await stored(store.context, request.reference), await db.read.select().from(outbox)]
    expect(JSON.stringify([rows, await listAudit(db.read, request.id)])).not.toContain('customs')
  })

  it.each([
    [null, 'ground-missing'],
    ['eu.excessive', 'ground-unfitting'],
    ['cn.data-accurate', 'ground-unfitting'],
    ['cn.retention-period-unexpired', 'ground-unfitting'],
    ['seed.self-disclosed', 'ground-unfitting'],
  ])('on ground %s an access request in China is not refused: %s', async (ground, code) => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const result = await refuseRequest(atDesk(store), { ...request, ground, body: REASONS })
    expect(result).toMatchObject({ problem: { fields: [{ field: 'ground', code }] } })
    expect(await stored(store.context, request.reference)).toEqual(request)
  })
})
