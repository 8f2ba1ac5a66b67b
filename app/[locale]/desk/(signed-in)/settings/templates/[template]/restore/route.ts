import { restoreTemplateText } from '#lib/commands/templates/restore-template-text.ts'
import { restoreForm } from '#lib/domain/letters/template-form.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { templatePath } from '#lib/http/template-page.ts'

export const POST = formRoute({
  name: '/desk/settings/templates/[template]/restore',
  schema: restoreForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-templates',
  back: ({ template = '' }) => templatePath(template),
  async run({ input, context, params: { template: id = '' } }) {
    const done = await restoreTemplateText(context, { id, ...input })
    return done.ok ? ok({ to: `${templatePath()}?done=saved` }) : done
  },
})
