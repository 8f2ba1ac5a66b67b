import { deleteFormAttempt, findFormAttempt, insertFormAttempt } from '#db/queries/form-attempts.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Problem } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/**
 * What was typed into a form and what was wrong with it (nothing, if only its shape was changed), for the page that
 * shows the form again without JavaScript. `owner`: the request of whoever typed it, if only its page may show it,
 * since the next one to sign in with this browser may be somebody else.
 */
export type FormAttempt = {
  path: string
  values: Record<string, unknown>
  problem: Problem | null
  owner?: string
}

const KEPT_MINUTES = 60
/** Never kept, not even sealed: typed again instead. */
const SECRET_FIELDS = [
  'password',
  'newPassword',
  'currentPassword',
  'code',
  'recoveryCode',
  'accessKey',
  'response',
]

/** Keeps an attempt, sealed and bound to this browser. @returns its id, for the address of the page. */
export async function keepFormAttempt(
  context: Context,
  browserSecret: string,
  attempt: FormAttempt,
): Promise<string> {
  const id = newId(context.now)
  const values = Object.fromEntries(
    Object.entries(attempt.values).filter(([name]) => !SECRET_FIELDS.includes(name)),
  )
  const sealedAttempt = context.keys.seal(`form_attempts|${id}`, JSON.stringify({ ...attempt, values }))
  const expiresAt = instantText(context.now.add({ minutes: KEPT_MINUTES }))
  await context.db.transaction((tx) =>
    insertFormAttempt(tx, { id, browserHash: hashSecret(browserSecret), sealedAttempt, expiresAt }),
  )
  return id
}

/** Reads back an attempt of this browser, for the page it was made on; null for any other. */
export async function readFormAttempt(
  context: Context,
  kept: { id: string | undefined; browserSecret: string | null; path: string; owner?: string },
): Promise<FormAttempt | null> {
  if (!kept.id || !kept.browserSecret) return null
  const row = await findFormAttempt(
    context.db.read,
    kept.id,
    hashSecret(kept.browserSecret),
    instantText(context.now),
  )
  if (!row) return null
  const attempt: FormAttempt = JSON.parse(context.keys.open(`form_attempts|${row.id}`, row.sealedAttempt))
  const forThisPage = attempt.path === kept.path && (!attempt.owner || attempt.owner === kept.owner)
  return forThisPage ? attempt : null
}

/** Forgets an attempt of this browser. @returns whether it was there: what it stands for can be done once only. */
export async function takeFormAttempt({ db }: Context, id: string, browserSecret: string): Promise<boolean> {
  return db.transaction((tx) => deleteFormAttempt(tx, id, hashSecret(browserSecret)))
}
