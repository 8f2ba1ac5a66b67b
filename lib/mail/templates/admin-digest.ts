import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import { DIGEST_LISTS, type DigestList } from '#lib/domain/messages/digest.ts'
import type { Part } from '#lib/mail/parts.ts'
import type { Speaker } from '#lib/mail/speaker.ts'
import type { Template } from '#lib/mail/template.ts'
import { caseLine } from '#lib/mail/templates/case-facts.ts'

type Digest = MessagePayload<'admin-digest'>

/** The working morning's list of dates, with a signed checkpoint of the audit trail, so that a copy of it leaves the machine (SR-144). */
export const adminDigest: Template<'admin-digest'> = ({ payload }, say) => {
  const { words } = say
  const { day, more, failedMails } = payload
  const dueSoon = payload.dueToday.length + payload.dueSoon.length
  return {
    subject: words('digest.subject', { day, overdue: payload.overdue.length, dueSoon }),
    parts: [
      { paragraph: words('digest.intro', { day: say.day(day) }) },
      ...DIGEST_LISTS.flatMap((list) => listed(list, payload, say)),
      ...(more > 0 ? [{ paragraph: words('digest.more', { more }) }] : []),
      ...(failedMails > 0 ? [{ paragraph: words('digest.failedMails', { count: failedMails }) }] : []),
      { action: { label: words('digest.action'), url: say.link('/desk') } },
      ...proof(payload, say),
    ],
  }
}

/** What of the trail leaves the machine: a signed checkpoint, or its head as long as there is none. */
function proof({ auditHead, checkpoint }: Digest, { words }: Speaker): Part[] {
  if (!checkpoint)
    return [
      {
        paragraph: words('digest.auditHead', { sequence: String(auditHead.sequence), hash: auditHead.hash }),
      },
    ]
  const { note, key } = checkpoint
  return [
    { paragraph: words('digest.checkpoint') },
    { verbatim: note.trimEnd() },
    { paragraph: words('digest.checkpointKey') },
    { verbatim: key },
  ]
}

function listed(list: DigestList, digest: Digest, say: Speaker): Part[] {
  const lines = digest[list].map((line) => caseLine(line, say))
  return lines.length > 0 ? [{ heading: say.words(`digest.${list}`) }, { lines }] : []
}
