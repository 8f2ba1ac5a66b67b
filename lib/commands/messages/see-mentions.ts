import { appendAudit } from '#db/queries/audit.ts'
import { markMentionsSeen } from '#db/queries/mentions.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Whoever was named in a note has seen it: one note, or all (null). Done twice it is done. */
export async function seeMentions(context: Context, input: { note: string | null }): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'view-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const at = instantText(context.now)
  return context.db.transaction(async (tx) => {
    const seen = await markMentionsSeen(tx, { staffId, noteId: input.note, at })
    const audit = { event: 'mentions-seen', payload: { mentions: seen } } as const
    if (seen > 0) await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
