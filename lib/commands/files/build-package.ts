import type { Queries } from '#db/client.ts'
import { insertAttachment, listAttachments } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findCatalogue } from '#db/queries/catalogue.ts'
import { listCorrespondence } from '#db/queries/messages.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { listTasks } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { lookInto } from '#lib/commands/steps/look-into.ts'
import { isOnHold } from '#lib/commands/steps/on-hold.ts'
import { type PackedFile, packageParts } from '#lib/commands/steps/package-parts.ts'
import { keptWithRow } from '#lib/commands/steps/receive-file.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { PACKAGE_TYPE } from '#lib/domain/files/media-types.ts'
import { canOpen } from '#lib/domain/files/scan.ts'
import { entryName } from '#lib/domain/operator/catalogue.ts'
import { nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { PACKAGE_BYTES_MAX, type PackageFacts, packagePath } from '#lib/domain/tasks/package.ts'
import { instantText } from '#lib/platform/clock.ts'
import { finishFile, writeUnfinished } from '#lib/platform/file-store.ts'
import { newId } from '#lib/platform/ids.ts'
import { zipStream } from '#lib/platform/zip-stream.ts'
import { filePlace, newFileKey, openFileFacts, openFileKey, sealFile } from '#lib/vault/file-vault.ts'
import { openDetails, openLetter } from '#lib/vault/request-texts.ts'
import { findVault, openContact, type Vault } from '#lib/vault/request-vault.ts'

type Building = {
  dataDir: string
  reference: string
  /** The collected files that go in. */
  files: string[]
  /** The operator as the person knows it. */
  operator: string
  /** Writes the page that opens everything. */
  page(facts: PackageFacts): string
}

/**
 * Makes one ZIP of what was collected for a case and of what was asked and said, sealed like every file while it is
 * written and never held whole (SR-120). It lies ready for the next letter of whoever made it, and is released as any
 * answer file is: everything in it that can be read is looked through for other people's data.
 */
export async function buildPackage(context: Context, input: Building): Promise<Result<{ id: string }>> {
  const staff = await staffWhoMay(context, 'build-package')
  if (!staff.ok) return staff
  const { db, now, keys } = context
  const found = await findPackable(context, db.read, input.reference)
  if (!found.ok) return found
  const files = await filesOf(db.read, found.value, input.files)
  if (!files.ok) return files
  const facts = await factsOf(context, found.value, { files: files.value, operator: input.operator })
  const { dataDir } = input
  const parts = packageParts({
    ...{ dataDir, facts, files: files.value, signer: keys.signer('packages') },
    indexHtml: input.page(facts),
  })
  const [id, key, storedName] = [newId(now), newFileKey(), newId(now)]
  const name = `${found.value.request.reference}.zip`
  return keptWithRow(dataDir, storedName, async () => {
    const source = zipStream(parts, new Date(now.epochMilliseconds))
    const most = PACKAGE_BYTES_MAX
    const { size, sha256 } = await writeUnfinished(dataDir, {
      ...{ key, storedName, most, source },
      place: filePlace(id),
    })
    await finishFile(dataDir, storedName)
    const packed = { id, key, storedName, mediaType: PACKAGE_TYPE }
    const look = await lookInto(context, dataDir, { request: found.value.request, ...packed })
    return db.transaction(async (tx) => {
      // it may have been closed or erased while the package was written
      const still = await findPackable(context, tx, input.reference)
      if (!still.ok) return still
      const { request, vault } = still.value
      const at = instantText(now)
      const isScanned = files.value.length > 0 && files.value.every(({ row }) => row.scan === 'clean')
      const scan = isScanned ? 'clean' : 'off'
      const origin = { author: 'staff', staffId: staff.value.staffId, purpose: 'answer' } as const
      const row = { id, storedName, size, scan, requestId: request.id, mediaType: PACKAGE_TYPE } as const
      const state = { scanTries: 0, nextScanAt: at, createdAt: at }
      await insertAttachment(tx, {
        ...row,
        ...origin,
        ...state,
        ...sealFile(vault, id, { key, facts: { name, sha256, look } }),
      })
      const payload = { fileId: id, files: files.value.length, size }
      const audit = { event: 'package-built', requestId: request.id, payload } as const
      await appendAudit(tx, { at, actor: staff.value, ...audit })
      return ok({ id })
    })
  })
}

type Packable = { request: RequestRow; vault: Vault }

/** A case that gets a copy of its data and that staff can still write on. */
async function findPackable(context: Context, db: Queries, reference: string): Promise<Result<Packable>> {
  const request = await findDeskCase(context, db, reference)
  if (!request) return failed('not-found')
  const status = nextStatusOf(request, 'reply')
  if (!status.ok) return status
  // the files of an answer on hold are those that were approved
  if (request.kind !== 'access' || (await isOnHold(db, request))) return failed('wrong-status')
  const vault = await findVault(context.keys, db, request.id)
  return vault ? ok({ request, vault }) : failed('wrong-status')
}

/** The chosen files in the order of their tasks; one that is gone, or not known to be clean, holds the package up. */
async function filesOf(
  db: Queries,
  { request, vault }: Packable,
  chosen: readonly string[],
): Promise<Result<PackedFile[]>> {
  const { systems } = await findCatalogue(db)
  const tasks = await listTasks(db, request.id)
  const rows = (await listAttachments(db, request.id)).filter(
    ({ id, purpose, scan }) => purpose === 'collected' && chosen.includes(id) && canOpen(scan),
  )
  const placeOf = (taskId: string | null) => tasks.findIndex(({ id }) => id === taskId)
  const sorted = rows.toSorted((a, b) => placeOf(a.taskId) - placeOf(b.taskId))
  const files = sorted.flatMap((row, at): PackedFile[] => {
    const [key, facts] = [openFileKey(vault, row), openFileFacts(vault, row)]
    if (!key || !facts) return []
    const systemId = tasks[placeOf(row.taskId)]?.systemId ?? null
    const system = systemId ? entryName(systems, systemId, request.locale) : null
    const { mediaType, size } = row
    const path = packagePath(at, facts.name, systemId)
    return [{ row, key, shown: { ...facts, path, system, mediaType, size } }]
  })
  const isWhole = files.length === new Set(chosen).size
  return isWhole ? ok(files) : fieldFailed('files', 'package-file-gone')
}

async function factsOf(
  { db, now }: Context,
  { request, vault }: Packable,
  { files, operator }: { files: readonly PackedFile[]; operator: string },
): Promise<PackageFacts> {
  const { reference, kind, law, receivedOn } = request
  const letters = await listCorrespondence(db.read, request.id)
  const contact = request.sealedContact ? openContact(vault, request) : null
  return {
    ...{ reference, kind, law, receivedOn, operator, madeAt: instantText(now) },
    person: contact && { name: contact.name, email: contact.email },
    asked: openDetails(vault, request)?.details ?? null,
    messages: letters.map((row) => ({
      at: row.createdAt,
      by: row.author === 'staff' ? 'operator' : 'requester',
      body: openLetter(vault, row),
    })),
    files: files.map(({ shown }) => shown),
  }
}
