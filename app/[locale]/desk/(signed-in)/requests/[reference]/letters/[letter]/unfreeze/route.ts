import { unfreezeLetter } from '#lib/commands/letters/unfreeze-letter.ts'
import { unfreezeForm } from '#lib/domain/letters/forms.ts'
import { letterStepRoute } from '#lib/http/letter-step-route.ts'

export const POST = letterStepRoute({
  step: 'unfreeze',
  permission: 'approve-release',
  schema: unfreezeForm,
  command: unfreezeLetter,
})
