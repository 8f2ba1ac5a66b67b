import { appendAudit } from '#db/queries/audit.ts'
import { deleteImport, findImport } from '#db/queries/imports.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Destroys a list that was looked through; what was entered from it stays. */
export async function discardImport(
  context: Context,
  { importId }: { importId: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'enter-request')
  if (!staff.ok) return staff
  const at = instantText(context.now)
  return context.db.transaction(async (tx) => {
    const list = await findImport(tx, { id: importId, staffId: staff.value.staffId, now: at })
    if (!list) return failed('not-found')
    await deleteImport(tx, list.id)
    const audit = { event: 'import-discarded', payload: { importId } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
