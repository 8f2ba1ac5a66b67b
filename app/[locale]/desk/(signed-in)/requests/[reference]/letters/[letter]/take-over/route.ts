import { takeOverDraft } from '#lib/commands/letters/take-over-draft.ts'
import { letterForm } from '#lib/domain/letters/forms.ts'
import { casePath } from '#lib/http/case-page.ts'
import { letterStepRoute } from '#lib/http/letter-step-route.ts'

export const POST = letterStepRoute({
  step: 'take-over',
  schema: letterForm,
  command: takeOverDraft,
  to: ({ reference, verb }, letterId) =>
    `${casePath(reference, verb)}?letter=${encodeURIComponent(letterId)}`,
})
