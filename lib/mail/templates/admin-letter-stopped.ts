import type { Template } from '#lib/mail/template.ts'
import { caseFacts } from '#lib/mail/templates/case-facts.ts'
import { deskLink } from '#lib/mail/templates/links.ts'

/** Tells the operator that the person stopped what was going to be done: it stands still until somebody has looked. */
export const adminLetterStopped: Template<'admin-letter-stopped'> = ({ payload }, say) => {
  const { words } = say
  const { reference } = payload
  return {
    subject: words('adminLetterStopped.subject', { reference }),
    parts: [
      { paragraph: words('adminLetterStopped.intro') },
      caseFacts(payload, say),
      { action: { label: words('deskAction'), url: deskLink(say, reference) } },
    ],
  }
}
