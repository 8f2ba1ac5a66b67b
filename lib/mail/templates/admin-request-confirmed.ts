import type { Template } from '#lib/mail/template.ts'
import { caseFacts } from '#lib/mail/templates/case-facts.ts'
import { deskLink } from '#lib/mail/templates/links.ts'

/** Tells the operator of a request whose mailbox was confirmed. */
export const adminRequestConfirmed: Template<'admin-request-confirmed'> = ({ payload }, say) => {
  const { words } = say
  const { reference, others } = payload
  return {
    subject: words('adminRequestConfirmed.subject', { reference }),
    parts: [
      { paragraph: words('adminRequestConfirmed.intro') },
      caseFacts(payload, say),
      ...(others.length > 0 ? [{ paragraph: words('adminRequestConfirmed.others') }] : []),
      ...others.map((other) => caseFacts(other, say)),
      { action: { label: words('deskAction'), url: deskLink(say, reference) } },
    ],
  }
}
