import type { Queries } from '#db/client.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import { countUnconfirmedBefore, findRequest } from '#db/queries/requests.ts'
import { isKnownMailbox, isWave } from '#db/queries/waves.ts'
import type { Context } from '#lib/commands/context.ts'
import { cappedSlot } from '#lib/commands/steps/outgoing-mail.ts'
import type { MessageKind } from '#lib/domain/messages/catalogue.ts'
import { waveWindow } from '#lib/domain/messages/wave.ts'
import {
  CONFIRM_LINK_LIFETIME_HOURS,
  UNCONFIRMED_PER_MAILBOX,
  UNPROVEN_MAIL_CAPS,
} from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Mail that a stranger's filing causes. */
const HELD: readonly MessageKind[] = ['confirm-email', 'confirm-subject']

/**
 * Whether a confirmation mail has to wait because older requests of its mailbox wait for theirs (SR-043), or because a
 * wave is going on and its mailbox is a new one (SR-048). Looked at when it would leave, so that however those end
 * (confirmed, withdrawn, answered, lapsed) it goes on by itself.
 */
export async function mustHold({ now, operator }: Context, tx: Queries, row: MailRow): Promise<boolean> {
  if (!HELD.includes(row.kind) || !row.requestId || row.attempts > 0) return false
  const request = await findRequest(tx, row.requestId)
  if (!request?.emailHash) return false
  if (row.kind === 'confirm-subject') return isHeldUp({ now, operator }, tx, row.recipientHash)
  const since = instantText(now.subtract({ hours: CONFIRM_LINK_LIFETIME_HOURS }))
  const limit = UNCONFIRMED_PER_MAILBOX * operator.limitScale
  if ((await countUnconfirmedBefore(tx, request, { since, limit })) >= limit) return true
  return isHeldUp({ now, operator }, tx, request.emailHash)
}

type Bounds = Pick<Context, 'now' | 'operator'>

/** A mailbox nobody ever confirmed waits until a wave is over. */
async function isHeldUp({ now, operator }: Bounds, tx: Queries, emailHash: string): Promise<boolean> {
  const isOn = await isWave(tx, waveWindow(now, operator.limitScale))
  return isOn && !(await isKnownMailbox(tx, emailHash))
}

/** Puts a held mail back for the next moment its mailbox may get one; it has not been tried, so no cap or retry counts it. */
export async function holdMail(context: Context, tx: Queries, row: MailRow): Promise<void> {
  const soon = context.now.add({ minutes: UNPROVEN_MAIL_CAPS.perMailboxMinutes })
  const slot = instantText(await cappedSlot({ ...context, now: soon }, tx, row))
  await saveMail(tx, row.id, {
    firstAttemptAt: slot,
    nextAttemptAt: slot,
    leaseOwner: null,
    leaseUntil: null,
  })
}
