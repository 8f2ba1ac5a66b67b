import { uploadIdentityFile } from '#lib/commands/files/upload-identity-file.ts'
import { addFileForm } from '#lib/domain/requests/requester-forms.ts'
import { fieldFailed, ok } from '#lib/domain/result.ts'
import { fileRoute } from '#lib/http/file-route.ts'

/** A picture of a document, while one was asked for; it answers the question. */
export const POST = fileRoute(
  {
    name: '/my-request/identity/send',
    schema: addFileForm,
    back: () => '/my-request/identity',
    async run({ input }) {
      if (input.uploaded.length === 0) return fieldFailed('files', 'document-missing')
      return ok({ to: '/my-request?done=identity#identity' })
    },
  },
  { door: 'requester', limit: 'upload', take: uploadIdentityFile },
)
