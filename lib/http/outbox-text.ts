import type { MailText, MailToRender } from '#lib/domain/messages/mail-to-render.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { render } from '#lib/mail/render.ts'
import { mailHome, senderFor } from '#lib/mail/sender.ts'
import { readShown } from '#lib/reads/operator-face.ts'

/** The words of a mail of the outbox: as sent, else as it would be sent now. Null if it was erased or is damaged. */
export async function outboxText(mail: {
  asSent: MailText | null
  toRender: MailToRender | null
}): Promise<MailText | null> {
  if (mail.asSent || !mail.toRender) return mail.asSent
  const secrets = mail.toRender.proof ? 'shown' : 'masked'
  const operator = await readShown(contextFor({ type: 'visitor' }))
  const sender = senderFor(mailHome(webProcess().env), operator, mail.toRender.locale)
  const { subject, text } = render(mail.toRender, { sender, secrets })
  return { subject, text }
}
