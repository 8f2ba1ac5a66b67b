import { removeFile } from '#lib/commands/files/remove-file.ts'
import { removeFileForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { webProcess } from '#lib/http/context.ts'
import { fileRoute } from '#lib/http/file-route.ts'

export const POST = fileRoute({
  name: '/my-request/files/remove',
  schema: removeFileForm,
  back: () => '/my-request',
  async run({ context, input }) {
    const { DATA_DIR: dataDir } = webProcess().env
    const removed = await removeFile(context, { dataDir, fileId: input.remove })
    return removed.ok ? ok({ to: '/my-request#messages', keepsTyped: true }) : removed
  },
})
