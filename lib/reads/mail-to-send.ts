import type { MailRow } from '#db/queries/outbox.ts'
import { findRequest, findRequestByReference, type RequestRow } from '#db/queries/requests.ts'
import { findSuppression } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { MESSAGE_KINDS, PROOF_PURPOSES } from '#lib/domain/messages/catalogue.ts'
import type { MailProof, MailToRender } from '#lib/domain/messages/mail-to-render.ts'
import { carriesProof } from '#lib/domain/messages/outdated.ts'
import type { Keys } from '#lib/platform/keys.ts'
import { allowMailToken, linkToken, mailCode } from '#lib/vault/derived-secrets.ts'
import { mailVault, openRecipient } from '#lib/vault/mail-vault.ts'
import { taskLinkToken } from '#lib/vault/task-texts.ts'

/** A claimed mail with its address, link and code. Only for the worker. Throws if the row is damaged or erased. */
export async function readMailToSend(
  context: Context,
  row: MailRow,
): Promise<{ to: string; mail: MailToRender }> {
  if (context.actor.type !== 'system') throw new Error('Only the worker sends mail.')
  const to = openRecipient(await mailVault(context.keys, context.db.read, row), row)
  return { to, mail: await mailToRender(context, row, true) }
}

/** What a stored mail says today; link and code only when asked for. Throws if its payload is damaged. */
export async function mailToRender(context: Context, row: MailRow, proven: boolean): Promise<MailToRender> {
  const { kind, locale } = row
  const payload = MESSAGE_KINDS[kind].parse(JSON.parse(row.payload))
  const request = row.requestId ? await findRequest(context.db.read, row.requestId) : undefined
  // A late mail says the date as it stands when it leaves (SR-182).
  if (request && 'dueOn' in payload) payload.dueOn = request.dueOn
  if ('others' in payload) await dateOthers(context, payload.others as VisitLine[])
  const verificationId = 'verificationId' in payload ? String(payload.verificationId) : null
  const carried = verificationId ? proofOf(context, kind, verificationId) : await allowingLink(context, row)
  const proof = proven ? carried : null
  // The payload was parsed as this kind's just above, which the union's type cannot show.
  const isDiscreet = isToSharer(row, request) && kind !== 'mail-stopped'
  return { kind, locale, payload, proof, isDiscreet } as MailToRender
}

/** Whether it goes to the one who said that they share the mailbox; the person an agent acts for said nothing of theirs. */
function isToSharer({ audience, recipientHash }: MailRow, request: RequestRow | undefined): boolean {
  return audience === 'requester' && request?.discreet === 1 && recipientHash !== request.subjectEmailHash
}

/** The link of a mail that proves nothing: of a task, or of a mailbox's own wish until that was taken back; null in any other. */
async function allowingLink({ db, keys }: Context, row: MailRow): Promise<MailProof | null> {
  if (row.kind === 'task-handed-out') return taskLink(keys, row)
  if (row.kind !== 'mail-stopped') return null
  const suppression = await findSuppression(db.read, row.recipientHash)
  return suppression ? { token: allowMailToken(keys, suppression) } : null
}

function taskLink(keys: Keys, { payload }: MailRow): MailProof {
  const { taskLinkId } = MESSAGE_KINDS['task-handed-out'].parse(JSON.parse(payload))
  return { token: taskLinkToken(keys, taskLinkId) }
}

type VisitLine = { reference: string; dueOn: string | null }

async function dateOthers({ db }: Context, others: VisitLine[]): Promise<void> {
  for (const other of others) {
    const request = await findRequestByReference(db.read, other.reference)
    if (request) other.dueOn = request.dueOn
  }
}

/** Made again each time, so that no row holds them and every copy of a mail carries the same (SR-178). */
function proofOf({ keys }: Context, kind: MailRow['kind'], verificationId: string): MailProof | null {
  if (!carriesProof(kind)) return null
  const purpose = PROOF_PURPOSES[kind]
  return { token: linkToken(keys, purpose, verificationId), code: mailCode(keys, purpose, verificationId) }
}
