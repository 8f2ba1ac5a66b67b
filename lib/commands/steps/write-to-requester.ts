import type { Queries } from '#db/client.ts'
import { appendCorrespondence, type CorrespondenceRow } from '#db/queries/messages.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { type Mail, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { isReachable } from '#lib/domain/messages/parties.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

type Letter = {
  kind: CorrespondenceRow['kind']
  staffId: string
  body: string
  /** The mail that tells of it, where it is not the usual one; null where the person was told otherwise. */
  mail?: Mail<'extension-notice'> | null
}

/**
 * Writes to the person on the page of their request, sealed, and mails them that something is there. A mailbox
 * that was never confirmed may be a stranger's and gets no mail; the text waits on the page. @returns the message's id.
 */
export async function writeToRequester(
  context: Context,
  tx: Queries,
  { request, vault }: { request: RequestRow; vault: Vault },
  { body, mail, ...letter }: Letter,
): Promise<string> {
  const id = newId(context.now)
  const sealedBody = vault.seal('correspondence.sealed_body', id, body)
  const row = { id, requestId: request.id, author: 'staff', ...letter, sealedBody } as const
  await appendCorrespondence(tx, { ...row, createdAt: instantText(context.now) })
  const told = mail === undefined ? usualMail(letter.kind, request) : mail
  if (told && isReachable(request)) await mailRequester(context, tx, { request, vault }, told)
  return id
}

/** What comes after the answer is part of it: news of an open request would be held back by its end. */
function usualMail(letter: CorrespondenceRow['kind'], { reference, status }: RequestRow) {
  const kind = letter === 'answer' || status === 'closed' ? 'request-answered' : 'new-message'
  return { kind, payload: { reference } } as const
}
