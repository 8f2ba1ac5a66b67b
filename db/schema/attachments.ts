import { sql } from 'drizzle-orm'
import { index, integer, table, text } from '#db/schema/columns.ts'
import { drafts, requests } from '#db/schema/requests.ts'
import type { Destruction } from '#lib/domain/files/destruction.ts'
import type { ScanState } from '#lib/domain/files/scan.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'

/** One row a file. Its bytes lie sealed in the files folder; the row stays as a tombstone when they are destroyed. */
export const attachments = table(
  'attachments',
  {
    id: text().primaryKey(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    /** Who handed it in. */
    author: text().$type<'requester' | 'staff' | 'task-link'>().notNull(),
    staffId: text(),
    purpose: text().$type<'message' | 'evidence' | 'answer' | 'identity' | 'collected'>().notNull(),
    /** Of a collected file: the task it was handed in for. */
    taskId: text(),
    /** The message it went with; null while it was not sent. */
    messageId: text(),
    /** Evidence of one entry of a correction: its place in the list, from 0. */
    item: integer(),
    mediaType: text().notNull(),
    /** Bytes of the file itself. */
    size: integer().notNull(),
    /** Its name in the files folder; random, never the one it came with (SR-114). */
    storedName: text().notNull(),
    /** The file's own key and `{name, sha256}`, under the request's key; null once destroyed. */
    sealedKey: text(),
    sealedFacts: text(),
    scan: text().$type<ScanState>().notNull(),
    scanTries: integer().notNull(),
    nextScanAt: text().notNull(),
    createdAt: text().notNull(),
    /** Of a file of the operator's that was released: until when its requester can download it (SR-123). */
    availableUntil: text(),
    /** When the requester had that prolonged; they can once. */
    renewedAt: text(),
    /** Mails that told how soon it ends; null for none. */
    reminders: integer(),
    destroyedAt: text(),
    /**
     * `ended`: its time was up; `downloaded`: as often as it may be. Of a proof of identity: `checked`, `decided` with
     * the request, `too-old`.
     */
    destroyedBecause: text().$type<Destruction>(),
  },
  (t) => [
    index('attachments_request').on(t.requestId, t.id),
    index('attachments_scan').on(t.scan, t.nextScanAt),
    index('attachments_unsent').on(t.messageId, t.destroyedAt, t.createdAt),
    index('attachments_stored').on(t.storedName),
    /** Proofs of identity that stand, so that old ones are found among all files there ever were. */
    index('attachments_identity')
      .on(t.createdAt, t.requestId)
      .where(sql`purpose = 'identity' and destroyed_at is null`),
    index('attachments_available').on(t.availableUntil, t.destroyedAt),
  ],
)

/** Files of a request that is still being filled in. They go with their draft, or become its cases' attachments. */
export const draftFiles = table(
  'draft_files',
  {
    id: text().primaryKey(),
    draftHash: text()
      .notNull()
      .references(() => drafts.secretHash, { onDelete: 'cascade' }),
    /** The right it was given for. */
    kind: text().$type<AskedKind>().notNull(),
    /** The mark of the entry of a correction that it is evidence of. */
    itemMark: text(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    storedName: text().notNull(),
    /** The file's own key and `{name, sha256}`, as drafts are sealed. */
    sealedKey: text().notNull(),
    sealedFacts: text().notNull(),
    scan: text().$type<ScanState>().notNull(),
    createdAt: text().notNull(),
  },
  (t) => [index('draft_files_draft').on(t.draftHash, t.id), index('draft_files_stored').on(t.storedName)],
)

/** One row a download by the requester, from its first byte to its last (SR-124). */
export const downloads = table(
  'downloads',
  {
    id: text().primaryKey(),
    requestId: text().notNull(),
    fileId: text()
      .notNull()
      .references(() => attachments.id),
    startedAt: text().notNull(),
    /** Null while it runs, and for one that a standstill cut off. */
    endedAt: text(),
    /** How many left. */
    bytes: integer().notNull(),
    /** 1 if that was the whole file; only such a one counts. */
    complete: integer().notNull(),
  },
  (t) => [index('downloads_file').on(t.fileId, t.id), index('downloads_request').on(t.requestId, t.id)],
)
