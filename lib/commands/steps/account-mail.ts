import type { Queries } from '#db/client.ts'
import type { StaffRow } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailStaff } from '#lib/commands/steps/outgoing-mail.ts'
import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

/** Tells a member of staff by mail what changed in their account, so that a change they did not make is noticed (SR-098). */
export async function mailAboutAccount(
  context: Context,
  tx: Queries,
  person: StaffRow,
  change: MessagePayload<'staff-account-changed'>['change'],
): Promise<void> {
  const { email } = profileOf(context.keys, person)
  const to = { address: email, locale: person.locale }
  await mailStaff(context, tx, to, { kind: 'staff-account-changed', payload: { change } })
}
