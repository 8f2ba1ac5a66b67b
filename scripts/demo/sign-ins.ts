import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { totpCode } from '#lib/platform/totp.ts'
import type { GivenStaff } from '#tests/support/given-staff.ts'

type SignIn = Pick<GivenStaff, 'email' | 'password' | 'totpSecret'> & { role: string }

const fileIn = (dataDir: string) => join(dataDir, 'demo-sign-ins.json')

/** Keeps how the demo's invented people sign in; a real portal writes nothing of the kind. */
export function writeSignIns(dataDir: string, staff: GivenStaff[]): void {
  const signIns: SignIn[] = staff.map(({ email, password, totpSecret, actor }) => ({
    email,
    password,
    totpSecret,
    role: actor.role,
  }))
  writeFileSync(fileIn(dataDir), JSON.stringify(signIns, null, 2), { mode: 0o600 })
}

/** Prints them, with the codes of this moment; `npm run demo -- --codes` prints fresh ones. */
export function printSignIns(dataDir: string): void {
  const signIns: SignIn[] = JSON.parse(readFileSync(fileIn(dataDir), 'utf8'))
  const now = Temporal.Now.instant()
  console.log(
    '  Sign in at the desk as (a code lives 30 seconds; `npm run demo -- --codes` prints new ones):',
  )
  for (const { email, password, totpSecret, role } of signIns)
    console.log(
      `    ${role.padEnd(13)}  ${email.padEnd(28)}  ${password}  ${totpCode(totpSecret, now)}  (key ${totpSecret})`,
    )
}
