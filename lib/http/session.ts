import type { Actor } from '#lib/domain/access/permissions.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { contextFor } from '#lib/http/context.ts'
import type { CookieName } from '#lib/http/cookies.ts'
import { readRequesterSession } from '#lib/reads/requester-session.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'

/** Who must be signed in to pass a door. */
export type Door = 'anyone' | 'requester' | 'staff'

type ReadCookie = (name: CookieName) => string | null

/** The actor behind a request's cookies, or `signed-out`. Facts come from the database every time (SR-094). */
export async function actorOf(door: Door, cookie: ReadCookie): Promise<Result<Actor>> {
  if (door === 'anyone') return ok({ type: 'visitor' })
  const context = contextFor({ type: 'visitor' })
  const actor =
    door === 'staff'
      ? await readStaffSession(context, cookie('desk'))
      : await readRequesterSession(context, cookie('session'))
  return actor ? ok(actor) : failed('signed-out')
}
