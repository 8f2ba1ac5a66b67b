import type { Template } from '#lib/mail/template.ts'
import { caseFacts } from '#lib/mail/templates/case-facts.ts'
import { deskLink } from '#lib/mail/templates/links.ts'

/** Tells the operator that a former mailbox stopped a change of address: nothing is released until somebody has looked. */
export const adminAddressStopped: Template<'admin-address-stopped'> = ({ payload }, say) => {
  const { words } = say
  const { reference } = payload
  return {
    subject: words('adminAddressStopped.subject', { reference }),
    parts: [
      { paragraph: words('adminAddressStopped.intro') },
      caseFacts(payload, say),
      { action: { label: words('deskAction'), url: deskLink(say, reference) } },
    ],
  }
}
