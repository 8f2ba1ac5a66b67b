import type { MailRow } from '#db/queries/outbox.ts'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { markMailCaptured } from '#lib/commands/messages/mark-mail-captured.ts'
import { markMailFailedAttempt } from '#lib/commands/messages/mark-mail-failed-attempt.ts'
import { markMailSent } from '#lib/commands/messages/mark-mail-sent.ts'
import { afterAttempt, mayTry } from '#lib/domain/messages/breaker.ts'
import { failureText, isServerFailure, type MailFailure } from '#lib/domain/messages/mail-failures.ts'
import type { Worker } from '#lib/jobs/job.ts'
import { type Rendered, render } from '#lib/mail/render.ts'
import { senderFor } from '#lib/mail/sender.ts'
import type { MailTransport } from '#lib/mail/transport.ts'
import { errorClass, log } from '#lib/platform/logger.ts'
import { readMailToSend } from '#lib/reads/mail-to-send.ts'
import { readShown } from '#lib/reads/operator-face.ts'

/** How many mails one tick sends before the other jobs get their turn. */
const MAILS_PER_TICK = 50

/** Sends what is due, one after the other, until nothing is, or the server is only probed (SR-181). */
export async function sendMail(worker: Worker): Promise<number> {
  if (!worker.transport) return captureMail(worker)
  let tried = 0
  while (tried < MAILS_PER_TICK && !worker.stopping.aborted) {
    const context = worker.context()
    if (!mayTry(worker.breaker, context.now)) break
    const claimed = await claimMail(context, worker.owner)
    const row = claimed.ok ? claimed.value[0] : undefined
    if (!row) break
    await sendOne(worker, worker.transport, row)
    tried += 1
  }
  return tried
}

/** Without a mail server nothing can go out twice, so many are written down at once, once each can be written. */
async function captureMail(worker: Worker): Promise<number> {
  const claimed = await claimMail(worker.context(), worker.owner, MAILS_PER_TICK)
  if (!claimed.ok || claimed.value.length === 0) return 0
  const written: string[] = []
  for (const row of claimed.value) {
    const letter = await letterOf(worker, row)
    if ('permanent' in letter) await giveBack(worker, row, letter)
    else written.push(row.id)
  }
  await markMailCaptured(worker.context(), written)
  log.info('mail captured', { count: written.length })
  return claimed.value.length
}

async function sendOne(worker: Worker, transport: MailTransport, row: MailRow): Promise<void> {
  const letter = await letterOf(worker, row)
  if ('permanent' in letter) return giveBack(worker, row, letter)
  const failure = await transport.send({ mailId: row.id, to: letter.to, ...letter.shown })
  worker.breaker = afterAttempt(
    worker.breaker,
    worker.context().now,
    failure !== null && isServerFailure(failure),
  )
  if (failure) return giveBack(worker, row, failure)
  const { subject, text } = letter.masked()
  await markMailSent(worker.context(), { mailId: row.id, text: { subject, text } })
  log.info('mail sent', { mail: row.id, attempt: row.attempts + 1 })
}

type Writing = { to: string; shown: Rendered; masked(): Rendered }

/** The mail in words. One that cannot be written fails by itself and blocks no other (D11). */
async function letterOf({ context, mailHome }: Worker, row: MailRow): Promise<Writing | MailFailure> {
  try {
    const { to, mail } = await readMailToSend(context(), row)
    const sender = senderFor(mailHome, await readShown(context()), mail.locale)
    const shown = render(mail, { sender, secrets: 'shown' })
    return { to, shown, masked: () => render(mail, { sender, secrets: 'masked' }) }
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
