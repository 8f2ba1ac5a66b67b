import type { Template } from '#lib/mail/template.ts'
import { myRequestLink } from '#lib/mail/templates/links.ts'

/** Two requests were the same: which one goes on, and that nothing of the other is lost. */
export const requestMerged: Template<'request-merged'> = ({ payload }, say) => {
  const { words, operator } = say
  const { reference, otherReference } = payload
  return {
    subject: words('requestMerged.subject', { reference }),
    parts: [
      { paragraph: words('requestMerged.intro', { operator, reference, otherReference }) },
      { paragraph: words('requestMerged.kept') },
      { action: { label: words('openAction'), url: myRequestLink(say, reference) } },
    ],
  }
}
