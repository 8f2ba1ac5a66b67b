import { appendAudit } from '#db/queries/audit.ts'
import { insertView, listViews } from '#db/queries/saved-views.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { VIEWS_MAX } from '#lib/domain/requests/saved-views.ts'
import { isSameName } from '#lib/domain/requests/tags.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

type ViewToKeep = { name: string; query: string; team: boolean }

/** Keeps a cut of the queue under a name, for oneself or for the team. @returns its id. */
export async function keepView(context: Context, { name, query, team }: ViewToKeep): Promise<Result<string>> {
  const staff = await staffWhoMay(context, team ? 'keep-team-view' : 'keep-view')
  if (!staff.ok) return staff
  const staffId = team ? null : staff.value.staffId
  return context.db.transaction(async (tx) => {
    const known = await listViews(tx, staffId)
    if (known.some((view) => isSameName(view.name, name))) return fieldFailed('name', 'view-name-taken')
    if (known.length >= VIEWS_MAX) return fieldFailed('name', 'views-too-many', { max: VIEWS_MAX })
    const at = instantText(context.now)
    const id = newId(context.now)
    await insertView(tx, { id, staffId, name, query, createdAt: at })
    const payload = { viewId: id, team }
    await appendAudit(tx, { at, actor: staff.value, event: 'view-kept', payload })
    return ok(id)
  })
}
