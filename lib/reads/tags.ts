import { listTags, listTagsOf } from '#db/queries/tags.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { KeptTag, Tag } from '#lib/domain/requests/tags.ts'

/** Every tag, the retired ones too, by name; nothing for whoever may not see the queue. */
export async function readTags({ actor, db }: Context): Promise<KeptTag[]> {
  if (!may(actor, 'view-queue')) return []
  const rows = await listTags(db.read)
  return rows.map(({ id, name, retiredAt }) => ({ id, name, isRetired: retiredAt !== null }))
}

/** The tags of one case, for the card on its page: those that are on, and those that could be put on. */
export type CaseTags = { on: Tag[]; offered: Tag[]; mayTag: boolean }

export async function readCaseTags(context: Context, reference: string): Promise<CaseTags> {
  const { actor, db } = context
  const request = may(actor, 'view-request') && (await findDeskCase(context, db.read, reference))
  if (!request) return { on: [], offered: [], mayTag: false }
  const on = (await listTagsOf(db.read, [request.id])).map(({ id, name }) => ({ id, name }))
  const offered = (await readTags(context))
    .filter(({ id, isRetired }) => !isRetired && !on.some((tag) => tag.id === id))
    .map(({ id, name }) => ({ id, name }))
  return { on, offered, mayTag: may(actor, 'tag-request') && !request.erasedAt }
}
