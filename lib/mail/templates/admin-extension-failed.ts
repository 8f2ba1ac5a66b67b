import type { Template } from '#lib/mail/template.ts'
import { caseFacts } from '#lib/mail/templates/case-facts.ts'
import { deskLink } from '#lib/mail/templates/links.ts'

/** Tells the operator that a notice had no effect, so that nobody counts on a date that does not hold. */
export const adminExtensionFailed: Template<'admin-extension-failed'> = ({ payload }, say) => {
  const { words } = say
  const { reference } = payload
  return {
    subject: words('adminExtensionFailed.subject', { reference }),
    parts: [
      { paragraph: words('adminExtensionFailed.intro') },
      caseFacts(payload, say),
      { action: { label: words('deskAction'), url: deskLink(say, reference) } },
    ],
  }
}
