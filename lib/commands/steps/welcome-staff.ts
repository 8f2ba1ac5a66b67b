import type { Queries } from '#db/client.ts'
import type { StaffRow } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { type SignInFacts, startStaffSession } from '#lib/commands/steps/staff-session.ts'
import { knownDevice, newDeviceSecret } from '#lib/vault/staff-secrets.ts'

/** What a browser brings when somebody signs in with it; `browser` is its name in words. */
export type BroughtBrowser = {
  deviceSecret: string | null
  previousSession: string | null
  browser: string | null
}

/** What the browser is to keep. */
export type SignedIn = { staffId: string; sessionSecret: string; deviceSecret: string }

type Proven = Pick<SignInFacts, 'factor' | 'method'> & { brought: BroughtBrowser }

/** Lets somebody in who proved who they are; told by mail when the browser is a new one (SR-102). */
export async function welcomeStaff(
  context: Context,
  tx: Queries,
  person: StaffRow,
  { factor, method, brought }: Proven,
): Promise<SignedIn> {
  const { deviceSecret, previousSession, browser } = brought
  const facts = { factor, method, previousSession, browser }
  const sessionSecret = await startStaffSession(context, tx, person, facts)
  const known = knownDevice(context.keys, person.id, deviceSecret) ? deviceSecret : null
  if (!known) await mailAboutAccount(context, tx, person, 'new-browser')
  return {
    staffId: person.id,
    sessionSecret,
    deviceSecret: known ?? newDeviceSecret(context.keys, person.id),
  }
}
