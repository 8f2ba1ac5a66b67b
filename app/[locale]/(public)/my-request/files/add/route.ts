import { addFileForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { fileRoute } from '#lib/http/file-route.ts'

/** A file by itself, as scripts send it while the message is still being written. */
export const POST = fileRoute({
  name: '/my-request/files/add',
  schema: addFileForm,
  back: () => '/my-request',
  async run({ input }) {
    return ok({ to: '/my-request#messages', told: { file: input.uploaded[0] ?? '' } })
  },
})
