import { saveRequest } from '#db/queries/requests.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { SCHEDULE } from '#lib/jobs/schedule.ts'
import { tick } from '#lib/jobs/tick.ts'
import { atDesk, givenColleague, stored } from '#tests/support/desk.ts'
import { type Filing, givenConfirmedRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { workerOn } from '#tests/support/worker.ts'

/** A request filed on Monday 23 November 2026 under PIPL is due on Monday 14 December. */
export const FILED = '2026-11-23T02:00:00Z'

/** A desk with two colleagues, of whom `li` reads Chinese. */
export async function givenDesk(at = FILED) {
  const store = freshStore(at)
  for (const id of ['mei', 'li'])
    await givenColleague(store, { id, name: id, role: 'handler', locale: id === 'li' ? 'zh-CN' : 'en' })
  return store
}

/** A confirmed case of somebody, or of nobody. @returns its reference. */
export async function givenCaseOf(store: TestStore, assigneeId: string | null, filing: Partial<Filing> = {}) {
  const email = `r${(await mailsOf(store)).length}@mail.example`
  const filed = await givenConfirmedRequest(store.visitor(), { kind: 'deletion', email, ...filing })
  const { reference } = filed
  if (assigneeId) await assign(store, reference, assigneeId)
  return reference
}

/** Gives a case to somebody. */
export async function assign(store: TestStore, reference: string, assigneeId: string) {
  const { version } = await stored(store.context, reference)
  must(await assignRequest(atDesk(store), { reference, version, assigneeId }))
}

/** Sets columns of a case that no command of this story sets. */
export async function change(
  store: TestStore,
  reference: string,
  changes: Parameters<typeof saveRequest>[2],
) {
  const row = await stored(store.context, reference)
  await store.context.db.transaction((tx) => saveRequest(tx, row, changes))
}

/** Runs the worker at ten in the morning of a day, as the portal does. */
export async function morning(store: TestStore, day: string, smtpUrl?: string) {
  const at = Temporal.PlainDateTime.from(`${day}T10:00`).toZonedDateTime('Asia/Shanghai').toInstant()
  store.pass(store.now.until(at))
  const worker = workerOn(store, smtpUrl)
  await tick(worker, SCHEDULE)
  await tick(worker, SCHEDULE)
}

/** Every reminder there is, oldest first, with what it says. */
export async function reminders(store: TestStore) {
  const mails = (await mailsOf(store)).filter(({ kind }) => kind === 'staff-reminder')
  return mails.map(({ status, locale, payload }) => ({ status, locale, ...JSON.parse(payload) }))
}
