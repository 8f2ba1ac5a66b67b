import type { Template } from '#lib/mail/template.ts'
import { deskLink } from '#lib/mail/templates/links.ts'

/** Tells a colleague that something waits for them on a case; never what was written. */
export const staffCaseNews: Template<'staff-case-news'> = ({ payload }, say) => {
  const { reference, about } = payload
  return {
    subject: say.words('staffCaseNews.subject', { reference }),
    parts: [
      { paragraph: say.words(`staffCaseNews.about.${about}`, { reference }) },
      { paragraph: say.words('staffCaseNews.more') },
      { action: { label: say.words('deskAction'), url: deskLink(say, reference) } },
    ],
  }
}
