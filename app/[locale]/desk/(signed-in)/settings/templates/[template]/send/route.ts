import { saveTemplate } from '#lib/commands/templates/save-template.ts'
import { templateForm } from '#lib/domain/letters/template-form.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { templatePath } from '#lib/http/template-page.ts'

export const POST = formRoute({
  name: '/desk/settings/templates/[template]/send',
  schema: templateForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-templates',
  back: ({ template = '' }) => templatePath(template),
  async run({ input: { version, ...answers }, context, params: { template = '' } }) {
    const id = template === 'new' ? null : template
    const done = await saveTemplate(context, { id, version, answers })
    return done.ok ? ok({ to: `${templatePath()}?done=saved` }) : done
  },
})
