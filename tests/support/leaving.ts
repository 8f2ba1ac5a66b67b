import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { markMailCaptured } from '#lib/commands/messages/mark-mail-captured.ts'
import { markMailFailedAttempt } from '#lib/commands/messages/mark-mail-failed-attempt.ts'
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

/** Every mail that may leave is refused by the mail server for good. */
export async function lettersAreRefused(store: TestStore): Promise<void> {
  for (const { id: mailId } of must(await claimMail(store.system(), OWNER, 100))) {
    const failure = { word: 'recipient-refused', permanent: true } as const
    must(await markMailFailedAttempt(store.system(), { mailId, owner: OWNER, failure }))
  }
}
