import type { Template } from '#lib/mail/template.ts'
import { myRequestLink } from '#lib/mail/templates/links.ts'

/** Confirms that an appeal or a complaint about an answer was received, how it is handled, and by when it is answered. */
export const decisionAppealed: Template<'decision-appealed'> = ({ payload }, say) => {
  const { words, operator } = say
  const { reference, firstReference, appeal, dueOn } = payload
  return {
    subject: words('decisionAppealed.subject', { reference }),
    parts: [
      { paragraph: words(`decisionAppealed.intro.${appeal}`, { operator, firstReference }) },
      { paragraph: words('decisionAppealed.reference', { reference }) },
      { paragraph: words(`decisionAppealed.handling.${appeal}`) },
      { paragraph: say.due(dueOn) },
      { action: { label: words('openAction'), url: myRequestLink(say, reference) } },
    ],
  }
}
