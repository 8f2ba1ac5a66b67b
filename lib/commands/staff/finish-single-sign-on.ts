import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { takeFlow } from '#db/queries/sign-in-flows.ts'
import { findStaffByEmail, findStaffBySignOn, type StaffRow, saveStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { matchFactor, spendFactor } from '#lib/commands/steps/second-factor.ts'
import { type Flow, readFlow } from '#lib/commands/steps/sign-in-flow.ts'
import {
  countFailure,
  forgetFailures,
  ownFactorSubject,
  secondsToWait,
} from '#lib/commands/steps/sign-in-throttle.ts'
import type { SignInFacts } from '#lib/commands/steps/staff-session.ts'
import { type BroughtBrowser, type SignedIn, welcomeStaff } from '#lib/commands/steps/welcome-staff.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** `code`: of the authenticator app, or a recovery code; not asked where the provider’s second factor is trusted. */
export type SignOnFinish = BroughtBrowser & { flowSecret: string | null; code: string | null }

/**
 * Signs in whom the provider vouches for, if they were invited: known by who they are there, or at first by a mailbox
 * the provider has checked. It never makes an account. @returns besides, the page that was asked for.
 */
export async function finishSingleSignOn(
  context: Context,
  input: SignOnFinish,
): Promise<Result<SignedIn & { next: string }>> {
  const { db } = context
  return db.transaction(async (tx) => {
    const flow = await readFlow(context, tx, { secret: input.flowSecret, purpose: 'oidc' })
    if (flow?.facts.stage !== 'proven') return failed('flow-ended')
    const person = await personOf(context, tx, flow)
    if (!person) return failed('sign-on-unknown')
    const factor = await factorOf(context, tx, { person, flow, code: input.code })
    if (!factor.ok) return factor
    if (!(await takeFlow(tx, flow.secretHash))) return failed('flow-ended')
    const linked = await linkedTo(context, tx, person, flow.facts.subject ?? '')
    if (!linked) return failed('stale-version')
    const how = { factor: factor.value, method: 'single-sign-on', brought: input } as const
    return ok({ ...(await welcomeStaff(context, tx, linked, how)), next: flow.facts.next ?? '' })
  })
}

/** Whose account it is. A mailbox counts once: an account that is linked is opened by nobody else at the provider. */
async function personOf(context: Context, tx: Queries, { facts }: Flow): Promise<StaffRow | null> {
  const { subject = '', email } = facts
  const known = await findStaffBySignOn(tx, subject)
  const hash = email && addressHashes(context, email).recipientHash
  const person = known ?? (hash ? await findStaffByEmail(tx, hash) : undefined)
  const isOthers = person?.singleSignOnHash && person.singleSignOnHash !== subject
  return !person || person.disabledAt || isOthers ? null : person
}

type Asked = { person: StaffRow; flow: Flow; code: string | null }

async function factorOf(
  context: Context,
  tx: Queries,
  { person, flow, code }: Asked,
): Promise<Result<SignInFacts['factor']>> {
  if (flow.facts.strong) return ok('provider')
  const subject = ownFactorSubject(context.keys, person.id)
  const wait = await secondsToWait(context, tx, subject)
  if (wait > 0) return failed('wait-before-retry', { retryAfterSeconds: wait })
  const factor = await matchFactor(context, tx, person, code ?? '')
  if (factor && (await spendFactor(context, tx, person, factor))) {
    await forgetFailures(tx, subject)
    return ok(factor.factor)
  }
  await countFailure(context, tx, subject, person)
  const { actor, now } = context
  const failure = { event: 'staff-sign-in-failed', payload: { staffId: person.id } } as const
  await appendAudit(tx, { at: instantText(now), actor, ...failure })
  return fieldFailed('code', 'factor-wrong')
}

async function linkedTo(
  context: Context,
  tx: Queries,
  person: StaffRow,
  subject: string,
): Promise<StaffRow | undefined> {
  if (person.singleSignOnHash) return person
  const actor = { type: 'staff', staffId: person.id, role: person.role } as const
  const audit = { at: instantText(context.now), actor, event: 'single-sign-on-linked', payload: {} } as const
  await appendAudit(tx, audit)
  await mailAboutAccount(context, tx, person, 'single-sign-on-linked')
  return saveStaff(tx, person, { singleSignOnHash: subject })
}
