import { appendAudit } from '#db/queries/audit.ts'
import { findView, listViews, removeView, renameView } from '#db/queries/saved-views.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { isSameName } from '#lib/domain/requests/tags.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type ViewChange = { viewId: string; name: string; do: 'rename' | 'delete' }

/** Renames or deletes a view of one's own, or one of the team's, which takes a lead. Another's is not there. */
export async function changeView(context: Context, change: ViewChange): Promise<Result<null>> {
  const { viewId, name } = change
  const view = await findView(context.db.read, viewId)
  const staff = await staffWhoMay(context, view && view.staffId === null ? 'keep-team-view' : 'keep-view')
  if (!staff.ok) return staff
  const isTheirs = view && (view.staffId === null || view.staffId === staff.value.staffId)
  if (!isTheirs) return failed('not-found')
  return context.db.transaction(async (tx) => {
    const payload = { viewId, team: view.staffId === null }
    const at = instantText(context.now)
    if (change.do === 'delete') {
      await removeView(tx, viewId)
      await appendAudit(tx, { at, actor: staff.value, event: 'view-deleted', payload })
      return ok(null)
    }
    const others = (await listViews(tx, view.staffId)).filter(({ id }) => id !== viewId)
    if (others.some((other) => isSameName(other.name, name))) return fieldFailed('name', 'view-name-taken')
    await renameView(tx, viewId, name)
    await appendAudit(tx, { at, actor: staff.value, event: 'view-kept', payload })
    return ok(null)
  })
}
