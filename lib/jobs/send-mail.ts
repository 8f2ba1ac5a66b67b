import type { MailRow } from '#db/queries/outbox.ts'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { markMailCaptured } from '#lib/commands/messages/mark-mail-captured.ts'
import { markMailFailedAttempt } from '#lib/commands/messages/mark-mail-failed-attempt.ts'
import { markMailSent } from '#lib/commands/messages/mark-mail-sent.ts'
import { afterAttempt, mayTry } from '#lib/domain/messages/breaker.ts'
import { failureText, isServerFailure, type MailFailure } from '#lib/domain/messages/mail-failures.ts'
import type { Worker } from '#lib/jobs/job.ts'
import { type Rendered, render } from '#lib/mail/render.ts'
import { errorClass, log } from '#lib/platform/logger.ts'
import { readMailToSend } from '#lib/reads/mail-to-send.ts'

/** How many mails one tick sends before the other jobs get their turn. */
const MAILS_PER_TICK = 50

/** Sends what is due, one after the other, until nothing is, or the server is only probed (SR-181). */
export async function sendMail(worker: Worker): Promise<number> {
  let tried = 0
  while (tried < MAILS_PER_TICK && !worker.stopping.aborted) {
    const context = worker.context()
    if (!mayTry(worker.breaker, context.now)) break
    const claimed = await claimMail(context, worker.owner)
    if (!claimed.ok || !claimed.value) break
    await sendOne(worker, claimed.value)
    tried += 1
  }
  return tried
}

async function sendOne(worker: Worker, row: MailRow): Promise<void> {
  const letter = await letterOf(worker, row)
  if ('permanent' in letter) return giveBack(worker, row, letter)
  if (!worker.transport) {
    await markMailCaptured(worker.context(), row.id)
    return log.info('mail captured', { mail: row.id })
  }
  const failure = await worker.transport.send({ mailId: row.id, to: letter.to, ...letter.shown })
  worker.breaker = afterAttempt(
    worker.breaker,
    worker.context().now,
    failure !== null && isServerFailure(failure),
  )
  if (failure) return giveBack(worker, row, failure)
  const { subject, text } = letter.masked
  await markMailSent(worker.context(), { mailId: row.id, text: { subject, text } })
  log.info('mail sent', { mail: row.id, attempt: row.attempts + 1 })
}

type Writing = { to: string; shown: Rendered; masked: Rendered }

/** The mail in words. One that cannot be written fails by itself and blocks no other (D11). */
async function letterOf({ context, sender }: Worker, row: MailRow): Promise<Writing | MailFailure> {
  try {
    const { to, mail } = await readMailToSend(context(), row)
    const shown = render(mail, { sender, secrets: 'shown' })
    return { to, shown, masked: render(mail, { sender, secrets: 'masked' }) }
  } catch (thrown) {
    return { word: 'not-written', permanent: true, detail: errorClass(thrown) }
  }
}

async function giveBack(worker: Worker, row: MailRow, failure: MailFailure): Promise<void> {
  const attempt = { mailId: row.id, owner: worker.owner, failure }
  const marked = await markMailFailedAttempt(worker.context(), attempt)
  const fields = { mail: row.id, attempt: row.attempts + 1, errorClass: failureText(failure) }
  if (marked.ok && marked.value.gaveUp) log.error('mail given up', fields)
  else log.warn('mail not sent yet', fields)
}
