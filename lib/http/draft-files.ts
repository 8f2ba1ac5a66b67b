import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { uploadDraftFile } from '#lib/commands/files/upload-draft-file.ts'
import { cleanFileName } from '#lib/domain/files/file-name.ts'
import { ASKED_KINDS, type AskedKind } from '#lib/domain/requests/kinds.ts'
import { failed, fieldFailed, ok, type Problem, type Result } from '#lib/domain/result.ts'
import { readBody } from '#lib/http/body.ts'
import { countClientUse } from '#lib/http/client-use.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { readCookie } from '#lib/http/cookies.ts'
import { faultsOf } from '#lib/http/file-faults.ts'
import { hasRoomForFiles } from '#lib/http/file-room.ts'
import { formRoute, type ReadBody } from '#lib/http/form-route.ts'
import { type ArrivingFile, readMultipart } from '#lib/http/multipart.ts'
import { withOwnHeaders } from '#lib/http/own-headers.ts'

/** A page with ten corrections: a file field and five others for each. */
const PARTS = { files: 20, fields: 100 }
const ENTRY = /^items\.\d{1,3}\./

/**
 * Reads a page of the form with its files, which wait with the draft. One that cannot be taken is a problem of its
 * field; what was typed is kept all the same. `ids`: those that were taken.
 */
export async function readDraftForm(
  request: NextRequest,
): Promise<Result<ReadBody & { ids: readonly string[] }>> {
  if (!/^multipart\//i.test(request.headers.get('content-type') ?? '')) {
    const body = await readBody(request)
    return body.ok ? ok({ fields: body.value, ids: [] }) : body
  }
  const ids: string[] = []
  const problems: Problem[] = []
  const body = await readMultipart(
    request,
    async (arriving) => {
      const taken = await takeFile(request, arriving)
      if (taken.ok) ids.push(taken.value.id)
      // Without its draft the form begins anew, and says so.
      else if (taken.problem.code !== 'draft-expired') problems.push(taken.problem)
    },
    PARTS,
  )
  return body.ok ? ok({ fields: body.value, ids, ...faultsOf(problems) }) : body
}

async function takeFile(
  request: NextRequest,
  { name, source, field, before }: ArrivingFile,
): Promise<Result<{ id: string }>> {
  const { env } = webProcess()
  const counted = await countClientUse('draft-file', request.headers)
  if (!counted.ok || !hasRoomForFiles(env))
    return fieldFailed(field, 'file-not-now', { name: cleanFileName(name) })
  return uploadDraftFile(
    contextFor({ type: 'visitor' }),
    { dataDir: env.DATA_DIR, scanning: env.CLAMD_SOCKET !== '' },
    {
      ...{ name, source, field, ...givenFor(field, before) },
      draftSecret: readCookie(request.headers.get('cookie'), 'draft', env.BASE_URL),
    },
  )
}

/** What a file is for is said by the fields before it: the right, and the mark of the entry it stands in. */
function givenFor(field: string, before: URLSearchParams): { kind: AskedKind; itemMark: string | null } {
  const kind = ASKED_KINDS.find((one) => one === before.get('kind')) ?? 'withdrawal'
  const entry = ENTRY.exec(field)?.[0]
  const itemMark = before.get(entry ? `${entry}mark` : 'mark')
  return { kind, itemMark: itemMark && /^[A-Z0-9]{1,16}$/.test(itemMark) ? itemMark : null }
}

const fileForm = z.strictObject({
  kind: z.enum(ASKED_KINDS),
  mark: z.string().max(16).optional(),
  ids: z.array(z.string()),
})

/** The door of a file by itself, which answers its id, or what is wrong with it. */
export function draftFileRoute(route: { name: string; back: string }) {
  const handler = formRoute({
    name: route.name,
    schema: fileForm,
    limit: 'save-step',
    door: 'anyone',
    async read(request) {
      const body = await readDraftForm(request)
      if (!body.ok) return body
      const { fields, ids, problem } = body.value
      return ok({ fields: { ...fields, ids }, ...(problem ? { problem } : {}) })
    },
    back: () => route.back,
    async run({ input: { ids } }) {
      const [file] = ids
      return file ? ok({ to: route.back, told: { file } }) : failed('draft-expired')
    },
  })
  return withOwnHeaders(handler)
}
