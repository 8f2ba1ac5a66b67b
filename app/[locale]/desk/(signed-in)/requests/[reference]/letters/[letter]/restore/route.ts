import { restoreVersion } from '#lib/commands/letters/restore-version.ts'
import { restoreForm } from '#lib/domain/letters/forms.ts'
import { casePath } from '#lib/http/case-page.ts'
import { letterStepRoute } from '#lib/http/letter-step-route.ts'

export const POST = letterStepRoute({
  step: 'restore',
  schema: restoreForm,
  command: restoreVersion,
  to: ({ reference, verb }, letterId) =>
    `${casePath(reference, verb)}?letter=${encodeURIComponent(letterId)}`,
})
