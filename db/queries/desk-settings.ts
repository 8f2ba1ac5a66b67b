import { eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { deskSettings } from '#db/schema/index.ts'

/** What an administrator can decide for the desk as a whole. */
export type DeskSettingName = 'rules' | 'mail-test'

const byName = prepared((db) =>
  db
    .select()
    .from(deskSettings)
    .where(eq(deskSettings.name, place('name')))
    .limit(1)
    .prepare(),
)

/** A setting as it was last saved; its value is JSON. Undefined before anybody decided. */
export async function findDeskSetting(db: Queries, name: DeskSettingName) {
  const [row] = await byName(db).execute({ name })
  return row
}

type NewSetting = typeof deskSettings.$inferInsert & { name: DeskSettingName }

/** Keeps a setting in the place of the one before it. */
export async function saveDeskSetting(tx: Queries, row: NewSetting): Promise<void> {
  await tx.delete(deskSettings).where(eq(deskSettings.name, row.name))
  await tx.insert(deskSettings).values(row)
}
