import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { ownMarks } from '#lib/commands/steps/own-marks.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/** What belongs into a letter of this case, as the guard before sending counts it; nothing where it is not to be seen. */
export async function readOwnMarks(context: Context, reference: string): Promise<string[]> {
  if (!may(context.actor, 'view-request')) return []
  const { read } = context.db
  const request = await findDeskCase(context, read, reference)
  const vault = request && (await findVault(context.keys, read, request.id))
  return request && vault ? ownMarks(context, read, { request, vault }) : []
}
