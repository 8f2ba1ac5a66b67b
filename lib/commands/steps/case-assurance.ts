import type { Queries } from '#db/client.ts'
import { findAddressChange } from '#db/queries/address-changes.ts'
import { listIdentityEvents } from '#db/queries/identity.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { type AssuranceFacts, assuranceOf, type Level } from '#lib/domain/verification/assurance.ts'
import { type IdentityEvent, identityEvent } from '#lib/domain/verification/identity-events.ts'
import { openDetails } from '#lib/vault/request-texts.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/** What decides the level of a case, and what happened to it so far. */
export type CaseAssurance = { facts: AssuranceFacts; events: IdentityEvent[]; level: Level }

/** How far it is shown who asks, counted anew from the events (SR-073); with changes that are not saved yet. */
export async function caseAssurance(
  context: Context,
  db: Queries,
  request: RequestRow,
): Promise<CaseAssurance> {
  const { law, kind, disputedAt } = request
  // An agent's mailbox says nothing of the person it is for.
  const confirmedAt = request.relation === 'agent' ? request.subjectConfirmedAt : request.confirmedAt
  const contactDisputed = await isContactDisputed(context, db, request)
  const facts = { law, kind, confirmedAt, disputedAt, contactDisputed }
  const rows = await listIdentityEvents(db, request.id)
  const movedAt = await addressMovedAt(db, request.id)
  const events = rows.map(({ what, codes, createdAt }) => {
    const event = identityEvent(what, codes)
    // it was another address that they had found on file
    if (event.what !== 'matched' || createdAt > movedAt) return event
    return { ...event, facts: event.facts.filter((fact) => fact !== 'email') }
  })
  return { facts, events, level: assuranceOf(facts, events) }
}

/** Since when (instant) the request has the address it has, if it ever had another; empty else. */
async function addressMovedAt(db: Queries, requestId: string): Promise<string> {
  const change = await findAddressChange(db, requestId)
  return change?.confirmedAt ? (change.stoppedAt ?? change.confirmedAt) : ''
}

/** Whether the correction is about the very data by which the person would be recognised. */
async function isContactDisputed({ keys }: Context, db: Queries, request: RequestRow): Promise<boolean> {
  if (request.kind !== 'correction') return false
  const vault = await findVault(keys, db, request.id)
  const asked = vault && openDetails(vault, request)
  return asked?.kind === 'correction' && asked.details.items.some(({ category }) => category === 'contact')
}
