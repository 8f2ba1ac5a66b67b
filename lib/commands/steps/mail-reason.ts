import type { Queries } from '#db/client.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { findRequest } from '#db/queries/requests.ts'
import { findStaffByEmail } from '#db/queries/staff.ts'
import { findTaskLink } from '#db/queries/tasks.ts'
import { findVerification, isSuppressed } from '#db/queries/verification.ts'
import { isHiddenFrom } from '#lib/commands/steps/shields.ts'
import { MESSAGE_KINDS } from '#lib/domain/messages/catalogue.ts'
import { carriesProof, isOutdated } from '#lib/domain/messages/outdated.ts'

/** The verification whose link a stored mail carries; null if its kind has none, undefined if its payload is damaged. */
export function verificationOf({
  kind,
  payload,
}: Pick<MailRow, 'kind' | 'payload'>): string | null | undefined {
  if (!carriesProof(kind)) return null
  const parsed = MESSAGE_KINDS[kind].safeParse(jsonOrNull(payload))
  return parsed.success ? parsed.data.verificationId : undefined
}

/** Whether a stored mail must not go out any more, as things stand now (SR-160, SR-182). */
export async function lostItsReason(tx: Queries, row: MailRow): Promise<boolean> {
  if (row.kind === 'task-handed-out') return taskLinkEnded(tx, row)
  if (row.audience === 'staff') return isHiddenByNow(tx, row)
  const verificationId = verificationOf(row)
  // A payload that cannot be read is not outdated: it fails where staff can see it.
  if (verificationId === undefined) return false
  const { kind, audience, requestId, recipientHash } = row
  return isOutdated({
    kind,
    audience,
    request: requestId ? ((await findRequest(tx, requestId)) ?? null) : null,
    verification: verificationId ? ((await findVerification(tx, verificationId)) ?? null) : null,
    suppressed: await isSuppressed(tx, recipientHash),
  })
}

/** Whether what a colleague was to hear of is hidden from them by now. */
async function isHiddenByNow(tx: Queries, { requestId, recipientHash }: MailRow): Promise<boolean> {
  const person = requestId ? await findStaffByEmail(tx, recipientHash) : undefined
  return requestId !== null && person !== undefined && isHiddenFrom(tx, { staffId: person.id, requestId })
}

/** A link that was ended while its mail waited would lead nowhere. */
async function taskLinkEnded(tx: Queries, { payload }: MailRow): Promise<boolean> {
  const parsed = MESSAGE_KINDS['task-handed-out'].safeParse(jsonOrNull(payload))
  const link = parsed.success ? await findTaskLink(tx, parsed.data.taskLinkId) : undefined
  return !link || link.revokedAt !== null
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
