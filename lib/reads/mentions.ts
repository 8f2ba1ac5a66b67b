import { countUnseenMentions, listMentions } from '#db/queries/mentions.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

/** A note that names whoever looks: on which case, by whom (empty: a former colleague), and whether it was seen. */
export type Mention = {
  noteId: string
  reference: string
  kind: Kind
  author: string
  at: string
  seen: boolean
}

const LISTED = 50

/** The notes that name whoever looks, those not seen first; what they say stands on the case. */
export async function readMentions(context: Context): Promise<Result<Mention[]>> {
  const { actor, db } = context
  if (actor.type !== 'staff' || !may(actor, 'view-request')) return failed('not-permitted')
  const { staffId } = actor
  const names = await readStaffNames(context)
  const unseen = await listMentions(db.read, { staffId, unseen: true, limit: LISTED })
  const last = await listMentions(db.read, { staffId, unseen: false, limit: LISTED })
  const rows = [...unseen, ...last.filter(({ seenAt }) => seenAt !== null)].slice(0, LISTED)
  return ok(
    rows.map(({ authorId, seenAt, ...row }) => ({
      ...row,
      author: names[authorId] ?? '',
      seen: seenAt !== null,
    })),
  )
}

/** How many of them were not seen yet. */
export async function readUnseenMentions({ actor, db }: Context): Promise<number> {
  return actor.type === 'staff' ? countUnseenMentions(db.read, actor.staffId) : 0
}
