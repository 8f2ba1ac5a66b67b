import { NextRequest } from 'next/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { appendAudit } from '#db/queries/audit.ts'
import { caseShields } from '#db/schema/index.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { signOut } from '#lib/commands/staff/sign-out.ts'
import { countListeners } from '#lib/http/live/change-feed.ts'
import { liveRoute } from '#lib/http/live/live-route.ts'
import { noteWriting } from '#lib/http/live/presence.ts'
import { instantText } from '#lib/platform/clock.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { readTrailEnd } from '#lib/reads/changed-cases.ts'
import { noteView } from '#lib/reads/note-view.ts'
import { DESK_VERBS } from '#tests/support/desk.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const BASE = 'https://rights.example.com'
const holder = globalThis as typeof globalThis & { rightsPortal?: unknown }

const OTTO = { name: 'Otto', email: 'otto@operator.example', role: 'handler' } as const

async function shield(store: TestStore, staffId: string, requestId: string) {
  const row = { staffId, requestId, because: 'declared', createdAt: 'now' } as const
  await store.context.db.transaction(async (tx) => {
    await tx.insert(caseShields).values(row)
  })
}

async function liveDesk() {
  const store = freshStore()
  const { db, keys } = store.context
  const env = parseEnv({ PORTAL_BASE_URL: BASE, PORTAL_DATA_DIR: store.dataDir })
  holder.rightsPortal = { db, keys, clock: () => store.now, env }
  onTestFinished(() => {
    process.emit('SIGTERM')
    holder.rightsPortal = undefined
  })
  const mei = await givenStaff(store.context)
  const desk = store.as(mei.actor)
  const open = (query = '', sessionSecret = mei.sessionSecret) =>
    liveRoute(
      new NextRequest(`${BASE}/en/desk/live${query}`, {
        headers: { cookie: `__Host-desk=${sessionSecret}` },
      }),
      { params: Promise.resolve({ locale: 'en' }) },
    )
  return { store, desk, mei, open }
}

type Told = { event: string; id: number; data: unknown }

/** Reads the events of an answer, one after another. */
function eventsOf(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  return async (): Promise<Told | null> => {
    const { value = '' } = (await reader?.read()) ?? {}
    const [, id, event, data] = /^(?:id: (\d+)\n)?event: (\w+)\ndata: (.*)\n\n$/.exec(value) ?? []
    return event ? { event, id: Number(id), data: JSON.parse(data ?? '') } : null
  }
}

describe('the live door of the desk', () => {
  it('tells which case changed and nothing else, after what had happened when the page was made', async () => {
    const { store, desk, open } = await liveDesk()
    const old = await givenConfirmedRequest(store.visitor())
    const since = await readTrailEnd(desk)
    const filed = await givenRequest(store.visitor(), { email: 'wang.wu@mail.example' })
    const answer = await open(`?since=${since}`)
    expect(answer.headers.get('cache-control')).toBe('no-store, no-transform')
    const next = eventsOf(answer)
    const { reference, request } = filed
    const { version } = request
    const missed = { reference, version, isNew: true, mine: false }
    expect(await next()).toMatchObject({ event: 'changes', data: [missed] })
    must(await DESK_VERBS['add-note'](desk, old.request))
    const changed = (await next())?.data
    expect(changed).toEqual([
      { reference: old.reference, version: old.request.version + 1, isNew: false, mine: true },
    ])
  })

  it('tells how many notes name its reader as soon as one more does, and nothing of what they say', async () => {
    const { store, desk, mei, open } = await liveDesk()
    const { request } = await givenConfirmedRequest(store.visitor())
    const next = eventsOf(await open(`?since=${await readTrailEnd(desk)}`))
    expect((await next())?.event).toBe('changes')
    const otto = store.as({ type: 'staff', staffId: 'otto', role: 'handler' })
    must(await addNote(otto, { ...request, body: 'Would you look?', mentions: [mei.staffId] }))
    expect((await next())?.event).toBe('changes')
    expect(await next()).toMatchObject({ event: 'mentions', data: 1 })
  })

  it('says nothing of looks', async () => {
    const { store, desk, open } = await liveDesk()
    const { request } = await givenConfirmedRequest(store.visitor())
    const since = await readTrailEnd(desk)
    await noteView(desk, request.id)
    expect(await eventsOf(await open(`?since=${since}`))()).toMatchObject({ id: since + 1, data: [] })
  })

  it('says nothing of a case to whoever it is about', async () => {
    const { store, desk, mei, open } = await liveDesk()
    const since = await readTrailEnd(desk)
    const { request } = await givenConfirmedRequest(store.visitor())
    const shield = {
      staffId: mei.staffId,
      requestId: request.id,
      because: 'declared',
      createdAt: 'now',
    } as const
    await desk.db.transaction(async (tx) => {
      await tx.insert(caseShields).values(shield)
    })
    expect(await eventsOf(await open(`?since=${since}`))()).toMatchObject({ event: 'changes', data: [] })
  })

  it('tells only that much happened, after a long absence', async () => {
    const { desk, open } = await liveDesk()
    const { id: requestId } = (await givenRequest(desk)).request
    const at = instantText(desk.now)
    const noted = { at, actor: desk.actor, requestId, event: 'note-added', payload: { noteId: 'n' } } as const
    await desk.db.longTransaction(async (tx) => {
      for (let turn = 0; turn < 501; turn++) await appendAudit(tx, noted)
    })
    expect(await eventsOf(await open('?since=1'))()).toMatchObject({ event: 'reset', data: null })
  })

  it('ends with the session, before it tells anything more', async () => {
    const { store, mei, open } = await liveDesk()
    const next = eventsOf(await open())
    expect(await next()).toMatchObject({ event: 'changes', data: [] })
    must(await signOut(store.visitor(), mei.sessionSecret))
    await givenRequest(store.visitor())
    expect(await next()).toMatchObject({ event: 'ended' })
    expect([await next(), countListeners()]).toEqual([null, 0])
  })

  it('tells who else has the same case open and who writes, until they leave', async () => {
    const { store, mei, open } = await liveDesk()
    const otto = await givenStaff(store.context, { ...OTTO, invitedBy: mei })
    const { reference } = await givenConfirmedRequest(store.visitor())
    const next = eventsOf(await open(`?case=${reference}`))
    expect((await next())?.event).toBe('changes')
    expect((await next())?.data).toEqual([])
    const other = await open(`?case=${reference}`, otto.sessionSecret)
    expect((await next())?.data).toEqual([{ name: 'Otto', isWriting: false }])
    noteWriting(reference, otto.staffId, store.now)
    expect((await next())?.data).toEqual([{ name: 'Otto', isWriting: true }])
    store.pass({ seconds: 31 })
    expect((await next())?.data).toEqual([{ name: 'Otto', isWriting: false }])
    await other.body?.cancel()
    expect((await next())?.data).toEqual([])
  })

  it('tells nobody of who looks at a case that is about them', async () => {
    const { store, mei, open } = await liveDesk()
    const { request, reference } = await givenConfirmedRequest(store.visitor())
    await shield(store, mei.staffId, request.id)
    const next = eventsOf(await open(`?case=${reference}`))
    expect((await next())?.event).toBe('changes')
    noteWriting(reference, 'otto', store.now)
    await givenConfirmedRequest(store.visitor(), { email: 'wang.wu@mail.example' })
    expect((await next())?.event).toBe('changes')
  })

  it('tells nothing more of who looks once the case is hidden from whoever has it open', async () => {
    const { store, mei, open } = await liveDesk()
    const otto = await givenStaff(store.context, { ...OTTO, invitedBy: mei })
    const { request, reference } = await givenConfirmedRequest(store.visitor())
    const next = eventsOf(await open(`?case=${reference}`))
    expect([(await next())?.event, (await next())?.event]).toEqual(['changes', 'present'])
    await shield(store, mei.staffId, request.id)
    await open(`?case=${reference}`, otto.sessionSecret)
    noteWriting(reference, otto.staffId, store.now)
    await givenConfirmedRequest(store.visitor(), { email: 'wang.wu@mail.example' })
    expect((await next())?.event).toBe('changes')
  })

  it('keeps nobody signed in', async () => {
    const { store, open } = await liveDesk()
    store.pass({ minutes: 29 })
    expect((await open()).status).toBe(200)
    store.pass({ minutes: 2 })
    expect((await open()).status).toBe(401)
  })

  it('is closed to whoever is not signed in, and to a seventh page of one sign-in', async () => {
    const { open } = await liveDesk()
    expect((await open('', 'x'.repeat(43))).status).toBe(401)
    const answers = await Promise.all(Array.from({ length: 7 }, () => open()))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(6).fill(200), 429])
    await answers.find(({ status }) => status === 200)?.body?.cancel()
    expect((await open()).status).toBe(200)
  })

  it('lets every page go when the server is told to stop', async () => {
    const { open } = await liveDesk()
    const next = eventsOf(await open())
    await next()
    process.emit('SIGTERM')
    expect([await next(), countListeners()]).toEqual([null, 0])
  })
})
