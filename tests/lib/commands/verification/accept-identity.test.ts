import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { atDesk, DESK_VERBS, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('accepting a proof of identity', () => {
  it('lets the clock that waited for it run again, from the day the proof came', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    must(await DESK_VERBS['ask-identity'](atDesk(store), request))
    store.pass({ hours: 5 * 24 })
    must(await DESK_VERBS['accept-identity'](atDesk(store), await stored(store.context, request.reference)))
    const after = await stored(store.context, request.reference)
    expect([after.status, after.pausedSince]).toEqual(['open', null])
    expect((after.dueOn ?? '') > (request.dueOn ?? '')).toBe(true)
    const events = (await listAudit(store.context.db.read, request.id)).map(({ event }) => event)
    expect(events.slice(-2)).toEqual(['due-date-set', 'identity-accepted'])
  })

  it('on the evening it was asked for still ends the pause', async () => {
    const store = freshStore('2026-11-23T17:00:00Z')
    const request = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    must(await DESK_VERBS['ask-identity'](atDesk(store), request))
    must(await DESK_VERBS['accept-identity'](atDesk(store), await stored(store.context, request.reference)))
    const after = await stored(store.context, request.reference)
    expect([after.status, after.pausedSince]).toEqual(['open', null])
  })
})
