import type { Template } from '#lib/mail/template.ts'
import { myRequestLink } from '#lib/mail/templates/links.ts'

/** Says that files go soon, never which they are (SR-119). */
export const filesEnding: Template<'files-ending'> = ({ payload }, say) => {
  const { words, operator } = say
  const { reference, until, renewable } = payload
  return {
    subject: words('filesEnding.subject', { reference }),
    parts: [
      { paragraph: words('filesEnding.intro', { operator, reference, day: say.day(until) }) },
      { paragraph: words(renewable ? 'filesEnding.renew' : 'filesEnding.renewed') },
      { action: { label: words('filesEnding.action'), url: myRequestLink(say, reference) } },
    ],
  }
}
