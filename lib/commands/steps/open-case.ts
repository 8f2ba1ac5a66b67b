import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listFaces } from '#db/queries/operator-faces.ts'
import {
  appendClockEvent,
  findRequestByReference,
  insertRequest,
  insertRequestKey,
  type NewRequest,
} from '#db/queries/requests.ts'
import { insertSearchWords } from '#db/queries/search-words.ts'
import type { Context } from '#lib/commands/context.ts'
import { assignByRule, giveByRule } from '#lib/commands/steps/assign-by-rule.ts'
import { consentWithdrawn } from '#lib/commands/steps/consent-withdrawn.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { isBlocked } from '#lib/commands/steps/sender-hashes.ts'
import { shieldAlike, shieldColleagues } from '#lib/commands/steps/shields.ts'
import type { Circumstance } from '#lib/domain/clock/law.ts'
import { readStoredTrace } from '#lib/domain/clock/stored-trace.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { isReachable } from '#lib/domain/messages/parties.ts'
import { type PolicyVersion, policyOn } from '#lib/domain/operator/face.ts'
import type { countCase } from '#lib/domain/requests/case-clock.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import { NEEDS_CONFIRMED_EMAIL } from '#lib/domain/requests/kinds.ts'
import { comparablePhone } from '#lib/domain/requests/phone-number.ts'
import type { OtherChannel } from '#lib/domain/requests/receipt-correction.ts'
import { formatReference, PLAIN_ALPHABET, REFERENCE_CHARACTERS } from '#lib/domain/requests/reference.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId, randomCharacters } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { accessKeyFrom, phoneLookup } from '#lib/vault/derived-secrets.ts'
import { type Contact, subjectMailbox, type Vault, vaultFrom } from '#lib/vault/request-vault.ts'
import { nameHashes } from '#lib/vault/search-hashes.ts'

/** A case to open: what is asked and by whom, its clock, and the secret of the browser that files it. */
export type NewCase = {
  asked: Details
  contact: Contact
  /** The mailbox is shared: mails about it name nobody. */
  discreet?: boolean
  place: { residence: string; relation: string; locale: Locale; formVersion: number }
  clock: ReturnType<typeof countCase> & Pick<NewRequest, 'lawMode'>
  secret: string
  /** When the mailbox was proven, if it was before this case. */
  confirmedAt?: string | null
  /** When the person an agent acts for said so, if they did before this case. */
  subjectConfirmedAt?: string | null
  /** Who entered it, where it did not come by the portal: when and by which way it did. */
  entered?: { by: string; channel: OtherChannel; receivedAt: Temporal.Instant; quiet?: true }
  /** The case it is an appeal or a complaint about. */
  linkedToId?: string
  /** Where it stands in a visit of several; the first one has no visit yet, since its own id names it. */
  visit?: { id: string | null; place: number }
}

/**
 * Stores a case under a key of its own, everything about the person sealed, and writes down that it was filed. What is
 * open at once goes to whoever gets it by the desk's rules.
 */
export async function openCase(context: Context, tx: Queries, filed: NewCase) {
  const { now, keys, actor } = context
  const { asked, contact, place, clock, linkedToId, visit, discreet = false, entered } = filed
  const { confirmedAt = null, subjectConfirmedAt = null } = filed
  const { kind } = asked
  const id = newId(now)
  const { key, wrapped } = keys.newRequestKey(id)
  const vault = vaultFrom(key)
  const at = instantText(now)
  const waits = !entered && NEEDS_CONFIRMED_EMAIL[kind] && !isReachable({ confirmedAt, subjectConfirmedAt })
  // an appeal is about an answer of ours: it comes to whoever looks again
  const setAsideAt = !linkedToId && (await isBlocked(context, tx, contact)) ? at : null
  const request = {
    id,
    reference: await freeReference(tx),
    kind,
    status: waits ? ('unconfirmed' as const) : ('open' as const),
    channel: entered?.channel ?? 'portal',
    enteredBy: entered?.by ?? null,
    ...place,
    ...clock,
    ...personOf(context, { id, vault, filed }),
    ...{
      setAsideAt,
      linkedToId,
      confirmedAt,
      subjectConfirmedAt,
      disputedAt: null,
      discreet: discreet ? 1 : null,
    },
    assurance: (place.relation === 'agent' ? subjectConfirmedAt : confirmedAt) ? (1 as const) : (0 as const),
    ...{ visitId: visit ? (visit.id ?? id) : null, visitPlace: visit?.place ?? null },
    ...{ receivedAt: instantText(entered?.receivedAt ?? now), lastActivityAt: at, version: 1 },
    ...policyColumns(policyOn(await listFaces(tx), clock.receivedOn)),
  }
  await insertRequest(tx, request)
  await insertRequestKey(tx, { requestId: id, ...wrapped })
  await insertSearchWords(tx, id, nameHashes(keys, filed.contact))
  for (const circumstance of countedCircumstances(clock))
    await appendClockEvent(tx, { id: newId(now), requestId: id, kind: circumstance, on: clock.receivedOn })
  const { law, lawVersion, dueOn } = clock
  const payload = { kind, law, lawVersion, dueOn }
  await appendAudit(tx, { at, actor, event: 'request-submitted', requestId: id, payload })
  const aside = { event: 'request-set-aside', requestId: id, payload: {} } as const
  if (setAsideAt) await appendAudit(tx, { at, actor: { type: 'system' }, ...aside })
  await shieldColleagues(context, tx, { request, contact })
  if (linkedToId) await shieldAlike(context, tx, { from: linkedToId, requestId: id })
  if (asked.kind === 'withdrawal')
    await consentWithdrawn(context, tx, {
      ...request,
      ...whoWithdraws(request),
      purposes: asked.details.purposes,
    })
  const assign = entered?.quiet ? giveByRule : assignByRule
  const assigned = waits ? undefined : await assign(context, tx, request)
  return { request: { ...request, version: assigned?.version ?? request.version }, vault }
}

/** Which privacy policy the person could read when they asked. */
function policyColumns(policy: PolicyVersion | null) {
  return { policyVersion: policy?.version ?? null, policyEffectiveOn: policy?.effectiveOn ?? null }
}

/** Consent is withdrawn by the person it is about, also where an agent says so. */
function whoWithdraws({ emailHash, subjectEmailHash, phoneHash }: Hashes) {
  return { emailHash: subjectEmailHash ?? emailHash ?? phoneHash ?? '' }
}

/** What a person is found by; each may be missing. */
type Hashes = Record<'emailHash' | 'subjectEmailHash' | 'phoneHash', string | null>

/** What was known of the case when its dates were first counted; kept, so that they are counted alike ever after. */
function countedCircumstances({ clockTrace }: NewCase['clock']): Circumstance[] {
  return readStoredTrace(clockTrace).trace.flatMap((line) =>
    line.code === 'circumstance' ? [line.circumstance] : [],
  )
}

/** What tells who the person is: hashes to find them by, and sealed texts. */
function personOf(context: Context, { id, vault, filed }: { id: string; vault: Vault; filed: NewCase }) {
  const { contact, asked, secret } = filed
  const theirs = subjectMailbox(contact)
  const { email, phone } = contact
  const number = phone ? comparablePhone(phone) : null
  return {
    emailHash: email ? addressHashes(context, email).recipientHash : null,
    phoneHash: number && phoneLookup(context.keys, number),
    subjectEmailHash: theirs && addressHashes(context, theirs).recipientHash,
    accessKeyHash: hashSecret(accessKeyFrom(context.keys, secret)),
    filingHash: hashSecret(secret),
    sealedContact: vault.seal('requests.sealed_contact', id, JSON.stringify(contact)),
    sealedAnswers: vault.seal('requests.sealed_answers', id, JSON.stringify(asked.details)),
  }
}

async function freeReference(tx: Queries): Promise<string> {
  for (;;) {
    const reference = formatReference(randomCharacters(PLAIN_ALPHABET, REFERENCE_CHARACTERS))
    if (!(await findRequestByReference(tx, reference))) return reference
  }
}
