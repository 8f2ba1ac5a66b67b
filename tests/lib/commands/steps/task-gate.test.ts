import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listNotes } from '#db/queries/messages.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { finishTask } from '#lib/commands/tasks/finish-task.ts'
import { atDesk, stepUp } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { givenPlan } from '#tests/support/tasks.ts'

async function ending() {
  const given = await givenPlan({ kind: 'access' })
  const { store, request } = given
  const desk = atDesk(store)
  const close = async (openTasks?: string) => {
    const granted = { outcome: 'granted', ground: null, body: 'Done.', openTasks } as const
    return closeRequest(desk, { ...(await request()), ...granted, ...(await stepUp(desk)) })
  }
  const refuse = async (openTasks?: string) =>
    refuseRequest(desk, { ...(await request()), ground: 'cn.state-organ', body: 'No.', openTasks })
  const finish = async (at: number) =>
    must(await finishTask(desk, { ...(await given.seen(at)), note: 'Done.' }))
  return { ...given, close, refuse, finish }
}

describe('the end of a case with open tasks', () => {
  it.each(['close', 'refuse'] as const)('waits for them or for a reason: %s', async (verb) => {
    const { store, requestId, request, ...end } = await ending()
    expect(await end[verb]()).toMatchObject({
      problem: { fields: [{ field: 'openTasks', code: 'open-tasks-reason-missing', params: { count: 2 } }] },
    })
    expect((await request()).status).toBe('open')
    expect(await listNotes(store.context.db.read, requestId)).toEqual([])
    must(await end[verb]('The systems were shut down.'))
    expect((await request()).status).toBe('closed')
    const notes = await listNotes(store.context.db.read, requestId)
    expect(notes).toHaveLength(1)
    expect(notes[0]?.sealedBody).not.toContain('shut down')
    const noted = (await listAudit(store.context.db.read, requestId)).find(
      ({ event }) => event === 'closed-with-open-tasks',
    )
    expect(noted?.payload).toBe(JSON.stringify({ tasks: 2 }))
  })

  it('comes without a word once all are settled', async () => {
    const { requestId, store, close, finish } = await ending()
    await finish(0)
    await finish(1)
    must(await close())
    expect(await listNotes(store.context.db.read, requestId)).toEqual([])
  })
})
