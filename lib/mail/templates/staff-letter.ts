import type { Template } from '#lib/mail/template.ts'
import { deskLink } from '#lib/mail/templates/links.ts'

/** Tells the author of a letter that it came back, did not go, or was stopped. */
export const staffLetter: Template<'staff-letter'> = ({ payload: { reference, news } }, say) => {
  const { words } = say
  return {
    subject: words('staffLetter.subject', { reference }),
    parts: [
      { paragraph: words(`staffLetter.${news}`) },
      { action: { label: words('deskAction'), url: deskLink(say, reference) } },
    ],
  }
}
