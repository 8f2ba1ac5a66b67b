import { CODE_LIFETIME_MINUTES, CONFIRM_LINK_LIFETIME_HOURS } from '#lib/domain/verification/policy.ts'
import type { Template } from '#lib/mail/template.ts'
import { dueParts } from '#lib/mail/templates/due-parts.ts'

/** Asks a mailbox nobody has proven yet to confirm; says nothing of what was asked, for it may be a stranger's. */
export const confirmEmail: Template<'confirm-email'> = ({ payload, proof }, say) => {
  const { words, operator } = say
  const { reference, dueOn, others, entered } = payload
  const came = entered && {
    operator,
    reference,
    day: say.day(entered.on),
    way: words(`entered.ways.${entered.channel}`),
  }
  return {
    subject: words(came ? 'entered.subject' : 'confirmEmail.subject', { reference }),
    parts: [
      {
        paragraph: came ? words('entered.intro', came) : words('confirmEmail.intro', { operator, reference }),
      },
      { paragraph: words('confirmEmail.ask', { hours: CONFIRM_LINK_LIFETIME_HOURS }) },
      { action: { label: words('confirmEmail.action'), url: say.secretLink('/confirm', proof?.token) } },
      {
        code: {
          label: words('confirmEmail.code', { minutes: CODE_LIFETIME_MINUTES }),
          characters: say.code(proof?.code),
        },
      },
      ...dueParts({ reference, dueOn, others }, say),
      { paragraph: words('confirmEmail.notYou') },
    ],
  }
}
