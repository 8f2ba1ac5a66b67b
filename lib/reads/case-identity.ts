import type { Queries } from '#db/client.ts'
import { listAttachments } from '#db/queries/attachments.ts'
import { type IdentityEventRow, listIdentityEvents } from '#db/queries/identity.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { awaitedProof } from '#lib/commands/steps/awaited-proof.ts'
import { caseAssurance } from '#lib/commands/steps/case-assurance.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { matchedFacts, pointsNeeded } from '#lib/domain/verification/assurance.ts'
import type { CaseIdentity, Done, IdentityFile, MyIdentity } from '#lib/domain/verification/case-identity.ts'
import { identityEvent, offeredProofs, sinceDoubt } from '#lib/domain/verification/identity-events.ts'
import { MINIMUM } from '#lib/domain/verification/minimum.ts'
import { findVault, type Vault } from '#lib/vault/request-vault.ts'

/** How far it is shown who asks, what is missing, and what was done about it; for who may see the case. */
export async function readCaseIdentity(
  context: Context,
  request: RequestRow,
  names: Record<string, string>,
): Promise<CaseIdentity> {
  const { read } = context.db
  const { facts, events, level } = await caseAssurance(context, read, request)
  const rows = await listIdentityEvents(read, request.id)
  const vault = await findVault(context.keys, read, request.id)
  const asked = rows.findLast(({ what }) => what === 'asked')
  const last = (what: IdentityEventRow['what']) => sinceDoubt(rows).findLast((row) => row.what === what)
  const matched = last('matched')
  return {
    ...{ level, needed: MINIMUM[request.kind].level },
    ...{ facts: matchedFacts(events), matched: matched ? doneBy(matched, names) : null },
    ...{ points: pointsNeeded(facts), contactDisputed: facts.contactDisputed },
    ...{ asked: askedOf(asked, names, vault), offered: offeredProofs(events) },
    proven: provenOf(last('proven'), names),
    files: await identityFiles(read, request.id),
    mayOpen: may(context.actor, 'view-identity-file'),
    overridden: overriddenOf(context, last('overridden'), { names, vault }),
  }
}

/** Where the requester stands with it; no reason, no name and no file is shown to them. */
export async function readMyIdentity(context: Context, request: RequestRow): Promise<MyIdentity> {
  const { read } = context.db
  return {
    ...{ level: request.assurance, needed: MINIMUM[request.kind].level },
    awaited: (await awaitedProof(read, request))?.proofs ?? null,
    files: await identityFiles(read, request.id),
  }
}

async function identityFiles(read: Queries, requestId: string): Promise<IdentityFile[]> {
  const rows = (await listAttachments(read, requestId)).filter(({ purpose }) => purpose === 'identity')
  return rows.map(({ id, size, scan, createdAt, destroyedAt, destroyedBecause }) => ({
    ...{ id, size, scan, sentAt: createdAt, destroyedAt, destroyedBecause },
  }))
}

function doneBy({ staffId, createdAt }: IdentityEventRow, names: Record<string, string>): Done {
  return { by: names[staffId] ?? '', at: createdAt }
}

function reasonOf(vault: Vault | null, { id, sealedReason }: IdentityEventRow): string | null {
  return vault && sealedReason ? vault.open('identity_events.sealed_reason', id, sealedReason) : null
}

function askedOf(
  row: IdentityEventRow | undefined,
  names: Record<string, string>,
  vault: Vault | null,
): CaseIdentity['asked'] {
  const event = row && identityEvent(row.what, row.codes)
  if (!row || event?.what !== 'asked') return null
  const { doubt, proofs } = event
  return { ...doneBy(row, names), doubt, proofs, reason: reasonOf(vault, row) }
}

function provenOf(row: IdentityEventRow | undefined, names: Record<string, string>): CaseIdentity['proven'] {
  const event = row && identityEvent(row.what, row.codes)
  if (!row || event?.what !== 'proven') return null
  const { proof, documentType } = event
  return { ...doneBy(row, names), proof, documentType }
}

function overriddenOf(
  { actor }: Context,
  row: IdentityEventRow | undefined,
  { names, vault }: { names: Record<string, string>; vault: Vault | null },
): CaseIdentity['overridden'] {
  if (!row) return null
  const byMe = actor.type === 'staff' && actor.staffId === row.staffId
  return { ...doneBy(row, names), reason: reasonOf(vault, row), byMe }
}
