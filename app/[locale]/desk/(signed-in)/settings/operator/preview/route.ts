import { faceForm } from '#lib/domain/operator/face-form.ts'
import { previewOf } from '#lib/domain/operator/preview-form.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

/** Shows the page again with what was typed, and what it would change; nothing is saved. */
export const POST = formRoute({
  name: '/desk/settings/operator/preview',
  schema: previewOf(faceForm),
  limit: 'desk',
  door: 'staff',
  permission: 'manage-settings',
  back: () => '/desk/settings/operator',
  run: async () => ok({ to: '/desk/settings/operator', keepsTyped: true as const }),
})
