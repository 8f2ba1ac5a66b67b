import type { Template } from '#lib/mail/template.ts'
import { myRequestLink } from '#lib/mail/templates/links.ts'

/**
 * The notice that an answer comes later: why, until when, and that one can complain (GDPR art. 12(3); PIPEDA s. 8(4)).
 * It is the notice itself, so it says all that a law wants it to say; what staff wrote stays on the page.
 */
export const extensionNotice: Template<'extension-notice'> = ({ payload }, say) => {
  const { words, operator } = say
  const { reference, reason, extendedOn } = payload
  return {
    subject: words('extensionNotice.subject', { reference }),
    parts: [
      { paragraph: words('extensionNotice.intro', { operator, reference }) },
      { paragraph: words('extensionNotice.reason', { reason: say.extensionReason(reason) }) },
      { paragraph: words('extensionNotice.due', { day: say.day(extendedOn) }) },
      { paragraph: words('extensionNotice.complain') },
      { paragraph: words('extensionNotice.more') },
      { action: { label: words('openAction'), url: myRequestLink(say, reference) } },
    ],
  }
}
