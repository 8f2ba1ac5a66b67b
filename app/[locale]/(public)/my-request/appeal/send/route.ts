import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { appealForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { enterAppeal } from '#lib/http/requester-cookies.ts'

export const POST = formRoute({
  name: '/my-request/appeal/send',
  schema: appealForm,
  limit: 'submit',
  door: 'requester',
  back: () => '/my-request/appeal',
  async run({ context, input, locale, cookie }) {
    const asked = { ...input, locale, sessionSecret: cookie('session') ?? '' }
    const appealed = await appealDecision(context, asked)
    return appealed.ok ? ok(enterAppeal(appealed.value)) : appealed
  },
})
