import type { Template } from '#lib/mail/template.ts'
import { caseFacts } from '#lib/mail/templates/case-facts.ts'
import { deskLink } from '#lib/mail/templates/links.ts'

/** Tells the operator that an answer of theirs is to be looked at again. */
export const adminDecisionAppealed: Template<'admin-decision-appealed'> = ({ payload }, say) => {
  const { words } = say
  const { reference, firstReference } = payload
  return {
    subject: words('adminDecisionAppealed.subject', { reference }),
    parts: [
      { paragraph: words('adminDecisionAppealed.intro', { firstReference }) },
      caseFacts(payload, say),
      { action: { label: words('deskAction'), url: deskLink(say, reference) } },
    ],
  }
}
