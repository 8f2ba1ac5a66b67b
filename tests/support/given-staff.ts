import type { Context } from '#lib/commands/context.ts'
import { acceptInvitation, type Joined } from '#lib/commands/staff/accept-invitation.ts'
import { inviteColleague } from '#lib/commands/staff/invite-colleague.ts'
import { makeSetupLink } from '#lib/commands/staff/make-setup-link.ts'
import type { Actor, Role } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { totpCode } from '#lib/platform/totp.ts'
import { readJoinInvitation } from '#lib/reads/join-invitation.ts'
import { invitationToken } from '#lib/vault/staff-secrets.ts'
import { must } from '#tests/support/given.ts'

/** Nobody's name and nobody's favourite. */
export const STAFF_PASSWORD = 'quiet harbour 7 lanterns'

type Person = { role: Role; name: string; email: string; locale: Locale }
export type GivenStaff = {
  staffId: string
  actor: Extract<Actor, { type: 'staff' }>
  email: string
  password: string
  totpSecret: string
  sessionSecret: string
  deviceSecret: string
  shownSecret: string
}

/**
 * Somebody at the desk, through the commands: the first is set up as an administrator, all others are invited by
 * `invitedBy`. The sign-in at joining is `sessionSecret`.
 */
export async function givenStaff(
  context: Context,
  person: Partial<Person> & { invitedBy?: GivenStaff } = {},
): Promise<GivenStaff> {
  const { role = 'administrator', name = 'Mei Lin', email = 'mei.lin@operator.example' } = person
  const { locale = 'en', invitedBy } = person
  const token = invitedBy
    ? await invitationFor(context, invitedBy, { role, name, email })
    : must(await makeSetupLink({ ...context, actor: { type: 'system' } })).token
  const profile = invitedBy ? null : { name, email }
  return followLink(context, { token, profile, locale, role, email })
}

async function invitationFor(
  context: Context,
  inviter: GivenStaff,
  { role, ...profile }: Omit<Person, 'locale'>,
): Promise<string> {
  const invitation = { profile, role, sessionSecret: inviter.sessionSecret, code: null }
  const made = must(await inviteColleague({ ...context, actor: inviter.actor }, invitation))
  return invitationToken(context.keys, made.shownSecret)
}

type Followed = Pick<Person, 'locale' | 'role' | 'email'> & {
  token: string
  profile: { name: string; email: string } | null
}

/** Follows a one-time link to its end. */
export async function followLink(context: Context, link: Followed): Promise<GivenStaff> {
  const { token, profile, locale, role, email } = link
  const visitor = { ...context, actor: { type: 'visitor' } } as const
  const offered = await readJoinInvitation(visitor, token)
  if (!offered) throw new Error('The link is of no use.')
  const totpSecret = offered.authenticator.groups.join('')
  const code = totpCode(totpSecret, context.now)
  const password = STAFF_PASSWORD
  const joined: Joined = must(
    await acceptInvitation(visitor, { token, profile, password, code, locale, previousSession: null }),
  )
  const actor = { type: 'staff', staffId: joined.staffId, role } as const
  return { ...joined, actor, email, password, totpSecret }
}
