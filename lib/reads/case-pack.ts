import { listAttachments } from '#db/queries/attachments.ts'
import { findAuditHead, listAudit } from '#db/queries/audit.ts'
import { listCorrespondence, listNotes } from '#db/queries/messages.ts'
import { listMailOf } from '#db/queries/outbox-views.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { findStaffSession } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { publicTrace } from '#lib/domain/clock/public-trace.ts'
import type { Trace } from '#lib/domain/clock/receipt.ts'
import { readStoredTrace } from '#lib/domain/clock/stored-trace.ts'
import { fileUse } from '#lib/domain/files/file-use.ts'
import type { FileUse } from '#lib/domain/files/shown-file.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import {
  eventFor,
  isFileForPerson,
  isForPerson,
  type PackEvent,
  type PackFile,
  type PackMail,
  type PackReader,
  type PackText,
} from '#lib/domain/pack/pack.ts'
import type { CaseDecision } from '#lib/domain/requests/case-file.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { isFactorFresh } from '#lib/domain/staff/factor-age.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'
import { notePack } from '#lib/reads/note-view.ts'
import { packFiles, packMails, packTexts } from '#lib/reads/pack-parts.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import { readTrailProofs, type TrailProofs } from '#lib/reads/trail-proofs.ts'
import { openDecision, openDetails } from '#lib/vault/request-texts.ts'
import { type Contact, findVault, openContact, type Vault } from '#lib/vault/request-vault.ts'

/** Everything a regulator or the person is handed about one case. What was erased is empty. */
export type CasePack = {
  reader: PackReader
  madeAt: string
  request: Pick<
    RequestRow,
    | (
        | 'reference'
        | 'kind'
        | 'law'
        | 'lawVersion'
        | 'lawMode'
        | 'calendar'
        | 'residence'
        | 'channel'
        | 'locale'
      )
    | (
        | 'status'
        | 'outcome'
        | 'refusalGround'
        | 'receivedAt'
        | 'receivedOn'
        | 'confirmedAt'
        | 'acknowledgedAt'
      )
    | ('acknowledgeDueOn' | 'dueOn' | 'closedAt' | 'erasedAt' | 'policyVersion')
  >
  contact: Contact | null
  asked: Details | null
  decision: CaseDecision | null
  receipt: Trace
  events: PackEvent[]
  letters: PackText[]
  /** Null in a person's pack: notes are the colleagues' own. */
  notes: PackText[] | null
  mails: PackMail[]
  files: PackFile[]
  /** What the page to read needs besides, to say in words what was asked and what each file, by its id, was for. */
  forPage: { formVersion: number; catalogue: Catalogue; uses: Record<string, FileUse> }
  /** Names behind the ids of the trail; null in a person's pack. */
  colleagues: Record<string, string> | null
  /** Where the whole chain stands: the same as in a digest mail of that time. */
  auditHead: { sequence: number; hash: string } | null
  /** That its lines are in the trail as it was signed last. */
  proofs: TrailProofs | null
}

type Wanted = { reference: string; reader: PackReader; sessionSecret: string | null }

/** The pack of a case for whoever may make one and showed a second factor in the last ten minutes (SR-100). */
export async function readCasePack(context: Context, wanted: Wanted): Promise<Result<CasePack>> {
  const { actor, db, now } = context
  if (actor.type !== 'staff' || !may(actor, 'make-pack')) return failed('not-permitted')
  const found = wanted.sessionSecret
    ? await findStaffSession(db.read, hashSecret(wanted.sessionSecret))
    : undefined
  if (found?.person.id !== actor.staffId) return failed('signed-out')
  if (!isFactorFresh(found.session.factorAt, now)) return failed('factor-not-fresh')
  const request = await findDeskCase(context, db.read, wanted.reference)
  if (!request) return failed('not-found')
  await notePack(context, { requestId: request.id, reader: wanted.reader })
  return ok(await packOf(context, request, wanted.reader))
}

async function packOf(context: Context, request: RequestRow, reader: PackReader): Promise<CasePack> {
  const { db, keys, now } = context
  const isWhole = reader === 'regulator'
  const vault = await findVault(keys, db.read, request.id)
  const names = await readStaffNames(context)
  const rows = await listAudit(db.read, request.id)
  const events = rows.filter(({ event }) => isWhole || isForPerson(event)).map((row) => eventFor(reader, row))
  const head = await findAuditHead(db.read)
  const { trace } = readStoredTrace(request.clockTrace)
  const texts = packTexts(vault, isWhole ? names : null)
  const files = (await listAttachments(db.read, request.id)).filter(
    (row) => isWhole || isFileForPerson(fileUse(row)),
  )
  const notes = isWhole ? (await listNotes(db.read, request.id)).flatMap(texts.note) : null
  return {
    ...{ reader, madeAt: now.toString() },
    request: factsOf(request),
    ...personOf(request, vault),
    receipt: isWhole ? trace : publicTrace(trace),
    events,
    letters: (await listCorrespondence(db.read, request.id)).flatMap(texts.letter),
    notes,
    mails: packMails(vault, await listMailOf(db.read, request.id)).filter(
      ({ audience }) => isWhole || audience === 'requester',
    ),
    files: packFiles(vault, files),
    forPage: {
      formVersion: request.formVersion,
      catalogue: await readCatalogue(context),
      uses: Object.fromEntries(files.map((row) => [row.id, fileUse(row)])),
    },
    colleagues: isWhole ? namesIn(rows, names) : null,
    auditHead: head ? { sequence: head.sequence, hash: head.hash } : null,
    proofs: await readTrailProofs(
      context,
      events.map(({ sequence }) => sequence),
    ),
  }
}

function personOf(request: RequestRow, vault: Vault | null) {
  if (!vault) return { contact: null, asked: null, decision: null }
  return {
    contact: request.sealedContact ? openContact(vault, request) : null,
    asked: openDetails(vault, request),
    decision: openDecision(vault, request),
  }
}

function namesIn(
  rows: readonly { actorId: string | null; payload: string }[],
  names: Record<string, string>,
): Record<string, string> {
  const idsOf = ({ actorId, payload }: (typeof rows)[number]): unknown[] => {
    const { assigneeId, staffId } = JSON.parse(payload)
    return [actorId, assigneeId, staffId]
  }
  const ids = new Set(rows.flatMap(idsOf).filter((one) => typeof one === 'string'))
  return Object.fromEntries([...ids].map((id) => [id, names[id] ?? '']))
}

function factsOf(request: RequestRow): CasePack['request'] {
  const { reference, kind, law, lawVersion, lawMode, calendar, residence, channel, locale, status, outcome } =
    request
  const { refusalGround, receivedAt, receivedOn, confirmedAt, acknowledgedAt, acknowledgeDueOn, dueOn } =
    request
  const { closedAt, erasedAt, policyVersion } = request
  return {
    ...{ reference, kind, law, lawVersion, lawMode, calendar, residence, channel, locale, status, outcome },
    ...{ refusalGround, receivedAt, receivedOn, confirmedAt, acknowledgedAt, acknowledgeDueOn, dueOn },
    ...{ closedAt, erasedAt, policyVersion },
  }
}
