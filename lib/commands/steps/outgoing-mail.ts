import type { Queries } from '#db/client.ts'
import { findNthLatestCapped, insertMail } from '#db/queries/outbox.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { isSuppressed } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { DEFAULT_LOCALE, type Locale } from '#lib/domain/locales.ts'
import { type Cap, earliestSlot, unprovenMailCaps } from '#lib/domain/messages/caps.ts'
import {
  ASKED_BY_ANYBODY,
  MESSAGE_KINDS,
  type MessageKind,
  type MessagePayload,
  TO_UNPROVEN_MAILBOX,
} from '#lib/domain/messages/catalogue.ts'
import { type Party, partiesTold } from '#lib/domain/messages/parties.ts'
import { comparableAddress } from '#lib/domain/requests/email-address.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { openContact, subjectMailbox, type Vault } from '#lib/vault/request-vault.ts'

/** A mail to enqueue: its kind, and what that kind's words may contain. */
export type Mail<Kind extends MessageKind> = { kind: Kind; payload: MessagePayload<Kind> }

type Addressed = {
  request: Pick<
    RequestRow,
    'id' | 'sealedContact' | 'locale' | 'disputedAt' | 'relation' | 'confirmedAt' | 'subjectConfirmedAt'
  >
  vault: Vault
  /** Whose mailbox, where the mail is about that; else whoever is told such news. */
  party?: Party
  /** Another address, where the mail is about changing the request’s. */
  email?: string
}

/**
 * Enqueues a mail to the requester, in the transaction of its cause; of a request by an agent to whom it concerns.
 * Suppressed or disputed mailboxes get none. @returns the id of the last one, or null for none.
 */
export async function mailRequester<Kind extends MessageKind>(
  context: Context,
  tx: Queries,
  to: Addressed,
  mail: Mail<Kind>,
): Promise<string | null> {
  const { request, vault, party } = to
  if (request.disputedAt) return null
  if (to.email) return mailOne(context, tx, { ...to, address: to.email }, mail)
  const contact = openContact(vault, request)
  const mailboxes = { requester: contact.email, subject: subjectMailbox(contact) }
  let last: string | null = null
  for (const told of party ? [party] : partiesTold(mail.kind, request)) {
    const address = mailboxes[told]
    if (address) last = await mailOne(context, tx, { ...to, address }, mail)
  }
  return last
}

async function mailOne<Kind extends MessageKind>(
  context: Context,
  tx: Queries,
  { request, vault, address }: Addressed & { address: string },
  mail: Mail<Kind>,
): Promise<string | null> {
  const hashes = addressHashes(context, address)
  const capped = TO_UNPROVEN_MAILBOX.includes(mail.kind)
  if (ASKED_BY_ANYBODY.includes(mail.kind) && (await isSuppressed(tx, hashes.recipientHash))) return null
  const id = newId(context.now)
  const sealedRecipient = vault.seal('outbox.sealed_recipient', id, address)
  const firstAttempt = capped ? await cappedSlot(context, tx, hashes) : context.now
  const place = { id, audience: 'requester', requestId: request.id, locale: request.locale } as const
  await enqueue(context, tx, { ...place, ...hashes, sealedRecipient, firstAttempt, capped, mail })
  return id
}

/** Enqueues a mail to the operator's mailbox: reference, kind, law, due date; never personal data. @returns its id. */
export async function mailAdmin<Kind extends MessageKind>(
  context: Context,
  tx: Queries,
  requestId: string | null,
  mail: Mail<Kind>,
): Promise<string> {
  return mailDesk(
    context,
    tx,
    { audience: 'admin', address: context.operator.adminMailbox, requestId, locale: DEFAULT_LOCALE },
    mail,
  )
}

/** Enqueues a mail to a member of staff, or to somebody who works for the operator; at once, unless told when. */
export async function mailStaff<Kind extends MessageKind>(
  context: Context,
  tx: Queries,
  to: { address: string; locale: Locale; requestId?: string; firstAttempt?: Temporal.Instant },
  mail: Mail<Kind>,
): Promise<void> {
  await mailDesk(context, tx, { audience: 'staff', requestId: null, ...to }, mail)
}

type DeskMail = {
  audience: 'admin' | 'staff'
  address: string
  requestId: string | null
  locale: Locale
  firstAttempt?: Temporal.Instant
}

/** Enqueues a mail to whomever it names, with nothing of a person in it. @returns its id. */
export async function mailDesk<Kind extends MessageKind>(
  context: Context,
  tx: Queries,
  to: DeskMail,
  mail: Mail<Kind>,
): Promise<string> {
  const { address, firstAttempt: _, ...place } = to
  const id = newId(context.now)
  const sealedRecipient = context.keys.seal(`outbox.sealed_recipient|${id}`, address)
  const hashes = addressHashes(context, address)
  await enqueue(context, tx, {
    id,
    ...place,
    ...hashes,
    sealedRecipient,
    firstAttempt: to.firstAttempt ?? context.now,
    capped: false,
    mail,
  })
  return id
}

/** The keyed hashes a mailbox is found and counted by. */
export function addressHashes(
  { keys }: Context,
  address: string,
): { recipientHash: string; domainHash: string } {
  const comparable = comparableAddress(address)
  return {
    recipientHash: keys.lookupHash(comparable),
    domainHash: keys.lookupHash(comparable.slice(comparable.lastIndexOf('@'))),
  }
}

/** The first moment at which the caps of a mailbox and its domain let one more go, while nobody has proven it (SR-043). */
export async function cappedSlot(
  context: Context,
  tx: Queries,
  hashes: { recipientHash: string; domainHash: string },
): Promise<Temporal.Instant> {
  const { recipientHash, domainHash } = hashes
  const scopeOf = ({ scope }: Cap) => (scope === 'mailbox' ? { recipientHash } : { domainHash })
  const caps = unprovenMailCaps(context.operator.limitScale)
  // Mail of one flooded mailbox may wait far ahead; only what goes before the slot may push it, so everyone else's goes on.
  for (let slot = context.now; ; ) {
    const until = instantText(slot)
    const taken = []
    for (const cap of caps) {
      const since = instantText(slot.subtract({ minutes: cap.minutes }))
      taken.push({
        cap,
        nthLatest: await findNthLatestCapped(tx, scopeOf(cap), { nth: cap.count, since, until }),
      })
    }
    const next = earliestSlot(slot, taken)
    if (next.equals(slot)) return slot
    slot = next
  }
}

type Queued<Kind extends MessageKind> = {
  id: string
  audience: 'requester' | 'admin' | 'staff'
  requestId: string | null
  locale: Locale
  recipientHash: string
  domainHash: string
  sealedRecipient: string
  firstAttempt: Temporal.Instant
  capped: boolean
  mail: Mail<Kind>
}

async function enqueue<Kind extends MessageKind>(
  context: Context,
  tx: Queries,
  queued: Queued<Kind>,
): Promise<void> {
  const { mail, firstAttempt, capped, ...columns } = queued
  const firstAttemptAt = instantText(firstAttempt)
  await insertMail(tx, {
    ...columns,
    kind: mail.kind,
    payload: JSON.stringify(MESSAGE_KINDS[mail.kind].parse(mail.payload)),
    status: 'queued',
    attempts: 0,
    firstAttemptAt,
    nextAttemptAt: firstAttemptAt,
    createdAt: instantText(context.now),
    capped: capped ? 1 : 0,
  })
}
