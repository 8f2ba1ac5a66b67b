import { listDraftFiles } from '#db/queries/draft-files.ts'
import { findDraft } from '#db/queries/drafts.ts'
import type { Context } from '#lib/commands/context.ts'
import { type DraftFile, stillBelongs } from '#lib/domain/files/draft-files.ts'
import { type DraftAnswers, FORM_VERSION } from '#lib/domain/requests/intake.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { digestAnswers, openDraft, openDraftFile } from '#lib/vault/draft-vault.ts'

/** The draft of a browser: its answers so far, and what the page that sends them must carry. */
export type Draft = {
  answers: DraftAnswers
  /** Files given with it so far, also for entries that were not saved yet. */
  files: DraftFile[]
  sending: { submissionKey: string; answersDigest: string } | null
  /** When its first answer was saved (instant). */
  startedAt: string | null
  /** The browser had a draft that is gone: destroyed after its day, or sent. */
  expired: boolean
}

/** When the draft of this cookie was begun (instant), or null once it is gone. */
export async function readDraftBegan({ db, now }: Context, secret: string | null): Promise<string | null> {
  const row = secret ? await findDraft(db.read, hashSecret(secret), instantText(now)) : undefined
  return row?.createdAt ?? null
}

/** The answers behind this draft cookie; none without a cookie or once the draft is gone. */
export async function readDraft({ db, keys, now }: Context, secret: string | null): Promise<Draft> {
  const row = secret ? await findDraft(db.read, hashSecret(secret), instantText(now)) : undefined
  if (!row)
    return {
      answers: { formVersion: FORM_VERSION },
      files: [],
      sending: null,
      startedAt: null,
      expired: secret !== null,
    }
  const answers = openDraft(keys, row)
  const { submissionKey, createdAt: startedAt } = row
  const rows = await listDraftFiles(db.read, row.secretHash)
  const sent = rows.filter((file) => stillBelongs(answers, file))
  const sending = { submissionKey, answersDigest: digestAnswers(keys, answers, sent) }
  const files = rows.map((file): DraftFile => {
    const { id, kind, itemMark, size } = file
    return { id, kind, itemMark, size, name: openDraftFile(keys, file).facts.name }
  })
  return { answers, files, sending, startedAt, expired: false }
}
