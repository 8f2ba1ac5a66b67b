import { z } from 'zod'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { templatePath } from '#lib/http/template-page.ts'

/** Shows the page again with what was typed, which is what it previews; nothing is saved. */
export const POST = formRoute({
  name: '/desk/settings/templates/[template]/preview',
  schema: z.looseObject({}),
  limit: 'desk',
  door: 'staff',
  permission: 'manage-templates',
  back: ({ template = '' }) => templatePath(template),
  run: async ({ params: { template = '' } }) => ok({ to: templatePath(template), keepsTyped: true as const }),
})
