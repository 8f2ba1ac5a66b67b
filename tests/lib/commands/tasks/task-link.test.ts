import { describe, expect, it } from 'vitest'
import { listAttachments } from '#db/queries/attachments.ts'
import { listAudit } from '#db/queries/audit.ts'
import { taskLinks, tasks as taskTable } from '#db/schema/index.ts'
import { collectByLink } from '#lib/commands/files/collect-by-link.ts'
import { collectFile } from '#lib/commands/files/collect-file.ts'
import { removeByLink } from '#lib/commands/files/remove-by-link.ts'
import { removeCollectedFile } from '#lib/commands/files/remove-collected-file.ts'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { eraseRecords, FIRST_TO_ERASE } from '#lib/commands/retention/erase-records.ts'
import { endTaskLink } from '#lib/commands/tasks/end-task-link.ts'
import { handOutTask } from '#lib/commands/tasks/hand-out-task.ts'
import { reportTask } from '#lib/commands/tasks/report-task.ts'
import { readFileDownload } from '#lib/reads/file-download.ts'
import { readMailToSend } from '#lib/reads/mail-to-send.ts'
import { readTaskLink } from '#lib/reads/task-link.ts'
import { atDesk, givenColleague, stepUp, stored } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { mailsIn } from '#tests/support/post.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'
import { givenPlan, givenTaskLink } from '#tests/support/tasks.ts'

const GONE = { ok: false, problem: { code: 'task-link-gone' } }

async function handedOut(show: ('name' | 'email')[] = []) {
  const given = await givenPlan()
  const { store } = given
  const token = await givenTaskLink(store, await given.seen(), { show })
  const settings = { dataDir: store.dataDir, scanning: false }
  const view = (held: string | null = token) => readTaskLink(store.visitor(), held)
  const put = (held: string | null = token, name = 'list.pdf') =>
    collectByLink(store.visitor(), settings, { token: held, name, source: inPieces(pdf('canary')) })
  const report = (note: string | null = 'Nothing was held.', held: string | null = token) =>
    reportTask(store.visitor(), { token: held, note })
  const files = () => listAttachments(store.context.db.read, given.requestId)
  return { ...given, token, settings, view, put, report, files }
}

describe('a task handed out by link', () => {
  it('shows that task and nothing of the person but what was ticked', async () => {
    const bare = must(await (await handedOut()).view())
    expect(bare).toMatchObject({
      what: 'erase',
      instructions: 'Customer 4711',
      person: { name: null, email: null },
      files: [],
    })
    expect(JSON.stringify(bare)).not.toMatch(/Li Lei|li\.lei|marketing/)
    expect(must(await (await handedOut(['name'])).view()).person).toEqual({ name: 'Li Lei', email: null })
  })

  it('writes down that somebody looked, once in ten minutes, and nothing of what they saw (SR-142)', async () => {
    const { store, requestId, view, task } = await handedOut(['name', 'email'])
    const looks = async () =>
      (await listAudit(store.context.db.read, requestId)).filter(({ event }) => event === 'task-viewed')
    must(await view())
    must(await view())
    const [{ id: linkId } = { id: '' }] = await store.context.db.read.select().from(taskLinks)
    expect(await looks()).toMatchObject([{ actorType: 'visitor', actorId: null }])
    expect(JSON.parse((await looks())[0]?.payload ?? '')).toEqual({ taskId: (await task()).id, linkId })
    store.pass({ minutes: 11 })
    must(await view())
    expect(await looks()).toHaveLength(2)
    expect(await view('unknown')).toMatchObject(GONE)
    expect(await looks()).toHaveLength(2)
  })

  it('is mailed with a link that no row and no queued mail holds', async () => {
    const { store, token } = await handedOut()
    const mail = (await mailsIn(store.context)).find(({ kind }) => kind === 'task-handed-out')
    expect(JSON.stringify([mail, await store.context.db.read.select().from(taskLinks)])).not.toContain(token)
    expect(mail?.payload).not.toMatch(/4711|Li Lei/)
    if (!mail) throw new Error('No mail.')
    const sent = await readMailToSend(store.system(), mail)
    expect(sent).toMatchObject({ to: 'mailing@processor.example', mail: { proof: { token } } })
  })

  it('takes files sealed for that task, which staff can open and the person cannot see', async () => {
    const { store, reference, requestId, put, view, files, task } = await handedOut()
    const { id: fileId } = must(await put())
    expect(await files()).toMatchObject([
      { id: fileId, author: 'task-link', purpose: 'collected', taskId: (await task()).id, messageId: null },
    ])
    expect(must(await view()).files).toMatchObject([{ name: 'list.pdf' }])
    const opened = must(await readFileDownload(atDesk(store), { dataDir: store.dataDir, reference, fileId }))
    await opened.file.close()
    const events = (await listAudit(store.context.db.read, requestId)).map(({ event }) => event)
    expect(events).toContain('file-collected')
  })

  it('takes one of its own files back, and none of anybody else', async () => {
    const { store, token, settings, put, files, seen } = await handedOut()
    const { reference, taskId } = await seen()
    const own = must(await put())
    const ours = must(
      await collectFile(atDesk(store), settings, {
        ...{ reference, taskId, name: 'ours.pdf' },
        source: inPieces(pdf()),
      }),
    )
    const remove = (fileId: string) =>
      removeByLink(store.visitor(), { dataDir: store.dataDir, token, fileId })
    expect(await remove(ours.id)).toMatchObject({ problem: { code: 'not-found' } })
    must(await remove(own.id))
    expect((await files()).map(({ destroyedBecause }) => destroyedBecause)).toEqual(['removed', null])
    const wanted = { dataDir: store.dataDir, reference, taskId, fileId: ours.id }
    const elsewhere = { ...wanted, taskId: (await seen(1)).taskId }
    expect(await removeCollectedFile(atDesk(store), elsewhere)).toMatchObject({
      problem: { code: 'not-found' },
    })
    must(await removeCollectedFile(atDesk(store), wanted))
    expect((await files())[1]?.destroyedBecause).toBe('removed')
  })

  it('is reported done with a note or a file, never by the button alone; then its link is over and its maker told', async () => {
    const { store, report, view, put, task, seen } = await handedOut()
    await givenColleague(store, { id: 'lan', name: 'Lan', role: 'handler', locale: 'zh-CN' })
    const token = await givenTaskLink(store, await seen(), { staffId: 'lan' })
    expect(await view()).toMatchObject(GONE)
    expect(await report(null, token)).toMatchObject({
      problem: { fields: [{ field: 'note', code: 'task-note-or-file' }] },
    })
    must(await put(token))
    must(await report(null, token))
    expect(await task()).toMatchObject({ state: 'done', doneBy: null })
    expect(await report('Again.', token)).toMatchObject(GONE)
    const told = (await mailsIn(store.context)).find(({ kind }) => kind === 'staff-task-done')
    expect(told).toMatchObject({ locale: 'zh-CN', audience: 'staff' })
    expect(told?.payload).not.toContain('held')
  })

  it('ends with its time, with the press of a button, with a new link, with its case: all the same to its holder', async () => {
    const { store, seen, view, put, report, token } = await handedOut()
    const next = await givenTaskLink(store, await seen())
    expect(await view(token)).toMatchObject(GONE)
    must(await view(next))
    must(await endTaskLink(atDesk(store), await seen()))
    expect(await view(next)).toMatchObject(GONE)
    const third = await givenTaskLink(store, await seen())
    const { reference } = await seen()
    const granted = { outcome: 'granted', ground: null, body: 'Done.', openTasks: 'Late.' } as const
    store.pass({ hours: 24 * 14 })
    expect(await view(third)).toMatchObject(GONE)
    const fourth = await givenTaskLink(store, await seen())
    must(await view(fourth))
    const closing = { ...(await stored(store.context, reference)), ...granted }
    must(await closeRequest(atDesk(store), { ...closing, ...(await stepUp(atDesk(store))) }))
    for (const held of [fourth, 'x'.repeat(43), null]) {
      expect(await view(held)).toMatchObject(GONE)
      expect(await put(held)).toMatchObject(GONE)
      expect(await report('Done.', held)).toMatchObject(GONE)
    }
  })

  it('reaches no other task and no other case', async () => {
    const { store, view, token, seen, task } = await handedOut()
    const other = await givenPlan()
    expect(await readTaskLink(other.store.visitor(), token)).toMatchObject(GONE)
    const second = await givenTaskLink(store, await seen(1))
    must(await reportTask(store.visitor(), { token: second, note: 'Done.' }))
    expect((await task(0)).state).toBe('open')
    must(await view())
    // a link of another purpose is no link of a task (SR-053)
    const { filingSecret } = await givenRequest(store.visitor(), { email: 'x@mail.example' })
    expect(await readTaskLink(store.visitor(), filingSecret)).toMatchObject(GONE)
  })

  it('whose link ended while its mail waited is not mailed', async () => {
    const { store, seen } = await handedOut()
    must(await endTaskLink(atDesk(store), await seen()))
    must(await claimMail(store.system(), 'worker', 50))
    const mail = (await mailsIn(store.context)).find(({ kind }) => kind === 'task-handed-out')
    expect(mail?.status).toBe('dropped')
  })

  it('is handed out by who may, on the newest version, while it is open', async () => {
    const { store, seen } = await handedOut()
    const to = { email: 'a@b.example', show: [], instructions: 'x', language: 'en', days: 14 } as const
    const refused = await handOutTask(atDesk(store, 'reader'), { ...(await seen()), ...to, show: [] })
    expect(refused).toMatchObject({ problem: { code: 'not-permitted' } })
    const stale = await handOutTask(atDesk(store), { ...(await seen()), version: 1, ...to, show: [] })
    expect(stale).toMatchObject({ problem: { code: 'stale-version' } })
  })

  it('is destroyed with everything of its case when that is erased', async () => {
    const { store, put, request, files, report } = await handedOut()
    must(await put())
    must(await report())
    const tasks = await store.context.db.read.select().from(taskTable)
    expect(tasks).toHaveLength(2)
    const closing = await request()
    const granted = { outcome: 'granted', ground: null, body: 'Done.', openTasks: 'Late.' } as const
    must(await closeRequest(atDesk(store), { ...closing, ...granted, ...(await stepUp(atDesk(store))) }))
    store.pass({ hours: 24 * 366 * 8 })
    must(await eraseRecords(store.system(), FIRST_TO_ERASE))
    expect((await request()).erasedAt).not.toBeNull()
    expect(await store.context.db.read.select().from(taskTable)).toEqual([])
    expect(await store.context.db.read.select().from(taskLinks)).toEqual([])
    expect((await files()).every(({ sealedKey }) => sealedKey === null)).toBe(true)
  })
})
