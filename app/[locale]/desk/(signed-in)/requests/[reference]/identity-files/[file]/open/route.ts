import { openIdentityFile } from '#lib/commands/files/open-identity-file.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { ok } from '#lib/domain/result.ts'
import { codeForm } from '#lib/domain/verification/identity-forms.ts'
import { identityFilePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/requests/[reference]/identity-files/[file]/open',
  schema: codeForm,
  limit: 'desk',
  door: 'staff',
  permission: 'view-identity-file',
  back: ({ reference = '', file = '' }) => identityFilePath(parseReference(reference) ?? 'unknown', file),
  async run({ input: { code = null }, context, params, cookie }) {
    const { file: fileId = '' } = params
    const reference = parseReference(params.reference ?? '') ?? 'unknown'
    const opened = await openIdentityFile(context, {
      ...{ reference, fileId, code },
      sessionSecret: cookie('desk'),
    })
    if (!opened.ok) return opened
    const { sessionSecret } = opened.value
    const to = `${identityFilePath(reference, fileId)}?done=opened`
    return ok({ to, cookies: deskCookie(sessionSecret) })
  },
})
