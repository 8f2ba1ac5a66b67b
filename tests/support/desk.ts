import { findRequestByReference, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import { insertStaffSession } from '#db/queries/staff-sessions.ts'
import { staff } from '#db/schema/index.ts'
import type { Context } from '#lib/commands/context.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { correctReceipt } from '#lib/commands/requests/correct-receipt.ts'
import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import { acceptIdentity } from '#lib/commands/verification/accept-identity.ts'
import { askIdentity } from '#lib/commands/verification/ask-identity.ts'
import { matchIdentity } from '#lib/commands/verification/match-identity.ts'
import type { Role } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'
import { MATCH_FACTS } from '#lib/domain/verification/identity-events.ts'
import { mayAskIdentity } from '#lib/domain/verification/minimum.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { type Filing, givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import type { TestStore } from '#tests/support/store.ts'

/** A member of staff at work, without an account: enough for commands that look nobody up. */
export function atDesk(store: TestStore, role: Role = 'handler', staffId: string = role): Context {
  return store.as({ type: 'staff', staffId, role })
}

/** An account that can be given work and has a name; it cannot sign in. */
export async function givenColleague(
  store: TestStore,
  person: { id: string; name: string; role: Role; disabled?: boolean; locale?: Locale },
): Promise<void> {
  const { id, name, role, disabled, locale = 'en' } = person
  const at = instantText(store.now)
  const profile = JSON.stringify({ name, email: `${id}@desk.example` })
  const row = {
    id,
    emailHash: id,
    sealedProfile: store.context.keys.seal(`staff.sealed_profile|${id}`, profile),
    role,
    locale,
    passwordHash: 'none',
    sealedTotpSecret: 'none',
    totpLastStep: 0,
    createdAt: at,
    disabledAt: disabled ? at : null,
    version: 1,
  } as const
  await store.context.db.transaction(async (tx) => {
    await tx.insert(staff).values(row)
  })
}

/** The session of whoever acts at the desk, with a factor shown just now: what releases or erases wants it (SR-100). */
export async function stepUp(context: Context): Promise<{ factor: BroughtFactor }> {
  const { actor, db, now, keys } = context
  if (actor.type !== 'staff') return { factor: { sessionSecret: null, code: null } }
  const { staffId, role } = actor
  const at = instantText(now)
  const profile = keys.seal(`staff.sealed_profile|${staffId}`, JSON.stringify({ name: '', email: '' }))
  const nobody = { emailHash: staffId, sealedProfile: profile, passwordHash: 'none', locale: 'en' } as const
  const rest = { sealedTotpSecret: 'none', totpLastStep: 0, createdAt: at, disabledAt: null, version: 1 }
  const sessionSecret = newSecret()
  const session = { idHash: hashSecret(sessionSecret), staffId, createdAt: at, lastSeenAt: at, factorAt: at }
  await db.transaction(async (tx) => {
    await tx
      .insert(staff)
      .values({ id: staffId, role, ...nobody, ...rest })
      .onConflictDoNothing()
    await insertStaffSession(tx, session)
  })
  return { factor: { sessionSecret, code: null } }
}

/** What every verb of the desk is told: which case, at which version, and what to do with it. */
export type Seen = { reference: string; version: number }

/** A doubt on record, and what may be shown to settle it. */
export const PROOF_ASKED = {
  doubt: 'address-unknown',
  reason: 'The address is not on file.',
  proofs: ['account' as const, 'call-back' as const],
  body: 'Please answer from your account, or tell us when we can call you.',
} as const

/** Closes a case with a full yes, by somebody who just showed a factor. */
export async function closeGranted(context: Context, { reference, version }: Seen, body = 'Done.') {
  const granted = { reference, version, outcome: 'granted', ground: null, body } as const
  return closeRequest(context, { ...granted, ...(await stepUp(context)) })
}

/** Every verb of the desk that changes a case, with input that fits an access request under PIPL. */
export const DESK_VERBS = {
  'assign-request': (context: Context, seen: Seen) => assignRequest(context, { ...seen, assigneeId: null }),
  'ask-requester': (context: Context, seen: Seen) =>
    askRequester(context, { ...seen, about: 'other', body: 'Which year?' }),
  'reply-to-requester': (context: Context, seen: Seen) =>
    replyToRequester(context, { ...seen, body: 'We are on it.' }),
  'match-identity': (context: Context, seen: Seen) => matchIdentity(context, { ...seen, facts: ['email'] }),
  'ask-identity': (context: Context, seen: Seen) => askIdentity(context, { ...seen, ...PROOF_ASKED }),
  'accept-identity': (context: Context, seen: Seen) =>
    acceptIdentity(context, { ...seen, proof: 'call-back', documentType: null }),
  'refuse-request': (context: Context, seen: Seen) =>
    refuseRequest(context, { ...seen, ground: 'cn.state-organ', body: 'The law forbids it.' }),
  'close-request': (context: Context, seen: Seen) => closeGranted(context, seen, 'Here it is.'),
  'correct-receipt': (context: Context, seen: Seen) =>
    correctReceipt(context, {
      ...seen,
      on: '2026-11-20',
      time: null,
      channel: 'post',
      body: 'Letter in the mail room.',
    }),
  'add-note': (context: Context, seen: Seen) => addNote(context, { ...seen, body: 'Called them.' }),
} as const

/** The request as it is stored now. */
export async function stored(context: Context, reference: string): Promise<RequestRow> {
  const row = await findRequestByReference(context.db.read, reference)
  if (!row) throw new Error('No such request.')
  return row
}

/** Staff have ticked that the address is the one on file, where anything waits for that. @returns it as it is now. */
export async function givenMatched(store: TestStore, reference: string): Promise<RequestRow> {
  const desk = atDesk(store)
  const seen = await stored(desk, reference)
  const facts = MATCH_FACTS.slice(0, 3)
  if (mayAskIdentity(seen.kind)) must(await matchIdentity(desk, { ...seen, facts }))
  return stored(desk, reference)
}

/** A request in any status, led there by commands, of a person whose data match what is on file; `held` has no command yet and is set by hand. */
export async function givenRequestIn(
  store: TestStore,
  status: Status,
  filing: Partial<Filing> = {},
): Promise<RequestRow> {
  const given = status === 'unconfirmed' ? givenRequest : givenConfirmedRequest
  const { reference } = await given(store.visitor(), filing)
  const desk = atDesk(store)
  const seen = await givenMatched(store, reference)
  if (status === 'waiting') must(await DESK_VERBS['ask-requester'](desk, seen))
  if (status === 'held') await desk.db.transaction((tx) => saveRequest(tx, seen, { status }))
  if (status === 'closed') must(await DESK_VERBS['close-request'](desk, seen))
  return stored(desk, reference)
}
