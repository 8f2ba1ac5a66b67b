import { undoLetter } from '#lib/commands/letters/undo-letter.ts'
import { letterForm } from '#lib/domain/letters/forms.ts'
import { casePath } from '#lib/http/case-page.ts'
import { letterStepRoute } from '#lib/http/letter-step-route.ts'

export const POST = letterStepRoute({
  step: 'undo',
  schema: letterForm,
  command: undoLetter,
  to: ({ reference, verb, isOwn }, letterId) =>
    isOwn
      ? `${casePath(reference, verb)}?letter=${encodeURIComponent(letterId)}&done=undone`
      : casePath(reference),
})
