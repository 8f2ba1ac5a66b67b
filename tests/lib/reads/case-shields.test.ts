import { describe, expect, it } from 'vitest'
import type { Context } from '#lib/commands/context.ts'
import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import { makeCalendarFeed } from '#lib/commands/staff/make-calendar-feed.ts'
import { queueFilter } from '#lib/domain/requests/queue-filter.ts'
import { sendMail } from '#lib/jobs/send-mail.ts'
import { readAskEffects } from '#lib/reads/ask-effects.ts'
import { readAuditTrail } from '#lib/reads/audit-trail.ts'
import { readBlocks } from '#lib/reads/blocks.ts'
import { readCalendarFeed } from '#lib/reads/calendar-feed.ts'
import { readCalendarList } from '#lib/reads/calendars.ts'
import { readCasePack } from '#lib/reads/case-pack.ts'
import { readCaseShields } from '#lib/reads/case-shields.ts'
import { readCaseTasks, readOpenTasks, readTaskPerson } from '#lib/reads/case-tasks.ts'
import { readChanges, readToldChanges, readTrailEnd } from '#lib/reads/changed-cases.ts'
import { readCaseReceipt } from '#lib/reads/clock-receipt.ts'
import { readDeskAlarms } from '#lib/reads/desk-alarms.ts'
import { readQueue } from '#lib/reads/desk-queue.ts'
import { readFileDownload } from '#lib/reads/file-download.ts'
import { readFileList } from '#lib/reads/file-list.ts'
import { findCase } from '#lib/reads/find-case.ts'
import { readFoundPeople } from '#lib/reads/found-people.ts'
import { readIdentityFile } from '#lib/reads/identity-file.ts'
import { readImportList } from '#lib/reads/import-list.ts'
import { readLaws } from '#lib/reads/laws.ts'
import { readLetter } from '#lib/reads/letter-file.ts'
import { readMentions } from '#lib/reads/mentions.ts'
import { readMyTasks } from '#lib/reads/my-tasks.ts'
import { readOutbox } from '#lib/reads/outbox.ts'
import { readOutboxMail } from '#lib/reads/outbox-mail.ts'
import { readOwnMarks } from '#lib/reads/own-marks.ts'
import { readQueueCounts } from '#lib/reads/queue-counts.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { readSendPlan } from '#lib/reads/send-plan.ts'
import { readAssigneesOf } from '#lib/reads/staff-names.ts'
import { readCaseTags } from '#lib/reads/tags.ts'
import { readWaitingForMe } from '#lib/reads/waiting-for-me.ts'
import { findWithdrawalsOf, readWithdrawals } from '#lib/reads/withdrawals.ts'
import { calendarToken } from '#lib/vault/staff-secrets.ts'
import { atDesk, DESK_VERBS, stepUp, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, givenVisit, must } from '#tests/support/given.ts'
import { ANNA, checkList, enterList, listOf } from '#tests/support/import-list.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { givenColleagueWith, givenShield } from '#tests/support/shields.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { workerOn } from '#tests/support/worker.ts'

type Scene = { store: TestStore; mine: string; fellow: string; mailIds: string[]; feed: string }

/** What each read of the desk that knows cases answers to somebody. tests/architecture/shields.test.ts asks for new ones. */
const READS: Record<string, (context: Context, scene: Scene) => Promise<unknown>> = {
  'audit-trail': (context) => readAuditTrail(context, {}),
  'case-pack': async (context, { mine }) => {
    const { factor } = await stepUp(context)
    return readCasePack(context, {
      reference: mine,
      reader: 'regulator',
      sessionSecret: factor.sessionSecret,
    })
  },
  blocks: async (context, { store, mine }) => {
    const request = await stored(store.context, mine)
    const spam = { ...request, body: 'No request.', block: ['mailbox'] } as const
    must(await closeAsSpam(atDesk(store, 'lead', 'somebody'), spam))
    return readBlocks(context)
  },
  'ask-effects': (context, { mine }) => readAskEffects(context, mine),
  // a step of `request-file` and of the person's own page
  'case-pairs': (context, { fellow }) => readRequestFile(context, fellow),
  'changed-cases': async (context) => {
    const changes = await readChanges(context.db.read, 0, await readTrailEnd(context))
    return readToldChanges(context, changes ?? [])
  },
  'calendar-feed': (context, { feed }) => readCalendarFeed(context, feed),
  mentions: (context) => readMentions(context),
  calendars: (context) => readCalendarList(context),
  'case-shields': (context, { mine }) => readCaseShields(context, mine),
  'case-tasks': async (context, { mine }) => [
    await readCaseTasks(context, mine),
    await readOpenTasks(context, mine),
    await readTaskPerson(context, mine),
  ],
  'clock-receipt': (context, { mine }) => readCaseReceipt(context, mine),
  'desk-alarms': (context) => readDeskAlarms(context),
  'desk-queue': async (context, { mine }) => [
    await readQueue(context, queueFilter.parse({ status: 'any' })),
    await readQueue(context, queueFilter.parse({ assignee: 'nobody' })),
    await readQueue(context, queueFilter.parse({ mailbox: mine })),
  ],
  'file-download': (context, { store: { dataDir }, mine }) =>
    readFileDownload(context, { dataDir, reference: mine, fileId: 'any' }),
  'file-list': (context, { mine }) => readFileList(context, { reference: mine, before: null }),
  'found-people': (context) => readFoundPeople(context, { typed: 'Li Lei', by: 'words' }),
  'find-case': async (context, { mine }) => [
    await findCase(context, mine),
    await findCase(context, MY_MAILBOX),
  ],
  'identity-file': (context, { store: { dataDir }, mine }) =>
    readIdentityFile(context, { dataDir, reference: mine, fileId: 'any', sessionSecret: null }),
  'import-list': async (context) => {
    const { id } = must(await checkList(context, listOf(ANNA.replace('anna@mail.example', MY_MAILBOX))))
    await enterList(context, id)
    return readImportList(context, { id, page: 1 })
  },
  laws: (context) => readLaws(context),
  // the appeal about it, and the other right of its visit, tell of it as little as it does itself
  'linked-cases': (context, { fellow }) => readRequestFile(context, fellow),
  'letter-file': (context, { mine }) => readLetter(context, { reference: mine, letterId: 'any' }),
  'my-tasks': (context) => readMyTasks(context),
  'own-marks': (context, { mine }) => readOwnMarks(context, mine),
  outbox: (context) => readOutbox(context, {}),
  'outbox-mail': async (context, { mailIds }) => {
    const mails = []
    for (const id of mailIds) mails.push(await readOutboxMail(context, id))
    return mails
  },
  'queue-counts': (context) => readQueueCounts(context),
  'request-file': (context, { mine }) => readRequestFile(context, mine),
  'send-plan': (context, { mine }) => readSendPlan(context, { reference: mine, verb: 'close' }),
  'staff-names': (context, { mine }) => readAssigneesOf(context, mine),
  tags: (context, { mine }) => readCaseTags(context, mine),
  'waiting-for-me': (context) => readWaitingForMe(context),
  withdrawals: async (context, { mine }) => [
    await readWithdrawals(context, {}),
    await readWithdrawals(context, { mailbox: mine }),
    await findWithdrawalsOf(context, MY_MAILBOX),
  ],
}

const MY_MAILBOX = 'mei@mail.example'

/** Mei asked for two things from her own mailbox; somebody else’s case is an appeal’s fellow. */
async function givenScene(): Promise<Scene> {
  const store = freshStore()
  const { cases } = await givenVisit(store.visitor(), ['withdrawal', 'access'], { email: MY_MAILBOX })
  const [first, second] = cases
  if (!first || !second) throw new Error('Two cases were filed.')
  await sendMail(workerOn(store))
  await givenColleagueWith(store, {
    id: 'mei',
    name: 'Mei Lin',
    email: 'mei@desk.example',
    role: 'administrator',
  })
  await givenColleagueWith(store, {
    id: 'otto',
    name: 'Otto',
    email: 'otto@desk.example',
    role: 'administrator',
  })
  await givenShield(store, first.id, 'mei')
  const mailIds = (await mailsOf(store)).map(({ id }) => id)
  const made = must(await makeCalendarFeed(atDesk(store, 'administrator', 'mei')))
  const feed = calendarToken(store.context.keys, made.shownSecret)
  return { store, mine: first.reference, fellow: second.reference, mailIds, feed }
}

describe('a case that is hidden from somebody', () => {
  it.each(Object.entries(READS))('is not in what %s tells them', async (_, read) => {
    const scene = await givenScene()
    const told = JSON.stringify(await read(atDesk(scene.store, 'administrator', 'mei'), scene))
    expect(told).not.toContain(scene.mine)
  })

  it('is in what the same reads tell others', async () => {
    const scene = await givenScene()
    const otto = atDesk(scene.store, 'administrator', 'otto')
    for (const name of [
      'desk-queue',
      'find-case',
      'found-people',
      'linked-cases',
      'outbox',
      'request-file',
      'withdrawals',
    ])
      expect([name, JSON.stringify(await READS[name]?.(otto, scene))]).toEqual([
        name,
        expect.stringContaining(scene.mine),
      ])
  })

  it('is counted for them by nothing', async () => {
    const scene = await givenScene()
    const open = async (id: string) => {
      const laws = await readLaws(atDesk(scene.store, 'administrator', id))
      const calendars = await readCalendarList(atDesk(scene.store, 'administrator', id))
      const sum = (lines: { open: number }[] = []) => lines.reduce((all, line) => all + line.open, 0)
      const counts = await readQueueCounts(atDesk(scene.store, 'administrator', id))
      return [sum(laws?.laws), sum(calendars?.used), counts.active?.count]
    }
    expect(await open('mei')).toEqual([1, 1, 0])
    expect(await open('otto')).toEqual([2, 2, 1])
  })

  it('is not behind the appeal about its answer', async () => {
    const store = freshStore()
    const { request, sessionSecret } = await givenConfirmedRequest(store.visitor())
    must(await DESK_VERBS['refuse-request'](atDesk(store), request))
    const holding = store.as({ type: 'requester', requestId: request.id })
    const made = must(await appealDecision(holding, { body: 'Again.', locale: 'en', sessionSecret }))
    await givenColleagueWith(store, { id: 'mei', name: 'Mei Lin', email: 'mei@desk.example' })
    await givenShield(store, (await stored(store.context, request.reference)).id, 'mei')
    const file = must(await readRequestFile(atDesk(store, 'handler', 'mei'), made.reference))
    expect(file.about).toBeNull()
    expect(must(await readRequestFile(atDesk(store), made.reference)).about?.reference).toBe(
      request.reference,
    )
  })

  it('is told to administrators when nobody is left who could answer it', async () => {
    const { store, mine } = await givenScene()
    const unseen = async (id: string) =>
      (await readDeskAlarms(atDesk(store, 'administrator', id)))?.casesNobodySees
    expect(await unseen('mei')).toBe(0)
    const { id } = await stored(store.context, mine)
    await givenShield(store, id, 'otto')
    expect(await unseen('mei')).toBe(1)
  })
})
