import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { markMailCaptured } from '#lib/commands/messages/mark-mail-captured.ts'
import { markMailFailedAttempt } from '#lib/commands/messages/mark-mail-failed-attempt.ts'
import type { MessageKind } from '#lib/domain/messages/catalogue.ts'
import { must } from '#tests/support/given.ts'
import type { TestStore } from '#tests/support/store.ts'

const OWNER = 'worker'

/** Lets every mail leave that may, through the commands of the worker. @returns the kinds that left. */
export async function lettersLeave(store: TestStore): Promise<string[]> {
  const rows = must(await claimMail(store.system(), OWNER, 100))
  must(
    await markMailCaptured(
      store.system(),
      rows.map(({ id }) => id),
    ),
  )
  return rows.map(({ kind }) => kind)
}

/** Every mail that may leave, or every one of a kind, is refused by the mail server for good; the others leave. */
export async function lettersAreRefused(store: TestStore, only?: MessageKind): Promise<void> {
  for (const { id: mailId, kind } of must(await claimMail(store.system(), OWNER, 100))) {
    if (only && kind !== only) {
      must(await markMailCaptured(store.system(), [mailId]))
      continue
    }
    const failure = { word: 'recipient-refused', permanent: true } as const
    must(await markMailFailedAttempt(store.system(), { mailId, owner: OWNER, failure }))
  }
}
