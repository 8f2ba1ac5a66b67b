import type { Queries } from '#db/client.ts'
import { deleteAddressChangesOf } from '#db/queries/address-changes.ts'
import { destroyAttachmentsOf } from '#db/queries/attachments.ts'
import { deleteIdentityEventsOf } from '#db/queries/identity.ts'
import { deleteLettersOf } from '#db/queries/letters.ts'
import { deleteTextsOf } from '#db/queries/messages.ts'
import { deleteRedactionsOf } from '#db/queries/redactions.ts'
import { deleteRequestKey } from '#db/queries/requests.ts'
import { deleteSearchWordsOf } from '#db/queries/search-words.ts'
import { deleteTagsOf } from '#db/queries/tags.ts'
import { deleteTasksOf } from '#db/queries/tasks.ts'
import { deleteRequesterSessionsOf, deleteVerificationsOf } from '#db/queries/verification.ts'
import { deleteAttentionOn } from '#db/queries/watchers.ts'

/** What a request is saved with when it is erased. The hash of its access key stays: it opens the certificate. */
export const NOTHING_OF_THE_PERSON = {
  emailHash: null,
  phoneHash: null,
  subjectEmailHash: null,
  filingHash: '',
  discreet: null,
  refusalGround: null,
  sealedContact: null,
  sealedAnswers: null,
  sealedDecision: null,
  sealedLegalHold: null,
} as const

/** Destroys the key of a request, and every row beside it that holds something of the person (SR-136). */
export async function destroySealed(tx: Queries, requestId: string, at: string): Promise<void> {
  await deleteVerificationsOf(tx, requestId)
  await deleteAddressChangesOf(tx, requestId)
  await deleteIdentityEventsOf(tx, requestId)
  await deleteRequesterSessionsOf(tx, requestId)
  await destroyAttachmentsOf(tx, requestId, at)
  await deleteTextsOf(tx, requestId)
  await deleteRedactionsOf(tx, requestId)
  await deleteTasksOf(tx, requestId)
  await deleteAttentionOn(tx, requestId)
  await deleteTagsOf(tx, requestId)
  await deleteSearchWordsOf(tx, requestId)
  await deleteLettersOf(tx, requestId)
  await deleteRequestKey(tx, requestId)
}
