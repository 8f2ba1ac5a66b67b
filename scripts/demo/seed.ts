import { openDb } from '#db/client.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { env } from '#lib/platform/env.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { tellEntered } from '#scripts/demo/entered.ts'
import { ON_THEIR_WAY } from '#scripts/demo/on-their-way.ts'
import { ORDINARY } from '#scripts/demo/ordinary.ts'
import { writeSignIns } from '#scripts/demo/sign-ins.ts'
import { STAFF } from '#scripts/demo/stories.ts'
import { tellAssignment } from '#scripts/demo/teamwork.ts'
import { tellStories } from '#scripts/demo/tell.ts'
import { TOLD } from '#scripts/demo/told.ts'
import { prepareDataDir } from '#scripts/prepare.ts'
import { type GivenStaff, givenStaff } from '#tests/support/given-staff.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'

/** Fills a new data folder with people at the desk and requests in every state. @returns the people. */
export async function seedDemo(dataDir: string): Promise<GivenStaff[]> {
  prepareDataDir(dataDir)
  const db = openDb(dataDir)
  const keys = loadKeys(dataDir)
  // what lies behind was answered at once; what is under way goes by the rules of the desk
  const operator = { ...operatorFrom(env()), firstRules: TEST_RULES }
  const now = Temporal.Now.instant()
  const at = (moment: Temporal.Instant, actor: Actor) => ({ db, keys, now: moment, actor, operator })
  const staff: GivenStaff[] = []
  for (const person of STAFF)
    staff.push(
      await givenStaff(at(now.subtract({ hours: 60 * 24 }), { type: 'system' }), {
        ...person,
        invitedBy: staff[0],
      }),
    )
  writeSignIns(dataDir, staff)
  const told = await tellStories(
    [...TOLD, ...ON_THEIR_WAY, ...ORDINARY],
    now,
    at,
    staff.map(({ actor }) => actor),
  )
  const [chief, handler] = staff
  if (chief) await tellEntered(now, at, chief.actor)
  if (chief && handler)
    await tellAssignment(at(now, chief.actor), { handler: handler.staffId, admin: chief.staffId })
  db.close()
  console.log(`Made ${told} requests and ${staff.length} people at the desk.`)
  return staff
}
