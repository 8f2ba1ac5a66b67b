import type { MailText, MailToRender } from '#lib/domain/messages/mail-to-render.ts'
import { webProcess } from '#lib/http/context.ts'
import { render } from '#lib/mail/render.ts'
import { senderFrom } from '#lib/mail/sender.ts'

/** The words of a mail of the outbox: as sent, else as it would be sent now. Null if it was erased or is damaged. */
export function outboxText(mail: {
  asSent: MailText | null
  toRender: MailToRender | null
}): MailText | null {
  if (mail.asSent || !mail.toRender) return mail.asSent
  const secrets = mail.toRender.proof ? 'shown' : 'masked'
  const { subject, text } = render(mail.toRender, { sender: senderFrom(webProcess().env), secrets })
  return { subject, text }
}
