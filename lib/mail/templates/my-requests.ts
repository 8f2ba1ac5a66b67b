import { OPEN_LINK_LIFETIME_MINUTES } from '#lib/domain/verification/policy.ts'
import type { Template } from '#lib/mail/template.ts'

/** The requests of a mailbox, for whoever lost their references: kinds and states, never what was written (SR-049). */
export const myRequests: Template<'my-requests'> = ({ payload, proof }, say) => {
  const { words, operator } = say
  const { reference, lines, more } = payload
  const minutes = OPEN_LINK_LIFETIME_MINUTES
  const listed = lines.map((line) => {
    const day = say.day(line.receivedOn)
    const status = words(`myRequests.statuses.${line.status}`)
    return words('myRequests.line', { reference: line.reference, kind: say.kind(line.kind), day, status })
  })
  return {
    subject: words('myRequests.subject'),
    parts: [
      { paragraph: words('myRequests.intro', { operator }) },
      { lines: listed },
      ...(more > 0 ? [{ paragraph: words('myRequests.more', { more }) }] : []),
      { paragraph: words('myRequests.limits', { reference, minutes }) },
      {
        action: { label: words('openRequest.action'), url: say.secretLink('/my-request/open', proof?.token) },
      },
      { code: { label: words('openRequest.code'), characters: say.code(proof?.code) } },
      { paragraph: words('openRequest.notYou') },
    ],
  }
}
