import type { Context } from '#lib/commands/context.ts'
import { readDeskRules, readVersionedRules } from '#lib/commands/steps/read-desk-rules.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { type FileLimits, fileLimitsOf } from '#lib/domain/files/limits.ts'
import type { DeskRules } from '#lib/domain/operator/desk-rules.ts'

/** The rules with their version, for whoever may change them; null for everybody else. */
export async function readRuleSettings(
  context: Context,
): Promise<{ version: number; rules: DeskRules } | null> {
  return may(context.actor, 'manage-settings') ? readVersionedRules(context, context.db.read) : null
}

/** How long files of an answer and pictures of documents are there, which pages say to anybody. */
export async function readFileDays(
  context: Context,
): Promise<Pick<DeskRules, 'answerFileDays' | 'identityFileDays'>> {
  const { answerFileDays, identityFileDays } = await readDeskRules(context, context.db.read)
  return { answerFileDays, identityFileDays }
}

/** What a requester may hand in, which pages say to anybody. */
export async function readFileLimits(context: Context): Promise<FileLimits> {
  return fileLimitsOf(await readDeskRules(context, context.db.read))
}

/** How often one client may file and write, in percent of what is usual (SR-043). */
export async function readClientPercent(context: Context): Promise<number> {
  return (await readDeskRules(context, context.db.read)).clientPercent
}
