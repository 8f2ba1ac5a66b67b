import { ADDRESS_HOLD_HOURS, STOP_ADDRESS_HOURS } from '#lib/domain/verification/policy.ts'
import type { Template } from '#lib/mail/template.ts'

/** Tells the mailbox a request was known by that this changes, and how to stop it (SR-068). */
export const formerAddress: Template<'former-address'> = ({ payload, proof }, say) => {
  const { words, operator } = say
  const { reference, stage } = payload
  return {
    subject: words('formerAddress.subject', { reference }),
    parts: [
      { paragraph: words(`formerAddress.${stage}`, { operator, reference, hours: ADDRESS_HOLD_HOURS }) },
      { paragraph: words('formerAddress.wasYou') },
      { paragraph: words('formerAddress.notYou', { days: STOP_ADDRESS_HOURS / 24 }) },
      {
        action: {
          label: words('formerAddress.action'),
          url: say.secretLink('/my-request/stop-address', proof?.token),
        },
      },
      { code: { label: words('formerAddress.code'), characters: say.code(proof?.code) } },
    ],
  }
}
