import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { askPerson } from '#lib/commands/steps/ask-person.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { AskFreely } from '#lib/domain/requests/desk-forms.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Asks the person something and waits for them. Who they are is asked by `askIdentity`, which needs a reason. */
export async function askRequester(
  context: Context,
  input: SeenCase & { about: AskFreely; body: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'ask-requester')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const { about, body } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'ask' })
    if (!found.ok) return found
    const asked = await askPerson(context, tx, found.value, { about, body, staffId })
    if (!asked.ok) return asked
    const payload = { messageId: asked.value, about }
    const audit = { event: 'requester-asked', requestId: found.value.request.id, payload } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff.value, ...audit })
    return ok(null)
  })
}
