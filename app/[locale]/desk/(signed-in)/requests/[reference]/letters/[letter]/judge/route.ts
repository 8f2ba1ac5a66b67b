import { judgeLetter } from '#lib/commands/letters/judge-letter.ts'
import { judgeForm } from '#lib/domain/letters/forms.ts'
import { letterStepRoute } from '#lib/http/letter-step-route.ts'

export const POST = letterStepRoute({
  step: 'judge',
  permission: 'review-letter',
  schema: judgeForm,
  command: (context, input) => judgeLetter(context, { ...input, noThirdParty: input.noThirdParty === 'yes' }),
})
