import type { Queries } from '#db/client.ts'
import { listHiddenOpen } from '#db/queries/case-shields.ts'
import { findCasesToMove } from '#db/queries/cases-to-move.ts'
import { findJobRun, MAIL_LEFT, WORKER_ALIVE } from '#db/queries/jobs.ts'
import { failedMailQuery, waitingMailQuery } from '#db/queries/outbox-views.ts'
import { listStaff } from '#db/queries/staff.ts'
import { isWave } from '#db/queries/waves.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCanaryWarning } from '#lib/commands/steps/canary.ts'
import { eyesOf } from '#lib/commands/steps/desk-case.ts'
import { canHandle, may } from '#lib/domain/access/permissions.ts'
import { waitingCases } from '#lib/domain/holidays/cases-to-move.ts'
import type { CanaryWarning } from '#lib/domain/messages/canary.ts'
import { failingSince } from '#lib/domain/messages/mail-trouble.ts'
import { waveWindow } from '#lib/domain/messages/wave.ts'
import { instantText } from '#lib/platform/clock.ts'

/** The worker signs every 15 seconds; silent for longer than this, it stands still. */
const WORKER_SILENT_SECONDS = 90
/** No mail left for this long while some waits: every member of staff is told (SR-185). */
const MAIL_STUCK_HOURS = 24

/** A mail that was given up is told of this long, unless somebody sends it again before. */
const FAILED_TOLD_DAYS = 7
/** A long queue is not counted to its end on every page of the desk. */
const MAILS_LOOKED_AT = 100

export type DeskAlarms = {
  /** Since when the worker has been silent (instant); `never` if it has not run yet; null while it works. */
  workerSilentSince: string | null
  /** Since when mail has not gone out although some waits (instant), or null. */
  mailStuckSince: string | null
  /** Mails whose moment has come and that have not gone yet; a hundred means that many or more. */
  mailsWaiting: number
  /** Mails given up in the last days and not sent again since; a hundred means that many or more. */
  mailsFailed: number
  /** Since when mails fail again and again (instant), while that has no longer name; or null. */
  mailFailingSince: string | null
  /** Fewer of the last confirmation mails were used than is usual. */
  confirmations: CanaryWarning | null
  /** So many unconfirmed requests came in an hour that mail to new mailboxes waits (SR-048). */
  isWave: boolean
  /** Open cases that would get other dates, as the worker found lately; an administrator decides. */
  casesToMove: number
  /** Open cases filed under an older version of their law, as the worker found lately; an administrator decides. */
  casesOfOldLaws: number
  /** Open cases hidden from everybody who could answer them; administrators are told, so that they invite somebody. */
  casesNobodySees: number
}

/** How many open cases are hidden from everybody who could answer them. */
async function countUnseen(read: Queries): Promise<number> {
  const people = (await listStaff(read)).filter((one) => !one.disabledAt && canHandle(one.role))
  const hidden = await listHiddenOpen(
    read,
    people.map(({ id }) => id),
  )
  const from = Map.groupBy(hidden, ({ requestId }) => requestId)
  return [...from.values()].filter(({ length }) => length === people.length).length
}

/** What every page of the desk warns of; null for anyone but staff. */
export async function readDeskAlarms(context: Context): Promise<DeskAlarms | null> {
  const { db, now, actor, operator } = context
  if (!may(actor, 'view-outbox')) return null
  const alive = await findJobRun(db.read, WORKER_ALIVE)
  const left = await findJobRun(db.read, MAIL_LEFT)
  const waiting = await waitingMailQuery(db.read, instantText(now), MAILS_LOOKED_AT)
  const lately = instantText(now.subtract({ hours: 24 * FAILED_TOLD_DAYS }))
  const failed = await failedMailQuery(db.read, lately, MAILS_LOOKED_AT, eyesOf(context))
  const toMove = waitingCases(await findCasesToMove(db.read))
  const oldestAt = waiting.map(({ since }) => since).sort()[0] ?? null
  const isPast = (at: string, time: Temporal.DurationLike) =>
    Temporal.Instant.compare(Temporal.Instant.from(at).add(time), now) < 0
  const silent = !alive || isPast(alive.slot, { seconds: WORKER_SILENT_SECONDS })
  const day = { hours: MAIL_STUCK_HOURS }
  const stuck = oldestAt !== null && isPast(oldestAt, day) && (!left || isPast(left.slot, day))
  return {
    workerSilentSince: silent ? (alive?.slot ?? 'never') : null,
    mailStuckSince: stuck ? (left?.slot ?? oldestAt) : null,
    mailsWaiting: waiting.length,
    mailsFailed: failed.length,
    mailFailingSince: stuck ? null : failingSince(waiting),
    confirmations: await findCanaryWarning(context, db.read),
    isWave: await isWave(db.read, waveWindow(now, operator.limitScale)),
    casesToMove: toMove.calendars,
    casesOfOldLaws: toMove.laws,
    casesNobodySees: may(actor, 'manage-staff') ? await countUnseen(db.read) : 0,
  }
}
