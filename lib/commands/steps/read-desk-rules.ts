import type { Queries } from '#db/client.ts'
import { findDeskSetting } from '#db/queries/desk-settings.ts'
import type { Context } from '#lib/commands/context.ts'
import { type DeskRules, rulesFrom } from '#lib/domain/operator/desk-rules.ts'

/** The desk's rules now: as saved at the desk, else as configured, else the product's own. */
export async function readDeskRules(context: Pick<Context, 'operator'>, db: Queries): Promise<DeskRules> {
  return (await readVersionedRules(context, db)).rules
}

/** The same with their version; 0 before anybody saved them. */
export async function readVersionedRules(
  { operator }: Pick<Context, 'operator'>,
  db: Queries,
): Promise<{ version: number; rules: DeskRules }> {
  const saved = await findDeskSetting(db, 'rules')
  const rules = rulesFrom(operator.firstRules, saved ? JSON.parse(saved.value) : {})
  return { version: saved?.version ?? 0, rules }
}
