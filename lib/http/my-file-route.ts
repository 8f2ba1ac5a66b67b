import { z } from 'zod'
import { endTaking, startTaking } from '#lib/commands/files/take-file.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { sentFile } from '#lib/http/file-download.ts'
import type { Next } from '#lib/http/form-answer.ts'
import { formRoute, type Posted } from '#lib/http/form-route.ts'
import { readMyFileDownload } from '#lib/reads/my-file-download.ts'

const downloadForm = z.strictObject({ file: z.string('invalid-input').max(64) })

/**
 * The door of a released file, for its requester. A post, so that nothing that only follows links takes a download away
 * from the person; who has to prove again who they are is led there, and who comes too late is told so.
 */
export function downloadRoute() {
  return formRoute({
    name: '/my-request/files/download',
    schema: downloadForm,
    limit: 'download',
    door: 'requester',
    back: () => '/my-request',
    run: send,
  })
}

async function send({ context, input, cookie }: Posted<{ file: string }>): Promise<Result<Next>> {
  const { DATA_DIR: dataDir } = webProcess().env
  const { file: fileId } = input
  const found = await readMyFileDownload(context, { dataDir, fileId, sessionSecret: cookie('session') })
  if (!found.ok)
    return ok({
      to: found.problem.code === 'proof-needed' ? '/my-request/proof' : '/my-request?done=file-gone',
    })
  const { file } = found.value
  const started = await startTaking(context, fileId)
  if (!started.ok) {
    await file.close()
    // of a change of address the page tells by itself
    const isHeld = started.problem.code === 'address-held' || started.problem.code === 'address-frozen'
    return ok({ to: isHeld ? '/my-request' : '/my-request?done=file-gone' })
  }
  const { downloadId } = started.value
  const sends = sentFile(found.value, (bytes) =>
    endTaking(contextFor(context.actor), {
      ...{ dataDir, fileId, downloadId, bytes },
      complete: bytes === file.size,
    }),
  )
  return ok({ to: '/my-request', sends })
}
