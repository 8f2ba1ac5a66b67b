import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

/** A case that was asked on 24 and answered on 26 December; `between` says what changed before it was asked. */
async function answeredCase(
  residence: string,
  between: (request: RequestRow) => Partial<RequestRow>,
  euCalendar: Context['operator']['euCalendar'] = 'EU-NONE',
) {
  const store = freshStore('2026-11-24T02:00:00Z')
  const before = await givenRequestIn(store, 'open', { residence })
  await store.context.db.transaction((tx) => saveRequest(tx, before, between(before)))
  const operator = { ...store.context.operator, euCalendar }
  const { reference, version } = await stored(store.context, before.reference)
  const about = { reference, version, about: 'scope', body: 'Which account?' } as const
  must(await askRequester({ ...atDesk(store), operator }, about))
  const asked = await stored(store.context, reference)
  store.pass({ hours: 48 })
  const requester = { ...store.as({ type: 'requester', requestId: before.id }), operator } as const
  must(await sendMessage(requester, { body: 'The blue one.' }))
  const events = await listAudit(store.context.db.read, before.id)
  const moved = events.filter(({ event }) => event === 'due-date-set')
  return {
    before,
    asked,
    after: await stored(store.context, reference),
    moved: moved.map(({ payload }) => JSON.parse(payload)),
  }
}

describe('the clock of a case, computed again', () => {
  it('keeps the calendar it was filed on, whatever is configured by now', async () => {
    const { before, after } = await answeredCase('DE', () => ({}), 'DE')
    expect([before.calendar, after.calendar]).toEqual(['EU-NONE', 'EU-NONE'])
    expect(after.clockTrace).not.toContain('"calendar":"DE"')
  })

  it('says why a date moved', async () => {
    const { before, after, moved } = await answeredCase('GB-ENG', () => ({}))
    expect(after.dueOn).not.toBe(before.dueOn)
    expect(moved).toEqual([{ from: before.dueOn, to: after.dueOn, because: 'clarification-answered' }])
  })

  it('keeps its dates, shows no pause and says so once its version of the law is not here any more', async () => {
    const { before, asked, after, moved } = await answeredCase('GB-ENG', () => ({ lawVersion: '1998-07-16' }))
    expect([asked.pausedSince, after.pausedSince]).toEqual([null, null])
    expect([after.dueOn, after.lawVersion, after.clockTrace]).toEqual([
      before.dueOn,
      '1998-07-16',
      before.clockTrace,
    ])
    const said = { from: before.dueOn, to: before.dueOn, because: 'law-version-changed-not-applied' }
    expect(moved).toEqual([said, said])
  })
})
