import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import { makeCalendarFeed } from '#lib/commands/staff/make-calendar-feed.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { QUEUE_SORTS, queueFilter } from '#lib/domain/requests/queue-filter.ts'
import { SCHEDULE } from '#lib/jobs/schedule.ts'
import { tick } from '#lib/jobs/tick.ts'
import { readAskEffects } from '#lib/reads/ask-effects.ts'
import { readAuditTrail } from '#lib/reads/audit-trail.ts'
import { readBlocks } from '#lib/reads/blocks.ts'
import { readCalendarFeed } from '#lib/reads/calendar-feed.ts'
import { readCalendarList } from '#lib/reads/calendars.ts'
import { readCaliforniaReport } from '#lib/reads/california-report.ts'
import { readCaseShields } from '#lib/reads/case-shields.ts'
import { readCaseTasks } from '#lib/reads/case-tasks.ts'
import { readChanges, readToldChanges, readTrailEnd } from '#lib/reads/changed-cases.ts'
import { readCaseReceipt } from '#lib/reads/clock-receipt.ts'
import { readDeskAlarms } from '#lib/reads/desk-alarms.ts'
import { readQueue } from '#lib/reads/desk-queue.ts'
import { findCase } from '#lib/reads/find-case.ts'
import { readFoundPeople } from '#lib/reads/found-people.ts'
import { readImportList } from '#lib/reads/import-list.ts'
import { readLaws } from '#lib/reads/laws.ts'
import { readMentions, readUnseenMentions } from '#lib/reads/mentions.ts'
import { readMyTasks } from '#lib/reads/my-tasks.ts'
import { readOutbox } from '#lib/reads/outbox.ts'
import { readOutboxMail } from '#lib/reads/outbox-mail.ts'
import { readQueueCounts } from '#lib/reads/queue-counts.ts'
import { readReport } from '#lib/reads/report.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { readSavedViews } from '#lib/reads/saved-views.ts'
import { readSendPlan } from '#lib/reads/send-plan.ts'
import { readStaffList } from '#lib/reads/staff-list.ts'
import { readAssigneesOf } from '#lib/reads/staff-names.ts'
import { readCaseTags } from '#lib/reads/tags.ts'
import { readWaitingForMe } from '#lib/reads/waiting-for-me.ts'
import { findWithdrawalsOf, readWithdrawals } from '#lib/reads/withdrawals.ts'
import { readWork } from '#lib/reads/work-in-hand.ts'
import { calendarToken } from '#lib/vault/staff-secrets.ts'
import { atDesk, DESK_VERBS, givenColleague } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { ANNA, checkList, enterList, listOf } from '#tests/support/import-list.ts'
import { noteStatements, openSorts, type Planned, plansOf, wholeReads } from '#tests/support/plans.ts'
import { freshStore } from '#tests/support/store.ts'
import { workerOn } from '#tests/support/worker.ts'

/** What sorts or reads more than a page on purpose, with why that has an end. Part of the statement's text. */
const KNOWN: { part: RegExp; because: string }[] = [
  {
    part: /from case_tags cross join requests/,
    because: 'a tag that few cases have; how few is counted first',
  },
  {
    part: /from "case_figures" .* group by/,
    because: 'a report: one period by its index, and groups are few',
  },
  { part: /"status" in \(\?, \?, \?, \?\)/, because: 'open cases alone: as many as a team has in hand' },
  { part: /from "letters" where .*"state" in/, because: 'letters on their way, or the drafts of one author' },
  { part: /"filing_hash" = \? order by/, because: 'the cases of one visit: a right each' },
  { part: /"purpose" = 'identity'/, because: 'proofs of identity that stand: they go within days' },
  { part: /from "outbox" where not exists .* limit/, because: 'newest first, up to a page; few are hidden' },
  { part: /"lifted_at" is null .* limit/, because: 'newest first, up to a page; few were lifted' },
]

/** Lists that are read page by page go from either end. */
const IN_TIME = [undefined, 'oldest'] as const

const isKnown = ({ text }: Planned) => KNOWN.some(({ part }) => part.test(text))

/** Everything the desk and its worker ask of the store, in the words in which they ask it. */
async function everyStatement(): Promise<{ texts: Set<string>; dataDir: string }> {
  const noted = noteStatements()
  const store = freshStore()
  await givenColleague(store, { id: 'administrator', name: 'Mei Lin', role: 'administrator' })
  const filed = await givenConfirmedRequest(store.visitor(), { kind: 'access' })
  await givenConfirmedRequest(store.visitor(), { kind: 'withdrawal', email: 'two@mail.example' })
  const desk = atDesk(store, 'administrator')
  const { reference } = filed
  must(await DESK_VERBS['add-note'](atDesk(store), filed.request))
  const filters = QUEUE_SORTS.flatMap((sort) => [
    ...[
      { sort },
      { sort, status: 'any' },
      { sort, assignee: 'me' },
      { sort, assignee: 'nobody', due: 'overdue' },
      { sort, state: 'aside' },
      { sort, state: 'not-notified', status: 'any' },
    ],
    ...LOCALES.map((language) => ({ sort, language, law: 'CN', kind: 'access', level: '0', tag: 'tag' })),
  ])
  for (const filter of filters) await readQueue(desk, queueFilter.parse(filter))
  await readQueue(desk, queueFilter.parse({ mailbox: reference }))
  await readQueueCounts(desk)
  await readFoundPeople(desk, { typed: 'Li Lei', by: 'words' })
  await readFoundPeople(desk, { typed: '+86 138 0000 4521', by: 'whole' })
  for (const typed of [reference, 'li.lei@mail.example']) await findCase(desk, typed)
  await readRequestFile(desk, reference)
  await readRequestFile(desk, reference, 3)
  await readCaseTasks(desk, reference)
  await readCaseShields(desk, reference)
  await readCaseReceipt(desk, reference)
  await readCaseTags(desk, reference)
  await readAskEffects(desk, reference)
  await readSendPlan(desk, { reference, verb: 'close' })
  await readAssigneesOf(desk, reference)
  for (const query of [{}, { event: 'note-added' as const }, { reference }, { from: '2026-11-01' }])
    for (const order of IN_TIME) await readAuditTrail(desk, { ...query, order, after: 3 })
  await readToldChanges(desk, (await readChanges(desk.db.read, 0, await readTrailEnd(desk))) ?? [])
  await readMentions(desk)
  await readUnseenMentions(desk)
  await readMyTasks(desk)
  await readWaitingForMe(desk)
  await readWork(desk, 'administrator')
  await readSavedViews(desk)
  for (const query of [{}, { status: 'failed' as const }, { status: 'sent' as const }])
    for (const order of IN_TIME) await readOutbox(desk, { ...query, order, after: 'a0' })
  const mails = await readOutbox(desk, {})
  if (mails.ok) await readOutboxMail(desk, mails.value.mails[0]?.id ?? '')
  await readReport(desk, {})
  await readCaliforniaReport(desk, {})
  for (const order of IN_TIME) {
    await readWithdrawals(desk, { order, after: 'a0' })
    await readWithdrawals(desk, { order, mailbox: reference })
  }
  await findWithdrawalsOf(desk, 'two@mail.example')
  await readCalendarList(desk)
  await readLaws(desk)
  await readStaffList(desk)
  await readBlocks(desk)
  const { id: listId } = must(await checkList(desk, listOf(ANNA)))
  await enterList(desk, listId)
  await readImportList(desk, { id: listId, page: 1 })
  await readDeskAlarms(desk)
  const { shownSecret } = must(await makeCalendarFeed(desk))
  await readCalendarFeed(desk, calendarToken(store.context.keys, shownSecret))
  const worker = workerOn(store)
  await tick(worker, SCHEDULE)
  store.pass({ hours: 30 })
  await tick(worker, SCHEDULE)
  noted.stop()
  return { texts: noted.texts, dataDir: store.dataDir }
}

it('no question of the desk or its worker reads a table that grows from end to end, or sorts what has no end', async () => {
  const { texts, dataDir } = await everyStatement()
  const sqlite = new Database(databasePath(dataDir), { readonly: true })
  const plans = plansOf(sqlite, texts)
  sqlite.close()
  expect(plans.length).toBeGreaterThan(80)
  const wrong = plans.filter((one) => wholeReads(one).length + openSorts(one).length > 0 && !isKnown(one))
  expect(
    wrong.map(({ text, plan }) => `${text.replace(/^select .*? from /, '… from ')}\n  ${plan.join('\n  ')}`),
  ).toEqual([])
})
