import { exportAudit } from '#lib/commands/audit/export-audit.ts'
import { exportForm } from '#lib/domain/audit/export-form.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

const PATH = '/desk/audit/export'

export const POST = formRoute({
  name: '/desk/audit/export/make',
  schema: exportForm,
  limit: 'desk',
  door: 'staff',
  permission: 'export-audit',
  back: () => PATH,
  async run({ input: { code = null, ...query }, context, cookie }) {
    const exported = await exportAudit(context, { code, sessionSecret: cookie('desk') })
    if (!exported.ok) return exported
    const asked = new URLSearchParams({ ...query, done: 'ready' })
    return ok({ to: `${PATH}?${asked}`, cookies: deskCookie(exported.value.sessionSecret) })
  },
})
