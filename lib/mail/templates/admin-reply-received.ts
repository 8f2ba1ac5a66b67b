import type { Template } from '#lib/mail/template.ts'
import { caseFacts } from '#lib/mail/templates/case-facts.ts'
import { deskLink } from '#lib/mail/templates/links.ts'

/** Tells the operator that a requester wrote; never what. */
export const adminReplyReceived: Template<'admin-reply-received'> = ({ payload }, say) => {
  const { words } = say
  const { reference } = payload
  return {
    subject: words('adminReplyReceived.subject', { reference }),
    parts: [
      { paragraph: words('adminReplyReceived.intro') },
      caseFacts(payload, say),
      { action: { label: words('deskAction'), url: deskLink(say, reference) } },
    ],
  }
}
