import { discardDraft } from '#lib/commands/letters/discard-draft.ts'
import { letterForm } from '#lib/domain/letters/forms.ts'
import { letterStepRoute } from '#lib/http/letter-step-route.ts'

export const POST = letterStepRoute({ step: 'discard', schema: letterForm, command: discardDraft })
