import { previewOf } from '#lib/domain/operator/preview-form.ts'
import { rulesForm } from '#lib/domain/operator/rules-form.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

/** Shows the page again with what was typed, and what it would change; nothing is saved. */
export const POST = formRoute({
  name: '/desk/settings/rules/preview',
  schema: previewOf(rulesForm),
  limit: 'desk',
  door: 'staff',
  permission: 'manage-settings',
  back: () => '/desk/settings/rules',
  run: async () => ok({ to: '/desk/settings/rules', keepsTyped: true as const }),
})
